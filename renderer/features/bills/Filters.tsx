import { Button, Group, Paper, SimpleGrid, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import { plainDigits } from '../../../shared/money/digits.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { focusHome } from '../../ui/focus.ts';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { readDay } from '../../ui/read-day.ts';
import { setFilters, useBills } from './bills-store.ts';
import { daysBefore } from './days.ts';
import type { Filters } from './queries.ts';

/** Conditions set one by one, for who would rather not rely on the search box. */
export function FilterPanel() {
  const { t } = useTranslation('bills');
  const filters = useBills((bills) => bills.filters);
  const today = dayInIndia(Date.now());
  const change = (changes: Partial<Filters>) => setFilters({ ...filters, ...changes });
  const period = (from: string, to: string) => change({ from, to });
  return (
    <Paper withBorder p="sm" role="group" aria-label={t('filters')}>
      <Group gap={6} mb={8}>
        <Button variant="default" size="sm" h={44} onClick={() => period(today, today)}>
          {t('today')}
        </Button>
        <Button
          variant="default"
          size="sm"
          h={44}
          onClick={() => period(daysBefore(today, 1), daysBefore(today, 1))}
        >
          {t('yesterday')}
        </Button>
        <Button variant="default" size="sm" h={44} onClick={() => period(daysBefore(today, 6), today)}>
          {t('week')}
        </Button>
      </Group>
      <SimpleGrid cols={2} spacing={8} verticalSpacing={6}>
        <DayField label={t('from')} value={filters.from} onChange={(from) => change({ from })} />
        <DayField label={t('to')} value={filters.to} onChange={(to) => change({ to })} />
        <MoneyInput label={t('amount')} value={filters.amount} onChange={(amount) => change({ amount })} />
        <TextInput
          label={t('phone')}
          inputMode="tel"
          autoComplete="off"
          value={filters.phone ?? ''}
          onChange={(event) => change({ phone: phoneOf(event.currentTarget.value) })}
        />
      </SimpleGrid>
    </Paper>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <DateInput
      label={label}
      size="md"
      clearable
      valueFormat="DD/MM/YYYY"
      dateParser={readDay}
      maxDate={dayInIndia(Date.now())}
      value={value ?? null}
      onChange={(day) => onChange(day ?? undefined)}
    />
  );
}

function phoneOf(text: string): string | undefined {
  const phone = plainDigits(text)
    .replace(/[^\d+]/g, '')
    .slice(0, 16);
  return phone === '' ? undefined : phone;
}

/** The conditions that hold, each with a way to take it off. */
export function FilterChips() {
  const { t } = useTranslation('bills');
  const filters = useBills((bills) => bills.filters);
  const chips = useChips(filters);
  if (chips.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label={t('filters-set')}>
      {chips.map(({ text, without }) => (
        <Button
          key={text}
          variant="light"
          size="sm"
          h={44}
          aria-label={t('filter-remove', { filter: text })}
          rightSection={<IconX size={16} aria-hidden />}
          onClick={() => {
            setFilters(without);
            focusHome();
          }}
        >
          {text}
        </Button>
      ))}
    </Group>
  );
}

function useChips({ from, to, amount, phone, item }: Filters): readonly { text: string; without: Filters }[] {
  const { t } = useTranslation('bills');
  const language = useLanguage();
  const day = (value: string) => formatDay(value, language);
  const days = { from, to };
  const rest = { amount, phone, item };
  const period =
    from && from === to
      ? day(from)
      : [from && `${t('from')} ${day(from)}`, to && `${t('to')} ${day(to)}`].filter(Boolean).join(' ');
  return [
    ...(period ? [{ text: period, without: rest }] : []),
    ...(amount === undefined
      ? []
      : [{ text: t('reading.amount', { amount }), without: { ...days, phone, item } }]),
    ...(phone ? [{ text: t('reading.phone', { phone }), without: { ...days, amount, item } }] : []),
    ...(item ? [{ text: item.name, without: { ...days, amount, phone } }] : []),
  ];
}
