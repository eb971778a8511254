import { useTranslation } from 'react-i18next';
import type { WaitingInvoice } from '../../../../shared/contract/filing-views.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import { DocumentLink } from '../table/DocumentLink.tsx';
import tables from '../table/table.module.css';
import { VirtualTable } from '../table/VirtualTable.tsx';
import classes from './e-invoice.module.css';

const ROW_PX = 52;
const COLUMNS = [
  { key: 'number', width: 176 },
  { key: 'day', width: 118 },
  { key: 'buyer', width: 200, grows: true },
  { key: 'value', width: 132, isFigure: true },
  { key: 'state', width: 300, grows: true },
] as const;

/** What waits, oldest first, and of each what must be mended before it can go. */
export function WaitingList({ waiting }: { readonly waiting: readonly WaitingInvoice[] }) {
  const { t } = useTranslation('reports');
  return (
    <VirtualTable
      label={t('part.e-invoices')}
      columns={COLUMNS.map((column) => ({ ...column, title: t(`queue.${column.key}`) }))}
      count={waiting.length}
      rowHeight={ROW_PX}
      cells={(index) => {
        const one = waiting[index];
        return one && <WaitingCells one={one} />;
      }}
    />
  );
}

function WaitingCells({ one }: { readonly one: WaitingInvoice }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const problemText = useProblemText();
  const { number, day, buyer, gstin, value, problems } = one;
  const missing = problems.map(problemText).join(' ');
  return (
    <>
      <td>
        <DocumentLink number={number} />
      </td>
      <td>{formatDay(day, language)}</td>
      <td className={tables.text} title={`${buyer} ${gstin}`}>
        {buyer} <span className={classes.gstin}>{gstin}</span>
      </td>
      <td className={tables.figure}>
        <Money paise={value} />
      </td>
      <td>
        <span
          className={`${classes.state} ${problems.length > 0 ? classes.missing : ''}`}
          title={missing || undefined}
        >
          {missing || t('queue.pending')}
        </span>
      </td>
    </>
  );
}
