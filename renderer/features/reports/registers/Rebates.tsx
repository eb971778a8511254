import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportTable } from '../table/ReportTable.tsx';
import type { ReadyFiling } from '../use-filing.ts';
import { RegisterHead } from './RegisterHead.tsx';

const VIEWS = ['rebate-claims', 'rebate-summary'] as const;

/** What each funder owes for its schemes: bill by bill, or a sum each. */
export function Rebates({ filing }: { readonly filing: ReadyFiling }) {
  const { t } = useTranslation('reports');
  const [view, setView] = useState<(typeof VIEWS)[number]>('rebate-claims');
  const other = VIEWS.filter((one) => one !== view);
  return (
    <>
      <RegisterHead filing={filing} tables={[view, ...other]} />
      <SegmentedControl
        size="md"
        style={{ alignSelf: 'start' }}
        aria-label={t('rebates.view')}
        data={VIEWS.map((value) => ({ value, label: t(`rebates.${value}`) }))}
        value={view}
        onChange={(value) => setView(VIEWS.find((one) => one === value) ?? view)}
      />
      <ReportTable of={filing.key} table={view} />
    </>
  );
}
