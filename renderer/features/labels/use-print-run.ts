import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { itemById } from '../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { showDone } from '../../ui/problem.tsx';
import { savePdf } from '../paper/pdf.ts';
import type { Choice } from './choice.ts';
import type { RunRow } from './run.ts';
import { makeSheets, sendLabels } from './send.ts';
import type { Ready } from './use-ready.ts';

/** Printing of all that has room: to the printer's queue, or sheets into a file. */
export function usePrintRun(choice: Choice, rows: readonly RunRow[], { layouts }: Ready) {
  const { t } = useTranslation('labels');
  const language = useLanguage();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const [wrong, setWrong] = useState<Problem>();
  const good = rows.filter(({ itemId }) => layouts.has(itemId));
  const count = good.reduce((sum, { copies }) => sum + copies, 0);

  async function start(): Promise<void> {
    if (progress) return;
    setWrong(undefined);
    setProgress({ done: 0, total: count });
    const problem = choice.template.stock.kind === 'sheet' ? await toFile() : await toPrinter();
    setProgress(undefined);
    setWrong(problem);
  }

  async function toFile(): Promise<Problem | undefined> {
    const made = await makeSheets(choice, good);
    if (!made.ok) return made.error;
    savePdf(made.value);
    showDone(t('saved', { file: made.value.name }));
    return undefined;
  }

  async function toPrinter(): Promise<Problem | undefined> {
    const { stock } = choice.template;
    const [first] = good;
    const item = first && itemById(first.itemId);
    if (stock.kind !== 'roll' || !choice.printer || !item) return undefined;
    const name = nameIn(language, item).slice(0, 80);
    const sent = await sendLabels({
      choice,
      stock,
      printerId: choice.printer.id,
      title: t('job', { count, name }),
      rows: good,
      layouts: good.flatMap(({ itemId }) => layouts.get(itemId) ?? []),
      onDone: (done, total) => setProgress({ done, total }),
    });
    if (!sent.ok) return sent.error;
    showDone(t('sent', { count }));
    return undefined;
  }

  return { start, progress, wrong };
}
