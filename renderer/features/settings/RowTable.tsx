import { Table } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './settings.module.css';

export interface Row {
  readonly id: string;
  /** What the row is about, for people who hear the screen. */
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

interface RowTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly onOpen: (id: string) => void;
}

/** A short table whose rows open: arrow keys go up and down, Enter opens. */
export function RowTable({ label, columns, rows, onOpen }: RowTableProps) {
  return (
    <Table aria-label={label} highlightOnHover verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody onKeyDown={moveBetweenRows}>
        {rows.map(({ id, name, cells }, index) => (
          <Table.Tr
            key={id}
            aria-label={name}
            className={classes.row}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => onOpen(id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              onOpen(id);
            }}
          >
            {columns.map((column, place) => (
              <Table.Td key={column}>{cells[place]}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}
