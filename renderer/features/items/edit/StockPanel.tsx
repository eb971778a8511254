import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { act } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../../ui/problem.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { QuantityInput } from '../../../ui/QuantityInput.tsx';
import classes from './edit.module.css';
import type { Editor } from './use-editor.ts';

interface StockPanelProps {
  readonly editor: Editor;
  readonly opening: number | undefined;
  readonly onOpening: (quantity: number | undefined) => void;
}

/** How much of the item is here. For a new item, with how much it begins. */
export function StockPanel({ editor, opening, onOpening }: StockPanelProps) {
  const { t } = useTranslation('items');
  const [isCounting, setCounting] = useState(false);
  const { draft, isNew, level } = editor;
  const count = useAction({
    id: 'item.count',
    keys: ['F10'],
    label: t('count-stock'),
    run: () => setCounting(true),
    enabled: !isNew,
  });
  if (isNew) {
    return (
      <section className={classes.panel} aria-label={t('field.stock')}>
        <QuantityInput
          label={t('opening-stock')}
          unit={draft.unit}
          data-figure
          value={opening}
          onChange={onOpening}
        />
      </section>
    );
  }
  return (
    <section className={classes.panel} aria-label={t('field.stock')}>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text size="sm" fw={500}>
            {t('field.stock')}
          </Text>
          <Text size="xl" fw={700} data-below={level < 0 || undefined} className={classes.level ?? ''}>
            <Quantity thousandths={level} unit={draft.unit} />
          </Text>
        </div>
        <ActionButton action={count} variant="default" size="sm" h={44} flex="none" px="sm" />
      </Group>
      {isCounting && (
        <Dialog title={t('count-stock')} onClose={() => setCounting(false)}>
          <CountForm editor={editor} onClose={() => setCounting(false)} />
        </Dialog>
      )}
    </section>
  );
}

function CountForm({
  editor: { draft, level },
  onClose,
}: {
  readonly editor: Editor;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['items', 'common']);
  const [counted, setCounted] = useState<number>();
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const difference = counted === undefined ? undefined : counted - level;

  const send = async () => {
    if (difference === undefined || isSending) return;
    if (difference === 0) {
      showDone(t('items:count-same'));
      return onClose();
    }
    setSending(true);
    const movements = [{ itemId: draft.id, quantity: difference }];
    const answer = await act({ kind: 'stock.move', reason: 'count', note: note.trim(), movements });
    setSending(false);
    if (!answer.ok) return setWrong(answer.error);
    showDone(t('items:count-done'));
    onClose();
  };
  const save = useAction({
    id: 'count.save',
    keys: ['Ctrl+Enter'],
    label: t('common:save'),
    run: () => void send(),
    enabled: difference !== undefined && !isSending,
  });
  const cancel = useAction({ id: 'count.cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  return (
    <Stack>
      <Text>
        {t('items:count-known')} <Quantity thousandths={level} unit={draft.unit} />
      </Text>
      <QuantityInput
        label={t('items:counted')}
        unit={draft.unit}
        data-autofocus
        value={counted}
        onChange={setCounted}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) void send();
        }}
      />
      <TextInput
        label={t('items:count-note')}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {difference !== undefined && (
        <Text role="status">
          {t('items:count-difference')}{' '}
          <b>
            {difference > 0 && '+'}
            <Quantity thousandths={difference} unit={draft.unit} />
          </b>
        </Text>
      )}
      {wrong && <ProblemNote problem={wrong} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={save} loading={isSending} />
      </Group>
    </Stack>
  );
}
