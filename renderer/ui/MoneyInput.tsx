import { formatAmount } from '../../shared/money/format.ts';
import { parseRupees } from '../../shared/money/parse.ts';
import { NumberField, type NumberFieldProps } from './NumberField.tsx';

const write = (paise: number) => formatAmount(paise, { paise: 'auto' });

/** An amount in paise, typed in rupees, in Latin or Devanagari digits. */
export function MoneyInput(props: NumberFieldProps) {
  return <NumberField leftSection="₹" {...props} parse={parseRupees} write={write} />;
}
