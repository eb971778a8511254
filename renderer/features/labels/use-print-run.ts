import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LabelLayout, layoutLabel } from '../../../shared/label/layout.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { itemById } from '../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { showDone } from '../../ui/problem.tsx';
import { savePdf } from '../paper/pdf.ts';
import type { Choice } from './choice.ts';
import { withNumbers } from './number-pieces.ts';
import type { RunRow } from './run.ts';
import { makeSheets, sendLabels } from './send.ts';
import type { Ready } from './use-ready.ts';

/** One label of each row, or one of each of its pieces. Fails as `layoutLabel` does. */
function labelsOf(
  rows: readonly RunRow[],
  { template, subjectOf, options }: Choice,
  layouts: Ready['layouts'],
): Result<readonly { readonly layout: LabelLayout; readonly copies: number }[], Problem> {
  const labels: { layout: LabelLayout; copies: number }[] = [];
  for (const { itemId, copies, net, pieces } of rows) {
    const known = layouts.get(itemId);
    const item = itemById(itemId);
    if (known && !pieces) labels.push({ layout: known, copies });
    if (!item) continue;
    for (const piece of pieces ?? []) {
      const layout = layoutLabel(template, subjectOf(item, net, piece), options);
      if (!layout.ok) return layout;
      labels.push({ layout: layout.value, copies: 1 });
    }
  }
  return ok(labels);
}

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
    const numbered = await withNumbers(good);
    const problem = numbered.ok ? await print(numbered.value) : numbered.error;
    setProgress(undefined);
    setWrong(problem);
  }

  function print(labelled: readonly RunRow[]): Promise<Problem | undefined> {
    return choice.template.stock.kind === 'sheet' ? toFile(labelled) : toPrinter(labelled);
  }

  async function toFile(labelled: readonly RunRow[]): Promise<Problem | undefined> {
    const made = await makeSheets(choice, labelled);
    if (!made.ok) return made.error;
    savePdf(made.value);
    showDone(t('saved', { file: made.value.name }));
    return undefined;
  }

  async function toPrinter(labelled: readonly RunRow[]): Promise<Problem | undefined> {
    const { stock } = choice.template;
    const [first] = labelled;
    const item = first && itemById(first.itemId);
    if (stock.kind !== 'roll' || !choice.printer || !item) return undefined;
    const name = nameIn(language, item).slice(0, 80);
    const labels = labelsOf(labelled, choice, layouts);
    if (!labels.ok) return labels.error;
    const sent = await sendLabels({
      choice,
      stock,
      printerId: choice.printer.id,
      title: t('job', { count, name }),
      labels: labels.value,
      onDone: (done, total) => setProgress({ done, total }),
    });
    if (!sent.ok) return sent.error;
    showDone(t('sent', { count }));
    return undefined;
  }

  return { start, progress, wrong };
}
