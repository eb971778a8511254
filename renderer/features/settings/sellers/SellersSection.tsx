import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAIN_SELLER, type Seller } from '../../../../shared/sale/seller.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusHome } from '../../../ui/focus.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { RowTable } from '../RowTable.tsx';
import type { SectionProps } from '../SettingsScreen.tsx';
import { SellerForm } from './SellerForm.tsx';
import { SellerState } from './SellerState.tsx';

const NEW = 'new';

/** Everyone who sells at this till: its own organisation, and those whose stall stands beside it. */
export function SellersSection({ till }: SectionProps) {
  const [opened, setOpened] = useState<string>();
  // The list and the form take each other's place, so the focus goes to the tab of the section.
  useEffect(() => {
    if (opened === undefined) focusHome();
  }, [opened]);
  if (opened === undefined) return <SellerList till={till} onOpen={setOpened} />;
  return (
    <SellerForm
      key={opened}
      till={till}
      seller={till.sellers.find(({ id }) => id === opened)}
      onLeave={() => setOpened(undefined)}
    />
  );
}

interface SellerListProps extends SectionProps {
  readonly onOpen: (id: string) => void;
}

function SellerList({ till, onOpen }: SellerListProps) {
  const { t } = useTranslation(['sellers', 'settings']);
  const add = useAction({ id: 'add', keys: ['Alt+N'], label: t('sellers:add'), run: () => onOpen(NEW) });
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h3">
            {t('settings:sellers.title')}
          </Title>
          <Text c="dimmed">{t('sellers:text')}</Text>
        </div>
        <ActionButton action={add} flex="none" />
      </Group>
      <RowTable
        label={t('settings:sellers.title')}
        columns={[t('column.name'), t('column.registration'), t('column.code'), t('column.state')]}
        onOpen={onOpen}
        rows={till.sellers.map((seller) => ({
          id: seller.id,
          name: seller.nameEnglish,
          cells: [
            <SellerName key="name" seller={seller} />,
            t(`sellers:registration.${seller.registration}`),
            seller.code,
            <SellerState key="state" seller={seller} />,
          ],
        }))}
      />
    </Stack>
  );
}

function SellerName({ seller }: { readonly seller: Seller }) {
  const { t } = useTranslation('sellers');
  const language = useLanguage();
  const name = language === 'hi' && seller.nameHindi !== '' ? seller.nameHindi : seller.nameEnglish;
  return (
    <>
      <Text fw={500}>{name}</Text>
      <Text size="sm" c="dimmed">
        {seller.gstin ?? t('without-gstin')}
        {seller.id === MAIN_SELLER && ` · ${t('main')}`}
      </Text>
    </>
  );
}
