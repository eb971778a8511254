import { NativeSelect } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpiView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { UPI_STATES, type UpiState, type UpiTender, upiStateOf } from '../../../shared/upi/tender.ts';
import { useMay } from '../../data/me.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { setFocusHome } from '../../ui/focus.ts';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { RefundDialog } from './RefundDialog.tsx';
import { type ReadFile, readStatementFile } from './read-statement-file.ts';
import { StatementDialog } from './StatementDialog.tsx';
import { TenderTable } from './TenderTable.tsx';
import { UpiDays } from './UpiDays.tsx';
import classes from './upi.module.css';
import { useUpi } from './use-upi.ts';

/** What was paid by UPI, how sure it is that the money came, and what the statements say of it. */
export function UpiScreen() {
  const { view, problem } = useUpi();
  if (problem) return <ProblemNote problem={problem} />;
  return view ? <Payments view={view} /> : null;
}

function Payments({ view }: { readonly view: UpiView }) {
  const { t } = useTranslation('upi');
  const [shown, setShown] = useState<UpiState | 'all'>('all');
  const [file, setFile] = useState<ReadFile>();
  const [wrong, setWrong] = useState<Problem>();
  const [refunding, setRefunding] = useState<UpiTender>();
  const input = useRef<HTMLInputElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const mayRefund = useMay('return-exception');
  useEffect(() => (home.current ? setFocusHome(home.current) : undefined), []);
  const choose = useAction({
    id: 'upi.statement',
    keys: ['F6'],
    label: t('statement.choose'),
    run: () => input.current?.click(),
  });
  const read = async (chosen: File) => {
    const answer = await readStatementFile(chosen);
    setWrong(answer.ok ? undefined : answer.error);
    if (answer.ok) setFile(answer.value);
  };
  const tenders = view.tenders.filter((tender) => shown === 'all' || upiStateOf(tender) === shown);
  return (
    <div className={classes.screen} ref={home} tabIndex={-1}>
      <ScreenTitle title={t('title')}>
        <NativeSelect
          aria-label={t('filter')}
          size="md"
          value={shown}
          onChange={(event) => setShown(event.currentTarget.value as typeof shown)}
          data={[
            { value: 'all', label: t('all', { count: view.tenders.length }) },
            ...UPI_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
          ]}
        />
        <ActionButton action={choose} />
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,text/csv"
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
      {tenders.length === 0 ? (
        <EmptyState icon={IconQrcode} title={t('none')}>
          {t('none-hint')}
        </EmptyState>
      ) : (
        <TenderTable tenders={tenders} onRefund={mayRefund ? setRefunding : undefined} />
      )}
      {view.days.length > 0 && <UpiDays days={view.days} />}
      {file && <StatementDialog file={file} tenders={view.tenders} onClose={() => setFile(undefined)} />}
      {refunding && <RefundDialog tender={refunding} onClose={() => setRefunding(undefined)} />}
    </div>
  );
}
