import { Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { DrawerQuestion } from './DrawerQuestion.tsx';
import type { PrinterDraft } from './draft.ts';
import { learnedFrom, type PaperSeen, type RowSeen, widthToTry } from './paper-seen.ts';

interface PaperQuestionsProps {
  readonly draft: PrinterDraft;
  readonly onLearned: (draft: PrinterDraft) => void;
}

/** After a test page: what is on the paper, and whether the drawer opened, sets what no printer tells by itself. */
export function PaperQuestions({ draft, onLearned }: PaperQuestionsProps) {
  const { t } = useTranslation('printer-setup');
  const [isOpen, setOpen] = useState(false);
  const open = useAction({
    id: 'paper-questions',
    keys: ['F7'],
    label: t('paper.open'),
    run: () => setOpen(true),
  });
  const close = () => setOpen(false);
  return (
    <>
      <ActionButton action={open} variant="light" />
      {isOpen && (
        <Dialog title={t('paper.title')} onClose={close} size="lg">
          <Questions
            draft={draft}
            onLearned={(learned) => {
              close();
              onLearned(learned);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

const ROWS: readonly RowSeen[] = ['fits', 'runs-over', 'ends-early'];

function Questions({ draft, onLearned }: PaperQuestionsProps) {
  const { t } = useTranslation('printer-setup');
  const [seen, setSeen] = useState<PaperSeen>({});
  const { row, cut, drawer } = seen;
  const width = row && widthToTry(draft.columns, row);
  const take = useAction({
    id: 'take',
    keys: ['Ctrl+S'],
    label: t('paper.take'),
    // The paper is answered for as a whole; the drawer may be all that was tried.
    enabled:
      row === undefined
        ? drawer !== undefined && cut === undefined
        : width !== undefined && (cut !== undefined || !draft.cut),
    run: () => onLearned(learnedFrom(draft, seen)),
  });
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('paper.row')}
        value={row ?? ''}
        onChange={(value) => setSeen({ ...seen, row: ROWS.find((one) => one === value) })}
      >
        <Stack gap="xs" mt="xs">
          {ROWS.map((one) => (
            <Radio key={one} size="md" value={one} label={t(`paper.row-${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {draft.cut && (
        <Radio.Group
          label={t('paper.cut')}
          value={cut === undefined ? '' : String(cut)}
          onChange={(value) => setSeen({ ...seen, cut: value === 'true' })}
        >
          <Group gap="xl" mt="xs">
            <Radio size="md" value="true" label={t('paper.cut-yes')} />
            <Radio size="md" value="false" label={t('paper.cut-no')} />
          </Group>
        </Radio.Group>
      )}
      <DrawerQuestion draft={draft} seen={seen.drawer} onSeen={(drawer) => setSeen({ ...seen, drawer })} />
      <Text role="status">
        {row !== undefined && width === undefined && t(`paper.no-width-${row}`)}
        {width !== undefined && width !== draft.columns && t('paper.new-width', { count: width })}
      </Text>
      <Group justify="flex-end">
        <ActionButton action={take} />
      </Group>
    </Stack>
  );
}
