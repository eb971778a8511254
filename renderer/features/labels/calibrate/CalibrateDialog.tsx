import { Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CALIBRATION_ROWS,
  calibrationLabel,
  corrected,
  NO_READING,
  type Readings,
} from '../../../../shared/label/calibration.ts';
import type { RollStock } from '../../../../shared/label/template.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../../ui/problem.tsx';
import type { Choice } from '../choice.ts';
import { drawLabel } from '../draw.ts';
import { keepTemplate } from '../keep-template.ts';
import { LabelCanvas } from '../LabelCanvas.tsx';
import { canFindGap, findGap, nameOf, printTest } from './print-test.ts';
import { ReadingFields } from './ReadingFields.tsx';

interface CalibrateDialogProps {
  readonly choice: Choice;
  readonly stock: RollStock;
  readonly printerId: string;
  readonly onClose: () => void;
}

/** Sets a roll right by what is read off test labels. */
export function CalibrateDialog(props: CalibrateDialogProps) {
  const { t } = useTranslation('labels');
  return (
    <Dialog title={t('calibrate.title')} size="xl" onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

const NOTHING: Readings = { first: NO_READING, lastAcross: NO_READING, lastDown: NO_READING };

function Form({ choice, stock, printerId, onClose }: CalibrateDialogProps) {
  const { t } = useTranslation(['labels', 'common']);
  const [readings, setReadings] = useState(NOTHING);
  const [wrong, setWrong] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const { template, options } = choice;
  const next = corrected(stock, readings);
  const isChanged = JSON.stringify(next) !== JSON.stringify(stock);
  const example = useMemo(
    () => drawLabel(calibrationLabel(template, '1', options.resolution)),
    [template, options.resolution],
  );
  const during = async (work: () => Promise<Problem | undefined>) => {
    setBusy(true);
    setWrong(await work());
    setBusy(false);
  };
  const print = useAction({
    id: 'calibrate.print',
    keys: ['Ctrl+P'],
    label: t('labels:calibrate.print'),
    enabled: !isBusy,
    run: () =>
      void during(async () => {
        const sent = await printTest(choice, stock, printerId, t('labels:calibrate.job'));
        if (!sent.ok) return sent.error;
        showDone(t('labels:calibrate.printed'));
        return undefined;
      }),
  });
  const find = useAction({
    id: 'calibrate.find',
    keys: ['F8'],
    label: t('labels:calibrate.find'),
    enabled: !isBusy,
    run: () =>
      void during(async () => {
        const sent = await findGap(choice, stock, printerId, t('labels:calibrate.find-job'));
        if (!sent.ok) return sent.error;
        showDone(t('labels:calibrate.finding'));
        return undefined;
      }),
  });
  const save = useAction({
    id: 'calibrate.save',
    keys: ['Ctrl+Enter'],
    label: t('labels:calibrate.save'),
    enabled: isChanged && !isBusy,
    run: () =>
      void during(async () => {
        const problem = await keepTemplate(template.id, { ...template, stock: next });
        if (problem) return problem;
        showDone(t('labels:calibrate.saved'));
        onClose();
        return undefined;
      }),
  });
  return (
    <Stack gap="xs">
      <Group align="start" wrap="nowrap">
        <LabelCanvas
          bitmap={example}
          width={Math.min(170, template.width * 5)}
          label={t('labels:calibrate.example')}
        />
        <Stack gap="xs">
          <Text size="sm">{t('labels:calibrate.first', { count: CALIBRATION_ROWS })}</Text>
          <Text size="sm">{t('labels:calibrate.read')}</Text>
        </Stack>
      </Group>
      <ReadingFields
        readings={readings}
        isAcross={stock.across > 1}
        lastDown={nameOf(CALIBRATION_ROWS - 1, 0, stock)}
        lastAcross={nameOf(0, stock.across - 1, stock)}
        onChange={setReadings}
      />
      <Text role="status" className="figures">
        {t('labels:calibrate.becomes', { x: next.offsetX, y: next.offsetY, gap: next.gapY })}
        {stock.across > 1 && ` ${t('labels:calibrate.across', { gap: next.gapX })}`}
      </Text>
      {wrong && <ProblemNote problem={wrong} />}
      <Group justify="flex-end">
        {canFindGap(choice) && <ActionButton action={find} variant="default" />}
        <ActionButton action={print} variant={isChanged ? 'default' : 'filled'} />
        <ActionButton action={save} loading={isBusy} variant={isChanged ? 'filled' : 'default'} />
      </Group>
    </Stack>
  );
}
