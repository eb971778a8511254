import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import type { TenderKind } from '../../../../shared/sale/tender.ts';
import { checkTenders } from '../../../../shared/sale/tenders.ts';
import { quickNotes } from '../../../../shared/shift/denominations.ts';
import { useTillPart } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { useSending } from '../../../ui/use-sending.ts';
import { isPaid, paymentOf, type TenderRow } from '../cart/payment.ts';
import classes from '../sell.module.css';
import { completeSale } from '../store/complete.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { TenderRows } from './TenderRows.tsx';
import { useUpiCodes } from './use-upi-codes.ts';

interface PayDialogProps {
  /** The cart as this page works it out. */
  readonly settled: Settlement;
}

/** How the buyer pays: one way or several, until nothing is due. */
export function PayDialog({ settled }: PayDialogProps) {
  const { t } = useTranslation('sell');
  return (
    <Dialog title={t('pay.title')} onClose={closeDialog} size={980}>
      <Payment shown={settled.totals.payable} />
    </Dialog>
  );
}

function Payment({ shown }: { readonly shown: number }) {
  const { t } = useTranslation('sell');
  const [rows, setRows] = useState<readonly TenderRow[]>(() => [newRow('cash')]);
  const [wrong, setWrong] = useState<Problem>();
  const { isSlow, send } = useSending();
  /** What the till says it comes to, where that is not what this page worked out. */
  const [corrected, setCorrected] = useState<number>();
  const payable = corrected ?? shown;
  const cart = useSale((sale) => sale.cart);
  const tillCode = useTillPart((till) => till.tillCode) ?? '';
  const codeOf = useUpiCodes({ id: cart.id, seller: cart.seller, note: `Bill of ${tillCode}` });
  const payment = paymentOf(payable, rows, (row, share) => codeOf(row, share)?.tr);
  const checked = checkTenders(payable, payment.tenders);
  const barred = isPaid(payment) && !checked.ok ? checked.error : undefined;

  const change = (id: string, part: Partial<TenderRow>) => {
    setWrong(undefined);
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...part } : row)));
  };
  const add = (kind: TenderKind) => {
    setWrong(undefined);
    setRows((before) => withTender(before, kind));
  };
  const remove = (id: string) => {
    setRows((before) => (before.length === 1 ? [newRow('cash')] : before.filter((row) => row.id !== id)));
  };
  const complete = async () => {
    if (!isPaid(payment)) return;
    const problem = await completeSale(payment.tenders, payable);
    if (!problem) return;
    setWrong(problem);
    if (problem.code === 'total-changed') setCorrected(Number(problem.params?.payable));
  };

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
  });
  const advance = useAction({
    id: 'advance',
    keys: ['F7'],
    label: t('common:tender.advance'),
    run: () => add('advance'),
  });
  const finish = useAction({
    id: 'complete',
    keys: ['F9', 'Enter'],
    label: t('pay.complete'),
    run: () => void send(complete),
    enabled: isPaid(payment) && checked.ok && !isSlow,
  });
  const cashRow = rows.find((row) => row.kind === 'cash');

  return (
    <form
      noValidate
      className={classes.payment}
      onSubmit={(event) => {
        event.preventDefault();
        void send(complete);
      }}
    >
      <div className={classes.ways} role="toolbar" aria-label={t('pay.ways')}>
        <ActionButton action={cash} variant="light" px="xs" />
        <ActionButton action={upi} variant="light" px="xs" />
        <ActionButton action={card} variant="light" px="xs" />
        <ActionButton action={note} variant="light" px="xs" />
        <ActionButton action={advance} variant="light" px="xs" />
      </div>
      <Stack gap="sm">
        <TenderRows rows={rows} shares={payment.shares} codeOf={codeOf} onChange={change} onRemove={remove} />
        {cashRow && (
          <Group gap={8} role="group" aria-label={t('pay.notes')}>
            {quickNotes(cashDue(payable, rows)).map((amount) => (
              <Button
                key={amount}
                variant="default"
                className="figures"
                onClick={() => change(cashRow.id, { figure: amount })}
              >
                <Money paise={amount} show="auto" />
              </Button>
            ))}
          </Group>
        )}
        {(wrong ?? barred) && <ProblemNote problem={wrong ?? barred ?? { code: 'internal' }} />}
      </Stack>
      <div className={classes.sums}>
        <Sum label={t('pay.payable')} paise={payable} />
        {payment.due > 0 && <Sum label={t('pay.due')} paise={payment.due} isWarning />}
        {payment.over > 0 && <Sum label={t('pay.over')} paise={payment.over} isWarning />}
        {payment.due === 0 && payment.over === 0 && (
          <Sum label={t('pay.change')} paise={payment.change} isLarge testId="pay-change" />
        )}
        <ActionButton
          action={finish}
          type="submit"
          color="madder"
          size="xl"
          px="sm"
          h={64}
          fullWidth
          loading={isSlow}
        />
        <Text size="sm" c="dimmed">
          {t('pay.hint')}
        </Text>
      </div>
    </form>
  );
}

function newRow(kind: TenderKind): TenderRow {
  return { id: crypto.randomUUID(), kind, figure: undefined, reference: '' };
}

/** A way to pay more; one that was opened and not used is turned into it. */
function withTender(rows: readonly TenderRow[], kind: TenderKind): readonly TenderRow[] {
  const unused = rows.find((row) => row.figure === undefined && row.reference === '');
  if (!unused) return [...rows, newRow(kind)];
  return rows.map((row) => (row === unused ? newRow(kind) : row));
}

/** What is left for cash once the others have paid. */
function cashDue(payable: number, rows: readonly TenderRow[]): number {
  const others = rows.reduce((sum, row) => (row.kind === 'cash' ? sum : sum + (row.figure ?? 0)), 0);
  return Math.max(0, payable - others);
}

interface SumProps {
  readonly label: string;
  readonly paise: number;
  readonly isLarge?: boolean;
  readonly isWarning?: boolean;
  readonly testId?: string;
}

function Sum({ label, paise, isLarge = false, isWarning = false, testId }: SumProps) {
  return (
    <p className={`${classes.sum} ${isLarge ? classes.sumLarge : ''} ${isWarning ? classes.sumWarning : ''}`}>
      <span>{label}</span>
      <strong data-testid={testId}>
        <Money paise={paise} show="auto" />
      </strong>
    </p>
  );
}
