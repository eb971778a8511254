import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { stateTaxName } from '../../../../shared/receipt/state.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import type { Credit } from '../../../../shared/sale/credit.ts';
import type { NoteTotals } from '../../../../shared/sale/note.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { useReadyTill } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import type { Action } from '../../../ui/keys/scopes.ts';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { Sum } from '../money/Sum.tsx';
import classes from '../returns.module.css';
import { UnusualNotes } from './UnusualNotes.tsx';
import { unusualOf } from './unusual.ts';

interface FiguresProps {
  readonly bill: Bill;
  readonly credit: Result<Credit, Problem>;
  readonly isTouched: boolean;
  /** Nothing where nothing is taken instead. */
  readonly instead: Result<Settlement, Problem> | undefined;
  readonly finish: Action;
  readonly toggle: Action;
  /** Who buys what is taken instead, where something is. */
  readonly buyer: Action | undefined;
  /** What the law still wants to know of him. */
  readonly objection: Problem | undefined;
}

/** What the return comes to as it stands: the figures of the note, and the difference to what is taken instead. */
export function Figures({
  bill,
  credit,
  isTouched,
  instead,
  finish,
  toggle,
  buyer,
  objection,
}: FiguresProps) {
  const { t } = useTranslation('returns');
  const returnDays = useReadyTill()?.settings.returnDays ?? 0;
  const unusual = unusualOf(bill, [], dayInIndia(Date.now()), returnDays);
  const back = credit.ok ? credit.value.totals.payable : 0;
  const taken = instead?.ok ? instead.value.totals.payable : undefined;
  return (
    <section className={classes.right} aria-label={t('figures.title')}>
      <div className={classes.grow}>
        <h3>{unusual.pastDeadline ? t('figures.commercial') : t('figures.credit')}</h3>
        {credit.ok ? (
          <Heads bill={bill} totals={credit.value.totals} isCommercial={unusual.pastDeadline} />
        ) : isTouched ? (
          <ProblemNote problem={credit.error} />
        ) : (
          <Text c="dimmed">{t('figures.choose')}</Text>
        )}
        <UnusualNotes unusual={unusual} hasMoney={false} />
        {objection && <ProblemNote problem={objection} />}
      </div>
      {taken === undefined ? (
        <Sum label={t('money.to-give')} paise={back} kind="large" testId="back-payable" />
      ) : (
        <Difference back={back} taken={taken} />
      )}
      {buyer && <ActionButton action={buyer} variant="default" fullWidth h={44} px="xs" />}
      <ActionButton action={toggle} variant="default" fullWidth h={44} px="xs" />
      <ActionButton action={finish} color="madder" size="lg" h={56} px="xs" fullWidth />
    </section>
  );
}

function Difference({ back, taken }: { readonly back: number; readonly taken: number }) {
  const { t } = useTranslation('returns');
  return (
    <>
      <Sum label={t('money.back')} paise={back} />
      <Sum label={t('money.instead')} paise={taken} />
      {taken === back ? (
        <p className={classes.even} data-testid="difference">
          {t('money.even')}
        </p>
      ) : taken > back ? (
        <Sum label={t('money.to-pay')} paise={taken - back} kind="large" testId="difference" />
      ) : (
        <Sum label={t('money.to-give')} paise={back - taken} kind="large" testId="difference" />
      )}
    </>
  );
}

interface HeadsProps {
  readonly bill: Bill;
  readonly totals: NoteTotals;
  readonly isCommercial: boolean;
}

function Heads({ bill, totals, isCommercial }: HeadsProps) {
  const { t } = useTranslation('returns');
  const rows: (readonly [label: string, paise: number])[] = [
    ...(isCommercial
      ? []
      : [
          [t('figures.taxable'), totals.taxable] as const,
          ...(bill.interState
            ? [['IGST', totals.igst] as const]
            : [['CGST', totals.cgst] as const, [stateTaxName(bill.supplierState), totals.sgst] as const]),
        ]),
    [t('figures.value'), totals.value],
    ...(totals.roundOff === 0 ? [] : [[t('figures.round-off'), totals.roundOff] as const]),
  ];
  return (
    <dl className={classes.heads}>
      {rows.map(([label, paise]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            <Money paise={paise} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
