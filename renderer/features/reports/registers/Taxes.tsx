import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../../../shared/filing/table.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { readTable } from '../export/read-table.ts';
import classes from '../reports.module.css';
import { ReportTable } from '../table/ReportTable.tsx';
import type { ReadyFiling } from '../use-filing.ts';
import { Bars } from './Bars.tsx';
import { salesByDay, taxByRate } from './charts.ts';
import { RegisterHead } from './RegisterHead.tsx';

/** Taxable value and tax by day and rate, first as pictures. */
export function Taxes({ filing }: { readonly filing: ReadyFiling }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const rows = useAllRows(filing.key, 'tax-register');
  return (
    <>
      <RegisterHead filing={filing} tables={['tax-register']} />
      {rows && rows.length > 0 && (
        <div className={classes.charts}>
          <Bars title={t('chart.sales')} bars={salesByDay(rows, (day) => formatDay(day, language))} />
          <Bars title={t('chart.tax')} bars={taxByRate(rows)} />
        </div>
      )}
      <ReportTable of={filing.key} table="tax-register" />
    </>
  );
}

/** A short table whole, for a picture. */
function useAllRows(key: string, table: string): readonly Row[] | undefined {
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => {
    const work = new AbortController();
    void readTable(key, table, { onRows: () => undefined, signal: work.signal }).then((read) => {
      if (!work.signal.aborted && read.ok) setRows(read.value.rows);
    });
    return () => work.abort();
  }, [key, table]);
  return rows;
}
