import { Alert, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { KeyStroke } from '../../../data/scanner/stroke.ts';
import { useScans } from '../../../data/scans.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { Code128 } from '../../paper/Code128.tsx';
import classes from '../settings.module.css';
import { endOfScan, gapOf, strokeOf, TEST_CODE } from './trace.ts';

interface LearnDialogProps {
  readonly onLearned: (maxGap: number) => void;
  readonly onClose: () => void;
}

/** Asks to scan one known code and learns the scanner's pace from its keys. */
export function LearnDialog(props: LearnDialogProps) {
  const { t } = useTranslation('settings');
  return (
    <Dialog title={t('scanner.learn')} onClose={props.onClose} size="lg">
      <Learn {...props} />
    </Dialog>
  );
}

/** Silence after which a code that had no end is over, ms. */
const SILENCE = 1_500;

function Learn({ onLearned, onClose }: LearnDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const [learned, setLearned] = useState<Result<number, Problem>>();
  const { hear, end } = useTrace((trace) => {
    const gap = gapOf(trace);
    setLearned(gap);
    if (gap.ok) onLearned(gap.value);
  });
  useScans(() => end(endOfScan(performance.now())));
  const close = useAction({
    id: 'close',
    keys: ['Escape'],
    label: learned?.ok ? t('common:close') : t('common:cancel'),
    run: onClose,
  });
  return (
    <Stack>
      <Text>{t('scanner.scan-this')}</Text>
      <div className={classes.barcode}>
        <Code128 value={TEST_CODE} label={t('scanner.test-code', { code: TEST_CODE })} />
      </div>
      <Text c="dimmed">{t('scanner.scan-paper')}</Text>
      <TextInput
        label={t('scanner.here')}
        data-autofocus
        autoComplete="off"
        readOnly={learned?.ok ?? false}
        onKeyDown={(event) => hear(event.nativeEvent)}
        onKeyUp={(event) => hear(event.nativeEvent)}
      />
      <div role="status">
        {learned?.ok && (
          <Alert color="leaf" variant="light" icon={<IconCircleCheck aria-hidden />}>
            {t('scanner.learned', { gap: learned.value })}
          </Alert>
        )}
        {learned && !learned.ok && <ProblemNote problem={learned.error} />}
      </div>
      <Group justify="flex-end">
        <ActionButton action={close} variant={learned?.ok ? 'filled' : 'default'} />
      </Group>
    </Stack>
  );
}

/** Collects keys until an end key or a silence, then hands them over and begins anew. */
function useTrace(onTrace: (trace: readonly KeyStroke[]) => void) {
  const trace = useRef<KeyStroke[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const finish = () => {
    clearTimeout(timer.current);
    const heard = trace.current;
    trace.current = [];
    if (heard.length > 0) onTrace(heard);
  };
  return {
    hear(event: KeyboardEvent) {
      // The Enter of a scan goes up after its trace is closed.
      const isLate = event.type === 'keyup' && trace.current.length === 0;
      if (event.key === 'Escape' || isLate) return;
      clearTimeout(timer.current);
      trace.current.push(strokeOf(event));
      const isEnd = event.type === 'keydown' && ['Enter', 'Tab'].includes(event.key);
      if (isEnd) {
        event.preventDefault();
        return finish();
      }
      timer.current = setTimeout(finish, SILENCE);
    },
    end(stroke: KeyStroke) {
      trace.current.push(stroke);
      finish();
    },
  };
}
