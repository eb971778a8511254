import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import { useTaxTable } from '../../../data/tax.ts';
import { ratesOn } from './rates.ts';

interface RateSelectProps {
  /** Basis points; nothing where it is not known yet. */
  readonly value: number | undefined;
  readonly onChange: (rate: number | undefined) => void;
}

/** The GST rate of what is ordered, for the voucher's particulars; no tax falls due with the advance. */
export function RateSelect({ value, onChange }: RateSelectProps) {
  const { t } = useTranslation('returns');
  const table = useTaxTable();
  const rates = useMemo(() => ratesOn(table, dayInIndia(Date.now())), [table]);
  return (
    <NativeSelect
      label={t('advances.rate')}
      value={value === undefined ? '' : String(value)}
      data={[
        { value: '', label: t('advances.rate-unknown') },
        ...rates.map((rate) => ({ value: String(rate), label: t('percent', { rate }) })),
      ]}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget;
        onChange(chosen === '' ? undefined : Number(chosen));
      }}
    />
  );
}
