import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/contract/define.ts';
import type { News } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Settings } from '../../../shared/till/settings.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import classes from './settings.module.css';

/** A group of settings while it is being changed. */
export interface GroupDraft<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly undo: () => void;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly refused: Problem | undefined;
  /** Saves the group as one record; asks a second person by itself. */
  readonly save: () => Promise<void>;
}

/** A draft over what the till has, which gives way as soon as the till has something else. */
export function useGroup<T>(saved: T, send: (value: T) => Promise<Answer<News>>): GroupDraft<T> {
  const { t } = useTranslation('settings');
  const [draft, setDraft] = useState<T>();
  const [refused, setRefused] = useState<Problem>();
  const [isSaving, setIsSaving] = useState(false);
  const print = JSON.stringify(saved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the till has counts
  useEffect(() => setDraft(undefined), [print]);
  const value = draft ?? saved;
  const isChanged = JSON.stringify(value) !== print;
  return {
    value,
    change: setDraft,
    undo: () => {
      setDraft(undefined);
      setRefused(undefined);
    },
    isChanged,
    isSaving,
    refused,
    async save() {
      if (isSaving || !isChanged) return;
      setIsSaving(true);
      const answer = await send(value);
      setIsSaving(false);
      setRefused(answer.ok ? undefined : answer.error);
      if (answer.ok) showDone(t('saved'));
      // A part may have gone through and changed what the till has; what did not is not lost for that.
      else setDraft(value);
    },
  };
}

/** Sends a part of the settings as one record. */
export function changeSettings(settings: Partial<Settings>): Promise<Answer<News>> {
  return act({ kind: 'settings.change', settings });
}

interface GroupFormProps<T> {
  readonly title: string;
  readonly text?: string;
  readonly draft: GroupDraft<T>;
  /** Whether it may be saved as it is. */
  readonly isRight?: boolean;
  /** On an attempt to save what is not right. */
  readonly onWrong?: () => void;
  /** Where the form was opened from a list: back to it, with the key that undoes, once nothing is left to undo. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** A group of settings with its one Save. */
export function GroupForm<T>(props: GroupFormProps<T>) {
  const { title, text, draft, isRight = true, onWrong, onLeave, children } = props;
  const { t } = useTranslation(['settings', 'common']);
  const [isAsking, setAsking] = useState(false);
  const submit = () => {
    if (isRight) void draft.save();
    else onWrong?.();
  };
  const save = useAction({
    id: 'save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: submit,
    enabled: draft.isChanged && !draft.isSaving,
  });
  const undo = useAction({
    id: 'undo',
    keys: ['Escape'],
    label: t(onLeave && !draft.isChanged ? 'to-list' : 'undo'),
    // What took long to write is not lost by one key.
    run: onLeave ? (draft.isChanged ? () => setAsking(true) : onLeave) : draft.undo,
    enabled: draft.isChanged || onLeave !== undefined,
  });
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.isChanged) submit();
      }}
    >
      <Stack gap="md">
        <div>
          <Title order={2} size="h3">
            {title}
          </Title>
          {text && <Text c="dimmed">{text}</Text>}
        </div>
        {children}
        {draft.refused && <ProblemNote problem={draft.refused} />}
        <Group className={classes.save}>
          <ActionButton action={save} type="submit" loading={draft.isSaving} />
          <ActionButton action={undo} variant="default" />
        </Group>
      </Stack>
      {isAsking && (
        <ConfirmDialog
          title={t('drop.title')}
          confirm={t('drop.confirm')}
          onConfirm={() => {
            setAsking(false);
            draft.undo();
          }}
          onClose={() => setAsking(false)}
          grave
        >
          {t('drop.text')}
        </ConfirmDialog>
      )}
    </form>
  );
}
