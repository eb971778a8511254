import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LabelPrinter } from '../../../shared/receipt/printer.ts';
import { itemByCode, useProjection } from '../../data/catalogue.ts';
import { findPiece, mayBePiece } from '../../data/pieces.ts';
import { useScans } from '../../data/scans.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { announce } from '../../ui/announce.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, useProblemText } from '../../ui/problem.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { WorkProgress } from '../../ui/WorkProgress.tsx';
import { ChoicePanel } from './ChoicePanel.tsx';
import { CalibratePanel } from './calibrate/CalibratePanel.tsx';
import { useChoice } from './choice.ts';
import { useLabelFonts } from './draw.ts';
import { JobList } from './JobList.tsx';
import classes from './labels.module.css';
import { Preview } from './Preview.tsx';
import { DESIGN } from './places.ts';
import { RowTable } from './RowTable.tsx';
import { addLabel, addPieceLabel, useRun } from './run.ts';
import { usePrintRun } from './use-print-run.ts';
import { type Ready, useReady } from './use-ready.ts';

/** What is to be printed, on what, and how it will look. */
export function RunView() {
  const { t } = useTranslation(['labels', 'items']);
  const [, goTo] = useLocation();
  // Before the catalogue is here its items are unknown.
  useProjection((projection) => projection.itemsVersion);
  const rows = useRun((run) => run.rows);
  const [label, setLabel] = useState<LabelPrinter>();
  const choice = useChoice(label);
  const ready = useReady(rows, choice, useLabelFonts());
  const run = usePrintRun(choice, rows, ready);
  const isSheet = choice.template.stock.kind === 'sheet';
  const needsNet = choice.template.elements.some((one) => one.kind === 'text' && one.field === 'packed');
  const mayPrint = ready.isDone && ready.layouts.size > 0 && run.progress === undefined;

  useScans((scan) => {
    const found = itemByCode(scan.text);
    const said = (sku: string | undefined) =>
      announce(
        sku === undefined ? t('labels:scan-unknown', { code: scan.text }) : t('labels:added', { sku }),
      );
    if (found) addLabel(found.item);
    if (found || !mayBePiece(scan.text)) return said(found?.item.sku);
    void findPiece(scan.text).then((one) => {
      if (one) addPieceLabel(one.item, one.piece.number);
      said(one?.piece.number);
    });
  });
  const back = useAction({
    id: 'labels.back',
    keys: ['Escape'],
    label: t('labels:back'),
    run: () => goTo('/items'),
  });
  const design = useAction({
    id: 'labels.design',
    keys: ['F4'],
    label: t('labels:design'),
    run: () => goTo(DESIGN),
  });
  const print = useAction({
    id: 'labels.print',
    keys: ['Ctrl+P'],
    label: isSheet ? t('labels:make-pdf') : t('labels:print'),
    run: () => void run.start(),
    enabled: mayPrint && (isSheet || choice.printer !== undefined),
  });

  return (
    <section className={classes.screen} aria-label={t('labels:title')}>
      <ScreenTitle title={t('labels:title')}>
        <ActionButton action={back} variant="default" />
        <ActionButton action={design} variant="default" />
        <ActionButton action={print} loading={run.progress !== undefined} />
      </ScreenTitle>
      {run.wrong && <ProblemNote problem={run.wrong} />}
      {run.progress && <WorkProgress label={t('labels:drawing')} {...run.progress} />}
      <div className={classes.columns}>
        <div className={classes.side}>
          <ChoicePanel choice={choice} onLabel={setLabel} hasPacking={needsNet} />
          <CalibratePanel choice={choice} />
          <JobList />
        </div>
        <div className={classes.main}>
          <Preview choice={choice} ready={ready} />
          <Refused ready={ready} />
          <RowTable hasNet={needsNet} />
        </div>
      </div>
    </section>
  );
}

const MOST_NAMED = 8;

/** Labels that will not be printed, each with its reason. */
function Refused({ ready }: { readonly ready: Ready }) {
  const { t } = useTranslation('labels');
  const problemText = useProblemText();
  if (ready.refused.length === 0) return null;
  return (
    <section
      className={classes.refused}
      aria-label={t('refused', { count: ready.refused.length })}
      role="status"
    >
      <Text fw={500}>{t('refused', { count: ready.refused.length })}</Text>
      <ul>
        {ready.refused.slice(0, MOST_NAMED).map(({ item, problem }) => (
          <li key={item.id}>{problemText(problem)}</li>
        ))}
      </ul>
    </section>
  );
}
