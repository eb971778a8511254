import { Group, Radio, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../../../../shared/access/role.ts';
import type { Language, User } from '../../../../shared/access/user.ts';
import type { UserView } from '../../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import type { Command } from '../../../../shared/till/command.ts';
import { act } from '../../../data/till.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone, useProblemText } from '../../../ui/problem.tsx';
import { NewPinFields } from './NewPinFields.tsx';
import { isGoodPin, NO_PIN } from './new-pin.ts';
import { isLocked } from './PersonState.tsx';

interface PersonDialogProps {
  /** Nothing for somebody new. */
  readonly user: UserView | undefined;
  readonly onClose: () => void;
}

/** A person: name, role, language, PIN, and whether they still work here. */
export function PersonDialog({ user, onClose }: PersonDialogProps) {
  const { t } = useTranslation('settings');
  return (
    <Dialog title={user ? user.name : t('people.add')} onClose={onClose} size="xl">
      <Form user={user} onClose={onClose} />
    </Dialog>
  );
}

function Form({ user, onClose }: PersonDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const problemText = useProblemText();
  const language = useLanguage();
  const [draft, setDraft] = useState<User>(() => (user ? asUser(user) : somebodyNew(language)));
  const [wantsPin, setWantsPin] = useState(!user);
  const [pin, setPin] = useState(NO_PIN);
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const nameFault = draft.name.trim().length < 2 ? problem('person-name-missing') : undefined;

  const send = async (command: Command, done: string, newPin?: string) => {
    if (sending) return;
    setSending(true);
    const answer = await act(command, newPin === undefined ? {} : { pin: newPin });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(done);
    onClose();
  };
  const save = () => {
    setStrict(true);
    if (nameFault || (wantsPin && !isGoodPin(pin))) return;
    const saved = { ...draft, name: draft.name.trim() };
    void send(
      { kind: 'user.save', user: saved },
      t('people.saved', { name: saved.name }),
      wantsPin ? pin.pin : undefined,
    );
  };
  const setActive = (active: boolean) => {
    if (!user) return;
    const done = t(active ? 'people.activated' : 'people.deactivated', { name: user.name });
    void send({ kind: 'user.save', user: { ...asUser(user), active } }, done);
  };

  const saving = useAction({
    id: 'save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: save,
    enabled: !sending,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  const newPin = useAction({
    id: 'new-pin',
    keys: ['F4'],
    label: t('people.new-pin'),
    run: () => setWantsPin(true),
    enabled: !wantsPin,
  });
  const unlock = useAction({
    id: 'unlock',
    keys: ['F6'],
    label: t('people.unlock'),
    enabled: user !== undefined && isLocked(user, Date.now()),
    run: () => {
      if (user)
        void send({ kind: 'user.unlock', userId: user.id }, t('people.unlocked', { name: user.name }));
    },
  });
  const leave = useAction({
    id: 'active',
    keys: ['F8'],
    label: t(user?.active === false ? 'people.activate' : 'people.deactivate'),
    run: () => setActive(user?.active === false),
    enabled: user !== undefined && !sending,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <Group align="flex-end" grow>
          <TextInput
            label={t('people.name')}
            value={draft.name}
            maxLength={60}
            autoComplete="off"
            data-autofocus
            error={strict && nameFault && problemText(nameFault)}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          <div>
            <Text fw={500} id="person-language">
              {t('people.language')}
            </Text>
            <SegmentedControl
              aria-labelledby="person-language"
              value={draft.language}
              data={[
                { value: 'hi', label: 'हिन्दी' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(chosen) => setDraft({ ...draft, language: chosen as Language })}
            />
          </div>
        </Group>
        <RoleChoice role={draft.role} onChange={(role) => setDraft({ ...draft, role })} />
        {wantsPin && <NewPinFields value={pin} onChange={setPin} strict={strict} />}
        {refused && <ProblemNote problem={refused} />}
        <Group justify="space-between" mt="xs">
          <Group gap="xs">
            {user && !wantsPin && <ActionButton action={newPin} variant="light" />}
            {unlock.enabled && <ActionButton action={unlock} variant="light" />}
            {user && (
              <ActionButton action={leave} variant="light" color={user.active ? 'madder' : 'indigo'} />
            )}
          </Group>
          <Group gap="xs">
            <ActionButton action={cancel} variant="default" />
            <ActionButton action={saving} type="submit" loading={sending} />
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function RoleChoice({ role, onChange }: { readonly role: Role; readonly onChange: (role: Role) => void }) {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <Radio.Group label={t('people.role')} value={role} onChange={(chosen) => onChange(chosen as Role)}>
      <Stack gap={6} mt={4}>
        {ROLES.map((one) => (
          <Radio
            key={one}
            value={one}
            size="md"
            label={t(`common:role.${one}`)}
            description={t(`people.may.${one}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function somebodyNew(language: Language): User {
  return { id: crypto.randomUUID(), name: '', role: 'cashier', language, active: true };
}

function asUser({ lockedUntil: _, ...user }: UserView): User {
  return user;
}
