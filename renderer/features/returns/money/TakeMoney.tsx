import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { useCodeOnWindow } from '../../customer/use-code-on-window.ts';
import { TenderRows } from '../../sell/dialogs/TenderRows.tsx';
import classes from '../returns.module.css';
import type { Tenders } from './use-tenders.ts';

interface TakeMoneyProps {
  readonly tenders: Tenders;
  /** Whether a credit note may pay. */
  readonly notes?: boolean;
}

/** How money comes in: one way or several, until nothing is due. */
export function TakeMoney({ tenders, notes = false }: TakeMoneyProps) {
  const { t } = useTranslation(['returns', 'common']);
  const { rows, payment, codeOf, objection, add, change, remove } = tenders;
  useCodeOnWindow();
  const cash = useAction({
    id: 'cash',
    keys: ['F2'],
    label: t('common:tender.cash'),
    run: () => add('cash'),
  });
  const upi = useAction({ id: 'upi', keys: ['F3'], label: t('common:tender.upi'), run: () => add('upi') });
  const card = useAction({
    id: 'card',
    keys: ['F4'],
    label: t('common:tender.card'),
    run: () => add('card'),
  });
  const note = useAction({
    id: 'credit-note',
    keys: ['F6'],
    label: t('common:tender.credit-note'),
    run: () => add('credit-note'),
    enabled: notes,
  });
  return (
    <>
      <div className={classes.ways} role="toolbar" aria-label={t('returns:money.ways-in')}>
        <ActionButton action={cash} variant="light" px="xs" />
        <ActionButton action={upi} variant="light" px="xs" />
        <ActionButton action={card} variant="light" px="xs" />
        {notes && <ActionButton action={note} variant="light" px="xs" />}
      </div>
      <TenderRows
        rows={rows}
        shares={payment.shares}
        codeOf={codeOf}
        isNarrow
        onChange={change}
        onRemove={remove}
      />
      {objection && <ProblemNote problem={objection} />}
    </>
  );
}
