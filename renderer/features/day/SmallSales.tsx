import { Group, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SmallSalesView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { DayInvoice } from '../../../shared/sale/day-invoice.ts';
import { useReadyTill } from '../../data/me.ts';
import { act, ask } from '../../data/till.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { Money } from '../../ui/Money.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import classes from './day.module.css';
import { IssuedInvoices } from './IssuedInvoices.tsx';

const NONE: readonly SmallSalesView[] = [];

/** Invoices shown of the days before. */
const SHOWN = 10;

/** Sales below two hundred rupees that wait for the one invoice of their day, and the invoices made of them. */
export function SmallSales() {
  const { t } = useTranslation('day');
  const waiting = useReadyTill()?.smallSales ?? NONE;
  const [issued, readAgain] = useIssued(waiting.length);
  if (waiting.length === 0 && issued.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t('small.title')}>
      <h2>{t('small.title')}</h2>
      <Stack gap="sm">
        {waiting.length > 0 && <Waiting waiting={waiting} onIssued={readAgain} />}
        {issued.length > 0 && <IssuedInvoices invoices={issued} />}
      </Stack>
    </section>
  );
}

/** The last invoices of small sales, read again when the number of days that wait has changed. */
function useIssued(waiting: number): readonly [readonly DayInvoice[], () => void] {
  const [issued, setIssued] = useState<readonly DayInvoice[]>([]);
  const read = useCallback(async () => {
    const answer = await ask('day-invoices.find', { limit: SHOWN });
    if (answer.ok) setIssued(answer.value);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an invoice takes a day off those that wait
  useEffect(() => void read(), [read, waiting]);
  return [issued, () => void read()];
}

interface WaitingProps {
  readonly waiting: readonly SmallSalesView[];
  readonly onIssued: () => void;
}

function Waiting({ waiting, onIssued }: WaitingProps) {
  const { t } = useTranslation('day');
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const answer = await act({ kind: 'day-invoice.issue' });
    setSending(false);
    setRefused(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    const invoices = answer.value.events.flatMap((event) =>
      event.kind === 'day-invoice.issued@1' ? [event.invoice] : [],
    );
    showDone(t('small.done', { numbers: invoices.map(({ number }) => number).join(', ') }));
    onIssued();
  };
  const issue = useAction({
    id: 'day.small-sales',
    keys: ['F10'],
    label: t('small.issue'),
    run: () => void send(),
    enabled: !sending,
  });
  return (
    <>
      <WaitingTable waiting={waiting} />
      <Text size="sm" c="dimmed">
        {t('small.why')}
      </Text>
      {refused && <ProblemNote problem={refused} />}
      <Group>
        <ActionButton action={issue} variant="default" loading={sending} />
      </Group>
    </>
  );
}

function WaitingTable({ waiting }: { readonly waiting: readonly SmallSalesView[] }) {
  const { t } = useTranslation('day');
  const language = useLanguage();
  const sellers = useReadyTill()?.sellers ?? [];
  const nameOf = (id: string) => {
    const seller = sellers.find((one) => one.id === id);
    return language === 'hi' && seller?.nameHindi ? seller.nameHindi : (seller?.nameEnglish ?? id);
  };
  return (
    <table className={classes.table} aria-label={t('small.title')}>
      <thead>
        <tr>
          <th scope="col">{t('table.when')}</th>
          <th scope="col">{t('table.count')}</th>
          <th scope="col">{t('table.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ seller, day, count, total }) => (
          <tr key={seller}>
            <th scope="row">
              {formatDay(day, language)}
              {sellers.length > 1 && <div className={classes.small}>{nameOf(seller)}</div>}
            </th>
            <td className="figures">{count}</td>
            <td>
              <Money paise={total} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
