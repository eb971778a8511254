import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../../../shared/money/format.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import classes from '../returns.module.css';
import type { RefundRow } from './refund.ts';
import type { Refunds } from './use-refunds.ts';

interface GiveMoneyProps {
  readonly refunds: Refunds;
  /** Whether it may stay on the note for a later purchase. */
  readonly keeps?: boolean;
}

/** How money goes back: one way or several, until nothing is left. */
export function GiveMoney({ refunds, keeps = false }: GiveMoneyProps) {
  const { t } = useTranslation(['returns', 'common']);
  const { rows, refunding, objection, add, change, remove } = refunds;
  const cash = useAction({
    id: 'cash',
    keys: ['F2'],
    label: t('common:refund.cash'),
    run: () => add('cash'),
  });
  const upi = useAction({ id: 'upi', keys: ['F3'], label: t('common:refund.upi'), run: () => add('upi') });
  const card = useAction({
    id: 'card',
    keys: ['F4'],
    label: t('common:refund.card'),
    run: () => add('card'),
  });
  const balance = useAction({
    id: 'balance',
    keys: ['F6'],
    label: t('common:refund.balance'),
    run: () => add('balance'),
    enabled: keeps,
  });
  return (
    <>
      <div className={classes.ways} role="toolbar" aria-label={t('returns:money.ways-back')}>
        <ActionButton action={cash} variant="light" px="xs" />
        <ActionButton action={upi} variant="light" px="xs" />
        <ActionButton action={card} variant="light" px="xs" />
        {keeps && <ActionButton action={balance} variant="light" px="xs" />}
      </div>
      {rows.map((row, index) => (
        <RefundFields
          key={row.id}
          row={row}
          share={refunding.shares[index] ?? 0}
          takesFocus={index > 0}
          onChange={(part) => change(row.id, part)}
          onRemove={() => remove(row.id)}
        />
      ))}
      {objection && <ProblemNote problem={objection} />}
    </>
  );
}

interface RefundFieldsProps {
  readonly row: RefundRow;
  /** Paise that it gives back as things stand, shown where nothing was typed. */
  readonly share: number;
  readonly takesFocus: boolean;
  readonly onChange: (part: Partial<RefundRow>) => void;
  readonly onRemove: () => void;
}

function RefundFields({ row, share, takesFocus, onChange, onRemove }: RefundFieldsProps) {
  const { t } = useTranslation(['returns', 'common']);
  const sum = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) sum.current?.focus();
  }, [takesFocus]);
  const kind = t(`common:refund.${row.kind}`);
  return (
    <div className={classes.way}>
      <MoneyInput
        ref={sum}
        label={t('returns:money.amount-back', { kind })}
        placeholder={formatAmount(share, { paise: 'auto' })}
        value={row.figure}
        onChange={(figure) => onChange({ figure })}
      />
      {(row.kind === 'upi' || row.kind === 'card') && (
        <TextInput
          label={t('returns:money.reference')}
          maxLength={40}
          autoComplete="off"
          value={row.reference}
          onChange={(event) => onChange({ reference: event.currentTarget.value })}
        />
      )}
      <ActionIcon aria-label={t('returns:money.remove', { kind })} onClick={onRemove}>
        <IconX size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}
