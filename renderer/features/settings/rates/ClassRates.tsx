import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { TaxClass } from '../../../../shared/tax/class.ts';
import { useTaxTable } from '../../../data/tax.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { When } from '../../../ui/When.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import { timelineOf } from './timeline.ts';
import { usePeriodText } from './use-period-text.ts';

interface ClassRatesProps {
  readonly taxClass: TaxClass;
  readonly onLeave: () => void;
}

/** One class: which rate holds when and by which notification, and the way to add the next. */
export function ClassRates({ taxClass, onLeave }: ClassRatesProps) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const leave = useAction({
    id: 'rates.back',
    keys: ['Escape'],
    label: t('rates.back'),
    run: onLeave,
    enabled: !isAdding,
  });
  const add = useAction({
    id: 'add',
    keys: ['Alt+N'],
    label: t('rates.add'),
    run: () => setAdding(true),
    enabled: !isAdding,
  });
  const [name, otherName] =
    language === 'hi' ? [taxClass.hindi, taxClass.english] : [taxClass.english, taxClass.hindi];
  const hint = language === 'hi' ? taxClass.hintHindi : taxClass.hintEnglish;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h3">
            {name}
          </Title>
          <Text c="dimmed">{otherName}</Text>
        </div>
        <Group gap="xs" wrap="nowrap" flex="none">
          <ActionButton action={leave} variant="default" />
          <ActionButton action={add} />
        </Group>
      </Group>
      <Text size="sm">
        {taxClass.hsn.length > 0 && t('rates.hsn-of', { hsn: taxClass.hsn.join(', ') })} {hint}{' '}
        <Condition taxClass={taxClass} />
      </Text>
      <Periods taxClass={taxClass} />
      {isAdding && <PeriodForm taxClass={taxClass} onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function Condition({ taxClass }: { readonly taxClass: TaxClass }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const { condition } = taxClass;
  const other = useTaxTable().get(condition?.otherwise ?? '');
  if (!condition || !other) return null;
  return t(`rates.condition.${condition.kind}`, { name: language === 'hi' ? other.hindi : other.english });
}

function Periods({ taxClass }: { readonly taxClass: TaxClass }) {
  const { t } = useTranslation('settings');
  const periodText = usePeriodText();
  const today = dayInIndia(Date.now());
  return (
    <Table aria-label={t('rates.periods')} verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('rates.from')}</Table.Th>
          <Table.Th scope="col">{t('rates.to')}</Table.Th>
          <Table.Th scope="col">{t('rates.rate')}</Table.Th>
          <Table.Th scope="col">{t('rates.basis')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {timelineOf(taxClass.periods).map(({ from, to, period }) => {
          const holds = from <= today && (to === undefined || today <= to);
          return (
            <Table.Tr key={from}>
              <Table.Td>
                <When at={from} />
              </Table.Td>
              <Table.Td>{to === undefined ? t('rates.open') : <When at={to} />}</Table.Td>
              <Table.Td>
                <Text fw={holds ? 700 : 400}>
                  {periodText(period)} {holds && t('rates.now')}
                </Text>
              </Table.Td>
              <Table.Td>{period.basis || taxClass.basis}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
