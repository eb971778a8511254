import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/Money.tsx';
import classes from './day.module.css';

export interface CountedRow {
  readonly name: string;
  readonly count: number;
  readonly amount: number;
}

/** How many and how much under each name; nothing where there are none. Paise. */
export function CountedTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly CountedRow[];
}) {
  const { t } = useTranslation('day');
  if (rows.length === 0) return null;
  return (
    <TitledTable title={title} columns={[t('table.count'), t('table.amount')]}>
      {rows.map(({ name, count, amount }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="figures">{count}</td>
          <td>
            <Money paise={amount} />
          </td>
        </tr>
      ))}
    </TitledTable>
  );
}

interface TitledTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table whose first column is headed by its title. */
export function TitledTable({ title, columns, children }: TitledTableProps) {
  const id = useId();
  return (
    <table className={classes.table} aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col" id={id}>
            {title}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
