import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  columnsOf,
  isUseful,
  STATEMENT_FIELDS,
  type StatementField,
  type StatementLayout,
} from '../../../shared/upi/columns.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import classes from './upi.module.css';

interface ColumnsFormProps {
  readonly lines: readonly (readonly string[])[];
  /** What is known of it already. */
  readonly layout: StatementLayout | undefined;
  readonly onDone: (layout: StatementLayout) => void;
}

const NONE = '-1';
/** Lines of the file that can hold its headings, and lines shown below them. */
const MOST_LINES = 60;
const SHOWN = 4;

/** Which line has the headings and which column says what, told by a person; remembered for the next file. */
export function ColumnsForm({ lines, layout, onDone }: ColumnsFormProps) {
  const { t } = useTranslation('upi');
  const [heading, setHeading] = useState(layout?.heading ?? likelyHeading(lines));
  const [columns, setColumns] = useState(layout?.columns ?? columnsOf(lines[heading] ?? []));
  const below = lines.slice(heading + 1, heading + 1 + SHOWN);
  const width = Math.max(lines[heading]?.length ?? 0, ...below.map((cells) => cells.length));
  const nameOf = (column: number) =>
    (heading >= 0 && lines[heading]?.[column]?.trim()) || t('columns.number', { number: column + 1 });
  const change = (field: StatementField, value: string) => {
    const { [field]: _before, ...rest } = columns;
    setColumns(value === NONE ? rest : { ...rest, [field]: Number(value) });
  };
  const done = useAction({
    id: 'upi.columns.done',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('columns.done'),
    run: () => onDone({ heading, columns }),
    enabled: isUseful(columns),
  });
  return (
    <Stack gap="sm">
      <Text>{t('columns.why')}</Text>
      <NativeSelect
        label={t('columns.heading')}
        data-autofocus
        size="md"
        value={String(heading)}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          setHeading(chosen);
          setColumns(columnsOf(lines[chosen] ?? []));
        }}
        data={[
          { value: NONE, label: t('columns.no-heading') },
          ...lines.slice(0, MOST_LINES).flatMap((cells, index) => {
            const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
            return text === '' ? [] : [{ value: String(index), label: `${index + 1}: ${text.slice(0, 90)}` }];
          }),
        ]}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section className={classes.sample} aria-label={t('columns.sample')} tabIndex={0}>
        <table>
          <caption className="unseen">{t('columns.sample')}</caption>
          <thead>
            <tr>
              {Array.from({ length: width }, (_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column}>{nameOf(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {below.map((cells, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: so is a line
              <tr key={line}>
                {Array.from({ length: width }, (_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: and a cell
                  <td key={column}>{cells[column]?.slice(0, 60)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={classes.fields}>
        {STATEMENT_FIELDS.map((field) => (
          <NativeSelect
            key={field}
            label={t(`columns.field.${field}`)}
            size="md"
            value={String(columns[field] ?? NONE)}
            onChange={(event) => change(field, event.currentTarget.value)}
            data={[
              { value: NONE, label: t('columns.none') },
              ...Array.from({ length: width }, (_, column) => ({
                value: String(column),
                label: nameOf(column),
              })),
            ]}
          />
        ))}
      </div>
      {!isUseful(columns) && <Text c="dimmed">{t('columns.at-least')}</Text>}
      <Group justify="flex-end" className={classes.foot}>
        <ActionButton action={done} />
      </Group>
    </Stack>
  );
}

/** The first of the widest lines: account details above the headings are short. */
function likelyHeading(lines: readonly (readonly string[])[]): number {
  const filled = lines.slice(0, MOST_LINES).map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return filled.indexOf(Math.max(...filled));
}
