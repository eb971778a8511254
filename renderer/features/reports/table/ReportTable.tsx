import { Skeleton } from '@mantine/core';
import { IconTableOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column, Row } from '../../../../shared/filing/table.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { cellText, columnWidth, isFigure, wordsIn } from './cells.ts';
import { DocumentLink } from './DocumentLink.tsx';
import classes from './table.module.css';
import { useRows } from './use-rows.ts';
import { VirtualTable } from './VirtualTable.tsx';

const ROW_PX = 44;

interface ReportTableProps {
  /** What the host named the period by. */
  readonly of: string;
  readonly table: string;
}

/** A table of a period; only those rows are fetched that somebody looks at. */
export function ReportTable({ of, table }: ReportTableProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { head, problem, row, look } = useRows(of, table);
  if (problem) return <ProblemNote problem={problem} />;
  if (!head) return <Skeleton height={180} aria-label={t('loading')} />;
  const { columns, totals, total } = head;
  const named = columns.findIndex(({ kind }) => kind === 'document');
  if (total === 0) {
    return (
      <div className={classes.box}>
        <EmptyState icon={IconTableOff} title={t('table.nothing')} />
      </div>
    );
  }
  return (
    <VirtualTable
      label={wordsIn(head.title, language)}
      columns={columns.map((column, place) => ({
        key: column.key,
        title: wordsIn(column.title, language),
        ...columnWidth(column),
        isFigure: isFigure(column.kind),
        stays: place <= named && named < 2,
      }))}
      count={total}
      rowHeight={ROW_PX}
      onLook={look}
      cells={(index) => <Cells columns={columns} row={row(index)} />}
      totals={totals && <Cells columns={columns} row={totals} first={t('table.total')} />}
    />
  );
}

interface CellsProps {
  readonly columns: readonly Column[];
  readonly row: Row | undefined;
  /** What stands in the first cell in place of its own. */
  readonly first?: string;
}

function Cells({ columns, row, first }: CellsProps) {
  const language = useLanguage();
  return columns.map(({ key, kind }, place) => {
    const cell = row?.[place] ?? null;
    const text = place === 0 && first !== undefined ? first : cellText(cell, kind, language);
    const isLess = typeof cell === 'number' && cell < 0;
    return (
      <td
        key={key}
        title={kind === 'text' && text !== '' ? text : undefined}
        className={`${isFigure(kind) ? classes.figure : classes.text} ${isLess ? classes.less : ''}`}
      >
        {kind === 'document' && text !== '' ? <DocumentLink number={text} /> : text}
      </td>
    );
  });
}
