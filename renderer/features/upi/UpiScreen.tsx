import { Alert, NativeSelect } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpiView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { sumsOf } from '../../../shared/upi/day.ts';
import { sameUtr } from '../../../shared/upi/same-utr.ts';
import { type UpiState, upiKey, upiStateOf } from '../../../shared/upi/tender.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { setFocusHome } from '../../ui/focus.ts';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { PaymentDialog } from './PaymentDialog.tsx';
import { PayoutList } from './PayoutList.tsx';
import { readStatementFile, type StatementFile } from './read-statement-file.ts';
import { StatementDialog } from './StatementDialog.tsx';
import { Sums } from './Sums.tsx';
import { TenderTable } from './TenderTable.tsx';
import { unmatchedOf } from './unmatched-csv.ts';
import classes from './upi.module.css';
import { useSaveUnmatched } from './use-save-unmatched.ts';
import { useUpi } from './use-upi.ts';

/** What was paid by UPI, how sure it is that the money came, and what the statements say of it. */
export function UpiScreen() {
  const { view, problem } = useUpi();
  if (problem) return <ProblemNote problem={problem} />;
  return view ? <Payments view={view} /> : null;
}

const ALL_DAYS = 'all';

function Payments({ view }: { readonly view: UpiView }) {
  const { t } = useTranslation('upi');
  const language = useLanguage();
  const [day, setDay] = useState<string>(ALL_DAYS);
  const [state, setState] = useState<UpiState | 'all'>('all');
  const [file, setFile] = useState<StatementFile>();
  const [wrong, setWrong] = useState<Problem>();
  const [reading, setReading] = useState(false);
  const [opened, setOpened] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const twice = useMemo(() => sameUtr(view.tenders), [view.tenders]);
  const save = useSaveUnmatched();
  useEffect(() => (home.current ? setFocusHome(home.current) : undefined), []);
  const ofDay = view.tenders.filter((tender) => day === ALL_DAYS || tender.day === day);
  const shown = ofDay.filter((tender) => state === 'all' || upiStateOf(tender) === state);
  const current = view.tenders.find((tender) => upiKey(tender) === opened);
  const choose = useAction({
    id: 'upi.statement',
    keys: ['F6'],
    label: t('statement.choose'),
    run: () => input.current?.click(),
    enabled: !reading,
  });
  const list = useAction({
    id: 'upi.unmatched',
    keys: ['F8'],
    label: t('unmatched.save'),
    run: () => save(ofDay, day === ALL_DAYS ? undefined : day),
    enabled: unmatchedOf(ofDay).length > 0,
  });
  const read = async (chosen: File) => {
    setReading(true);
    const answer = await readStatementFile(chosen);
    setReading(false);
    setWrong(answer.ok ? undefined : answer.error);
    if (answer.ok) setFile(answer.value);
  };
  return (
    <div className={classes.screen} ref={home} tabIndex={-1}>
      <ScreenTitle title={t('title')}>
        <NativeSelect
          aria-label={t('days.which')}
          size="md"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          data={[
            { value: ALL_DAYS, label: t('days.all') },
            ...view.days.map((one) => ({ value: one.day, label: formatDay(one.day, language) })),
          ]}
        />
        <ActionButton action={list} variant="default" />
        <ActionButton action={choose} loading={reading} />
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,.xls,.xlsx,text/csv"
          className="unseen"
          tabIndex={-1}
          aria-label={t('statement.file')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void read(chosen);
          }}
        />
      </ScreenTitle>
      {wrong && <ProblemNote problem={wrong} />}
      {twice.size > 0 && (
        <Alert color="madder" variant="light" py={6}>
          {t('twice-found', { count: twice.size })}
        </Alert>
      )}
      <Sums day={sumsOf(ofDay)} shown={state} onShow={setState} />
      {shown.length === 0 ? (
        <EmptyState icon={IconQrcode} title={t('none')}>
          {t('none-hint')}
        </EmptyState>
      ) : (
        <TenderTable tenders={shown} twice={twice} onOpen={(tender) => setOpened(upiKey(tender))} />
      )}
      <PayoutList payouts={view.payouts.filter((payout) => day === ALL_DAYS || payout.day === day)} />
      {file && <StatementDialog file={file} view={view} onClose={() => setFile(undefined)} />}
      {current && (
        <PaymentDialog
          tender={current}
          others={twice.get(upiKey(current)) ?? []}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
}
