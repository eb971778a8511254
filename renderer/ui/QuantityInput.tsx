import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS, type Unit } from '../../shared/item/unit.ts';
import { formatQuantity } from '../../shared/money/format.ts';
import { parseQuantity } from '../../shared/money/parse.ts';
import { NumberField, type NumberFieldProps } from './NumberField.tsx';

const write = (thousandths: number) => formatQuantity(thousandths, 0);

/** A quantity in thousandths, typed in the unit with as many decimals as the unit has. */
export function QuantityInput({ unit, ...props }: NumberFieldProps & { readonly unit: Unit }) {
  const { t } = useTranslation('common');
  const { decimals } = UNITS[unit];
  const parse = useCallback((text: string) => parseQuantity(text, decimals), [decimals]);
  return (
    <NumberField
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      rightSection={t(`unit.${unit}`)}
      rightSectionWidth={72}
      {...props}
      parse={parse}
      write={write}
    />
  );
}
