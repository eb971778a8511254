import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import { download } from '../export/download.ts';
import { badRowsCsv } from './bad-rows-csv.ts';
import type { BadRow } from './check.ts';
import classes from './import.module.css';
import { useImport } from './session.ts';

const ROW_HEIGHT = 48;
const HEADER_HEIGHT = 40;

/** Every row that is left out, and why. */
export function BadRows() {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const bad = useImport((session) => session.bad);
  const name = useImport((session) => session.file?.name) ?? '';
  const isChecking = useImport((session) => session.isChecking);
  const [text, setText] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const reasons = useMemo(() => reasonsOf(bad), [bad]);
  const shown = useMemo(
    () =>
      bad.filter(
        (row) =>
          (code === null || row.problem.code === code) &&
          (wanted === '' || `${row.line} ${row.column} ${row.cell}`.toLowerCase().includes(wanted)),
      ),
    [bad, code, wanted],
  );

  if (bad.length === 0) {
    return (
      <EmptyState
        icon={IconCircleCheck}
        title={isChecking ? t('import.checking') : t('import.nothing-bad')}
      />
    );
  }
  const save = () => {
    const csv = badRowsCsv(shown, {
      headers: ['line', 'column-name', 'reason', 'cell'].map((key) => t(`import.${key}`)),
      reasonOf: problemText,
    });
    download(
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      `${name.replace(/\.\w+$/, '')}-${t('import.bad-file')}.csv`,
    );
  };
  return (
    <div className={classes.badRows}>
      <Group gap="xs" py={6}>
        <TextInput
          size="sm"
          flex="3 1 120px"
          type="search"
          aria-label={t('import.find-bad')}
          placeholder={t('import.find-bad')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          size="sm"
          flex="2 1 140px"
          aria-label={t('import.reason')}
          placeholder={t('import.any-reason')}
          clearable
          clearButtonProps={{ 'aria-label': t('clear-field', { field: t('import.reason') }) }}
          data={[...reasons].map(([value, { first, count }]) => ({
            value,
            label: `${problemText(first.problem)} (${count})`,
          }))}
          value={code}
          onChange={setCode}
          comboboxProps={{ width: 460, position: 'bottom-end' }}
        />
        <Button
          variant="default"
          size="sm"
          h={36}
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={save}
        >
          {t('import.save-bad')}
        </Button>
      </Group>
      <BadTable rows={shown} />
    </div>
  );
}

function reasonsOf(
  bad: readonly BadRow[],
): ReadonlyMap<string, { readonly first: BadRow; readonly count: number }> {
  const reasons = new Map<string, { first: BadRow; count: number }>();
  for (const row of bad) {
    const known = reasons.get(row.problem.code);
    if (known) known.count += 1;
    else reasons.set(row.problem.code, { first: row, count: 1 });
  }
  return reasons;
}

function BadTable({ rows }: { readonly rows: readonly BadRow[] }) {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={scroller} className={classes.scroll} tabIndex={0} aria-label={t('import.bad-table')}>
      <table className={classes.badTable} aria-label={t('import.bad-table')} aria-rowcount={rows.length + 1}>
        <thead className={classes.badHeader}>
          <tr aria-rowindex={1} className={classes.badColumns}>
            <th scope="col">{t('import.line')}</th>
            <th scope="col">{t('import.column-name')}</th>
            <th scope="col">{t('import.reason')}</th>
            <th scope="col">{t('import.cell')}</th>
          </tr>
        </thead>
        <tbody style={{ display: 'block', position: 'relative', height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={`${row.line} ${row.field} ${row.problem.code}`}
                aria-rowindex={index + 2}
                className={`${classes.badColumns} ${classes.badRow}`}
                style={{ transform: `translateY(${start - HEADER_HEIGHT}px)` }}
              >
                <td className="figures">{row.line}</td>
                <td>
                  <span>{row.column || (row.field ? t(`field.${row.field}`) : '')}</span>
                </td>
                <td title={problemText(row.problem)}>
                  <span>{problemText(row.problem)}</span>
                </td>
                <td title={row.cell}>
                  <span>{row.cell || t('import.empty-cell')}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
