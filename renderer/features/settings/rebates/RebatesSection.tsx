import { Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconDiscount2 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Scheme } from '../../../../shared/sale/rebate.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { focusHome } from '../../../ui/focus.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { RowTable } from '../RowTable.tsx';
import type { SectionProps } from '../SettingsScreen.tsx';
import { SchemeForm } from './SchemeForm.tsx';
import { byStanding, type Standing, standingOn } from './standing.ts';

const NEW = 'new';

/** The schemes of rebate: those that run today first. */
export function RebatesSection({ till }: SectionProps) {
  const [opened, setOpened] = useState<string>();
  // The list and the form take each other's place, so the focus goes to the tab of the section.
  useEffect(() => {
    if (opened === undefined) focusHome();
  }, [opened]);
  if (opened === undefined) return <SchemeList till={till} onOpen={setOpened} />;
  return (
    <SchemeForm
      key={opened}
      till={till}
      scheme={till.schemes.find(({ id }) => id === opened)}
      onLeave={() => setOpened(undefined)}
    />
  );
}

interface SchemeListProps extends SectionProps {
  readonly onOpen: (id: string) => void;
}

function SchemeList({ till, onOpen }: SchemeListProps) {
  const { t } = useTranslation(['rebates', 'settings']);
  const add = useAction({ id: 'add', keys: ['Alt+N'], label: t('rebates:add'), run: () => onOpen(NEW) });
  const today = dayInIndia(Date.now());
  const schemes = byStanding(till.schemes, today);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h3">
            {t('settings:rebates.title')}
          </Title>
          <Text c="dimmed">{t('rebates:text')}</Text>
        </div>
        <ActionButton action={add} flex="none" />
      </Group>
      {schemes.length === 0 ? (
        <EmptyState icon={IconDiscount2} title={t('rebates:none')}>
          {t('rebates:none-text')}
        </EmptyState>
      ) : (
        <SchemeTable schemes={schemes} today={today} onOpen={onOpen} />
      )}
      <Alert color="gray" variant="light">
        {t('rebates:third-party')}
      </Alert>
    </Stack>
  );
}

interface SchemeTableProps {
  readonly schemes: readonly Scheme[];
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

function SchemeTable({ schemes, today, onOpen }: SchemeTableProps) {
  const { t } = useTranslation(['rebates', 'settings']);
  const language = useLanguage();
  return (
    <RowTable
      label={t('settings:rebates.title')}
      columns={[
        t('rebates:column.name'),
        t('rebates:column.percent'),
        t('rebates:column.days'),
        t('rebates:column.audience'),
        t('rebates:column.state'),
      ]}
      onOpen={onOpen}
      rows={schemes.map((scheme) => ({
        id: scheme.id,
        name: scheme.nameEnglish,
        cells: [
          <SchemeName key="name" scheme={scheme} />,
          `${scheme.basisPoints / 100}%`,
          `${formatDay(scheme.from, language)} – ${formatDay(scheme.to, language)}`,
          t(`rebates:audience.${scheme.audience}`),
          <State key="state" standing={standingOn(today, scheme)} />,
        ],
      }))}
    />
  );
}

function SchemeName({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useTranslation('rebates');
  const language = useLanguage();
  return (
    <>
      <Text fw={500}>{language === 'hi' && scheme.nameHindi ? scheme.nameHindi : scheme.nameEnglish}</Text>
      <Text size="sm" c="dimmed">
        {t(`funder.${scheme.funder}`)}
      </Text>
    </>
  );
}

const COLORS = { running: 'leaf', coming: 'turmeric', over: 'gray', off: 'gray' } as const;

function State({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('rebates');
  const color = COLORS[standing];
  return (
    <Badge
      color={color}
      c={`${color}.9`}
      variant={color === 'gray' ? 'outline' : 'light'}
      size="lg"
      tt="none"
      miw="max-content"
    >
      {t(`standing.${standing}`)}
    </Badge>
  );
}
