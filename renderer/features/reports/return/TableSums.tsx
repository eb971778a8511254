import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReturnView } from '../../../../shared/contract/filing-views.ts';
import { TABLE_TITLES } from '../../../../shared/filing/drill.ts';
import type { TaxSums } from '../../../../shared/sale/bill.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import classes from '../reports.module.css';
import { wordsIn } from '../table/cells.ts';
import type { Drilled } from './Return.tsx';

interface TableSumsProps {
  readonly shown: ReturnView;
  readonly onOpen: (table: Drilled) => void;
}

/** What each table comes to; its name opens it. */
export function TableSums({ shown, onOpen }: TableSumsProps) {
  const { t } = useTranslation('reports');
  const { tables, documents, net } = shown;
  const isHsn = (table: string) => table.startsWith('hsn');
  return (
    <section className={classes.card} aria-label={t('return.tables')}>
      <table className={classes.sums}>
        <thead>
          <tr>
            <th scope="col">{t('return.table')}</th>
            <th scope="col">{t('return.rows')}</th>
            <th scope="col">{t('return.taxable')}</th>
            <th scope="col">{t('return.igst')}</th>
            <th scope="col">{t('return.cgst')}</th>
            <th scope="col">{t('return.sgst')}</th>
          </tr>
        </thead>
        <tbody>
          {tables
            .filter(({ table }) => !isHsn(table))
            .map((total) => (
              <SumRow key={total.table} total={total} onOpen={onOpen} />
            ))}
          <tr className={classes.net}>
            <th scope="row">{t('return.net')}</th>
            <td />
            <Figures sums={net} />
          </tr>
          {tables
            .filter(({ table }) => isHsn(table))
            .map((total) => (
              <SumRow key={total.table} total={total} onOpen={onOpen} />
            ))}
          <tr>
            <th scope="row">
              <OpenTable table="documents" onOpen={onOpen} />
            </th>
            <td className="figures">{documents.issued + documents.cancelled}</td>
            <td colSpan={4}>{t('return.documents', { ...documents })}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

interface SumRowProps {
  readonly total: ReturnView['tables'][number];
  readonly onOpen: TableSumsProps['onOpen'];
}

function SumRow({ total, onOpen }: SumRowProps) {
  const { table, rows } = total;
  return (
    <tr className={rows === 0 ? classes.none : undefined}>
      <th scope="row">
        <OpenTable table={table} onOpen={onOpen} />
      </th>
      <td className="figures">{rows}</td>
      <Figures sums={total} />
    </tr>
  );
}

function OpenTable({
  table,
  onOpen,
}: {
  readonly table: Drilled;
  readonly onOpen: (table: Drilled) => void;
}) {
  const language = useLanguage();
  return (
    <UnstyledButton className={classes.open} onClick={() => onOpen(table)}>
      {wordsIn(TABLE_TITLES[table], language)}
    </UnstyledButton>
  );
}

function Figures({ sums }: { readonly sums: TaxSums }) {
  const { taxable, igst, cgst, sgst } = sums;
  return [
    ['taxable', taxable],
    ['igst', igst],
    ['cgst', cgst],
    ['sgst', sgst],
  ].map(([head, paise]) => (
    <td key={head}>
      <Money paise={Number(paise)} symbol={false} />
    </td>
  ));
}
