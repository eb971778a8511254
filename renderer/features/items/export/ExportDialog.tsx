import { Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Item } from '../../../../shared/item/item.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { allItems, itemById } from '../../../data/catalogue.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../../ui/problem.tsx';
import { WorkProgress } from '../../../ui/WorkProgress.tsx';
import { useListView } from '../list/list-store.ts';
import { download } from './download.ts';
import { exportItems } from './export-items.ts';
import type { Format } from './write-file.ts';

interface ExportDialogProps {
  /** What the list shows now. */
  readonly shown: readonly Item[];
  readonly onClose: () => void;
}

type Choice = 'all' | 'shown' | 'selected';

/** Saves items as a file that can be brought in again. */
export function ExportDialog(props: ExportDialogProps) {
  const { t } = useTranslation('items');
  return (
    <Dialog title={t('export')} onClose={props.onClose}>
      <ExportForm {...props} />
    </Dialog>
  );
}

function ExportForm({ shown, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['items', 'common']);
  const selected = useListView((view) => view.selected);
  const [all] = useState(allItems);
  const [choice, setChoice] = useState<Choice>(
    selected.size > 0 ? 'selected' : shown.length < all.length ? 'shown' : 'all',
  );
  const [format, setFormat] = useState<Format>('xlsx');
  const [done, setDone] = useState<number>();
  const [wrong, setWrong] = useState<Problem>();
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  const itemsOf: Readonly<Record<Choice, readonly Item[]>> = {
    all,
    shown,
    selected: [...selected].flatMap((id) => itemById(id) ?? []),
  };
  const items = itemsOf[choice];

  const send = async () => {
    setWrong(undefined);
    setDone(0);
    work.current = new AbortController();
    const { signal } = work.current;
    const file = await exportItems(items, { format, onProgress: setDone, signal });
    if (signal.aborted) return setDone(undefined);
    setDone(undefined);
    if (!file.ok) return setWrong(file.error);
    download(file.value, `haat-items-${dayInIndia(Date.now())}.${format}`);
    showDone(t('items:export-done', { count: items.length }));
    onClose();
  };
  const save = useAction({
    id: 'export.save',
    keys: ['Ctrl+Enter'],
    label: t('items:export-save', { count: items.length }),
    run: () => void send(),
    enabled: items.length > 0 && done === undefined,
  });
  const cancel = useAction({
    id: 'export.cancel',
    keys: ['Escape'],
    label: t('common:cancel'),
    run: onClose,
  });
  const choices = (['all', 'shown', 'selected'] as const).filter(
    (one) => one !== 'selected' || selected.size > 0,
  );
  return (
    <Stack>
      <Text>{t('items:export-text')}</Text>
      <Radio.Group
        label={t('items:export-what')}
        value={choice}
        onChange={(value) => setChoice(value as Choice)}
      >
        <Stack gap={4} mt={4}>
          {choices.map((one) => (
            <Radio
              key={one}
              value={one}
              size="md"
              label={t(`items:export-${one}`, { count: itemsOf[one].length })}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SegmentedControl
        aria-label={t('items:export-format')}
        data={[
          { value: 'xlsx', label: t('items:export-xlsx') },
          { value: 'csv', label: t('items:export-csv') },
        ]}
        value={format}
        onChange={(value) => setFormat(value as Format)}
      />
      {done !== undefined && (
        <WorkProgress
          label={t('items:exporting')}
          done={done}
          total={items.length}
          onStop={() => work.current?.abort()}
        />
      )}
      {wrong && <ProblemNote problem={wrong} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={save} data-autofocus />
      </Group>
    </Stack>
  );
}
