import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../../../shared/money/format.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { creditNoteNumber, type TenderRow } from '../cart/payment.ts';
import classes from '../sell.module.css';
import { Balance } from './Balance.tsx';

interface TenderFieldsProps {
  readonly row: TenderRow;
  /** Paise that it pays as things stand, shown where nothing was typed. */
  readonly share: number;
  readonly onChange: (part: Partial<TenderRow>) => void;
  readonly onRemove: () => void;
}

/** What the second field of a payment asks for. */
function labelOf(kind: TenderRow['kind'], t: TFunction<['sell', 'common']>): string {
  if (kind === 'upi') return t('sell:pay.utr');
  if (kind === 'credit-note' || kind === 'advance') return t(`sell:pay.number.${kind}`);
  return t('sell:pay.reference');
}

/** One payment. The field for its sum takes the focus when it appears. */
export function TenderFields({ row, share, onChange, onRemove }: TenderFieldsProps) {
  const { t } = useTranslation(['sell', 'common']);
  const sum = useRef<HTMLInputElement>(null);
  const kind = t(`common:tender.${row.kind}`);
  useEffect(() => sum.current?.focus(), []);
  const isPaper = row.kind === 'credit-note' || row.kind === 'advance';
  const label = row.kind === 'cash' ? t('sell:pay.received') : t('sell:pay.amount', { kind });
  return (
    <div className={classes.tender}>
      <MoneyInput
        ref={sum}
        label={label}
        size="lg"
        data-autofocus
        placeholder={formatAmount(share, { paise: 'auto' })}
        value={row.figure}
        onChange={(figure) => onChange({ figure })}
      />
      {row.kind !== 'cash' && (
        <TextInput
          label={labelOf(row.kind, t)}
          size="lg"
          maxLength={isPaper ? 16 : 40}
          required={isPaper}
          withAsterisk={false}
          autoComplete="off"
          value={row.reference}
          onChange={(event) => onChange({ reference: event.currentTarget.value })}
        />
      )}
      <ActionIcon aria-label={t('sell:pay.remove', { kind })} onClick={onRemove}>
        <IconX size={20} aria-hidden />
      </ActionIcon>
      {isPaper && <Balance number={creditNoteNumber(row.reference)} share={share} />}
    </div>
  );
}
