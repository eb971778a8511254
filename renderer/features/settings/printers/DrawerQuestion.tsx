import { Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Printer } from '../../../../shared/receipt/printer.ts';
import { ask } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import { type PrinterDraft, printerOf } from './draft.ts';

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
  const problemText = useProblemText();
  const [tried, setTried] = useState<'none' | 'trying' | 'sent' | Problem>('none');
  const open = async (drawer: Pin) => {
    setTried('trying');
    const printer = printerOf({ ...draft, drawer });
    const answer = await ask('printer.test-drawer', { jobId: crypto.randomUUID(), printer });
    setTried(answer.ok ? 'sent' : answer.error);
  };
  const pin2 = useAction({
    id: 'drawer-pin-2',
    keys: ['Ctrl+2'],
    label: t('drawer.try-2'),
    enabled: tried !== 'trying',
    run: () => void open('pin-2'),
  });
  const pin5 = useAction({
    id: 'drawer-pin-5',
    keys: ['Ctrl+5'],
    label: t('drawer.try-5'),
    enabled: tried !== 'trying',
    run: () => void open('pin-5'),
  });
  return (
    <Stack gap="xs">
      <Text fw={500}>{t('drawer.title')}</Text>
      <Group gap="xs">
        <ActionButton action={pin2} variant="default" />
        <ActionButton action={pin5} variant="default" />
      </Group>
      <Text size="sm" role="status">
        {tried === 'sent' && t('drawer.trying')}
        {typeof tried === 'object' && t('drawer.not-sent', { why: problemText(tried) })}
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
