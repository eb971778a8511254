import { Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Printer } from '../../../../shared/receipt/printer.ts';
import { ask } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { type PrinterDraft, printerOf } from './draft.ts';
import { type TestPrint, useTestPrint } from './test-print.ts';
import { useTestProblemText } from './test-problem.ts';

type Pin = Exclude<Printer['drawer'], 'none'>;
const ANSWERS = ['pin-2', 'pin-5', 'none'] as const satisfies readonly Printer['drawer'][];

interface DrawerQuestionProps {
  readonly draft: PrinterDraft;
  readonly seen: Printer['drawer'] | undefined;
  readonly onSeen: (drawer: Printer['drawer']) => void;
}

/** Opens the drawer by one pin or the other and asks whether it did. Each opening is written down. */
export function DrawerQuestion({ draft, seen, onSeen }: DrawerQuestionProps) {
  const { t } = useTranslation('printer-setup');
  const { outcome, run } = useTestPrint((printer) =>
    ask('printer.test-drawer', { jobId: crypto.randomUUID(), printer }),
  );
  const open = (drawer: Pin) => void run(printerOf({ ...draft, drawer }));
  const pin2 = useAction({
    id: 'drawer-pin-2',
    keys: ['Ctrl+2'],
    label: t('drawer.try-2'),
    enabled: outcome.state !== 'running',
    run: () => open('pin-2'),
  });
  const pin5 = useAction({
    id: 'drawer-pin-5',
    keys: ['Ctrl+5'],
    label: t('drawer.try-5'),
    enabled: outcome.state !== 'running',
    run: () => open('pin-5'),
  });
  return (
    <Stack gap="xs">
      <Text fw={500}>{t('drawer.title')}</Text>
      <Group gap="xs">
        <ActionButton action={pin2} variant="default" />
        <ActionButton action={pin5} variant="default" />
      </Group>
      <Text size="sm" role="status">
        <Tried outcome={outcome} />
      </Text>
      <Radio.Group
        label={t('drawer.seen')}
        value={seen ?? ''}
        onChange={(value) => {
          const answer = ANSWERS.find((one) => one === value);
          if (answer) onSeen(answer);
        }}
      >
        <Group gap="xl" mt="xs">
          {ANSWERS.map((answer) => (
            <Radio key={answer} size="md" value={answer} label={t(`drawer.${answer}`)} />
          ))}
        </Group>
      </Radio.Group>
    </Stack>
  );
}

/** What became of the pulse: a printer that takes it does not know whether a drawer hangs there. */
function Tried({ outcome }: { readonly outcome: TestPrint }) {
  const { t } = useTranslation('printer-setup');
  const problemText = useTestProblemText();
  switch (outcome.state) {
    case 'none':
      return null;
    case 'running':
      return t('drawer.running');
    case 'failed':
      return t('drawer.not-sent', { why: problemText(outcome.problem) });
    default:
      return t('drawer.trying');
  }
}
