import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { showDone, showProblem } from '../../../ui/problem.tsx';
import { WorkProgress } from '../../../ui/WorkProgress.tsx';
import { download } from '../../items/export/download.ts';
import { readTable } from './read-table.ts';
import type { WholeTable } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

interface Order {
  /** What the host named the period by. */
  readonly key: string;
  readonly name: string;
  readonly tables: readonly string[];
}

interface Workbook {
  readonly isBusy: boolean;
  /** How far it is, with a way to stop; nothing while nothing is made. */
  readonly progress: ReactNode;
  save(order: Order): Promise<void>;
}

/** Tables of a period saved as an Excel workbook, one sheet a table. */
export function useWorkbook(): Workbook {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const [done, setDone] = useState<{ readonly rows: number; readonly total: number }>();
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  async function save({ key, name, tables }: Order): Promise<void> {
    const controller = new AbortController();
    work.current = controller;
    const { signal } = controller;
    setDone({ rows: 0, total: 0 });
    const stop = (problem: Problem) => {
      setDone(undefined);
      if (!signal.aborted) showProblem(problem);
    };
    const whole: WholeTable[] = [];
    for (const table of tables) {
      const read = await readTable(key, table, { onRows: (rows, total) => setDone({ rows, total }), signal });
      if (!read.ok || signal.aborted) return stop(read.ok ? { code: 'cancelled' } : read.error);
      whole.push(read.value);
    }
    const file = await writeWorkbook(whole, language, signal);
    if (!file.ok) return stop(file.error);
    setDone(undefined);
    download(file.value, `${name}.xlsx`);
    showDone(t('files.saved'));
  }

  return {
    isBusy: done !== undefined,
    progress: done && (
      <WorkProgress
        label={t('files.writing')}
        done={done.rows}
        total={done.total}
        onStop={() => work.current?.abort()}
      />
    ),
    save,
  };
}
