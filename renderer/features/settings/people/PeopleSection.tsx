import { Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserView } from '../../../../shared/contract/views.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { RowTable } from '../RowTable.tsx';
import { returnFocusHere } from '../return-focus.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { PersonState } from './PersonState.tsx';

/** Who works at this till and what each may do. */
export function PeopleSection({ till }: SectionProps) {
  const { t } = useTranslation(['settings', 'common']);
  const [opened, setOpened] = useState<string>();
  const open = (id: string) => {
    returnFocusHere();
    setOpened(id);
  };
  const add = useAction({
    id: 'add',
    keys: ['Alt+N'],
    label: t('people.add'),
    run: () => open('new'),
  });
  const users = [...till.users].sort(byUse);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h3">
            {t('people.title')}
          </Title>
          <Text c="dimmed">{t('people.text')}</Text>
        </div>
        <ActionButton action={add} flex="none" />
      </Group>
      <RowTable
        label={t('people.title')}
        columns={[t('people.name'), t('people.role'), t('people.language'), t('people.state')]}
        onOpen={open}
        rows={users.map((user) => ({
          id: user.id,
          name: user.name,
          cells: [
            <Text key="name" fw={500}>
              {user.name}
            </Text>,
            t(`common:role.${user.role}`),
            user.language === 'hi' ? 'हिन्दी' : 'English',
            <PersonState key="state" user={user} />,
          ],
        }))}
      />
      {opened !== undefined && (
        <PersonDialog
          user={till.users.find((user) => user.id === opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
}

/** Those who work here first, each part by name. */
function byUse(one: UserView, other: UserView): number {
  return Number(other.active) - Number(one.active) || one.name.localeCompare(other.name);
}
