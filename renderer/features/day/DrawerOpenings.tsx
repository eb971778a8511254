import { Checkbox, Group, Loader, NativeSelect, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import { countOpenings, type DrawerOpening, isWithoutSale } from '../../../shared/till/drawer-openings.ts';
import { useUserName } from '../../data/me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { readDay } from '../../ui/read-day.ts';
import { DrawerFiles } from './DrawerFiles.tsx';
import { DrawerTable } from './DrawerTable.tsx';
import classes from './day.module.css';
import { type OpeningDays, useOpenings } from './use-openings.ts';

/** Who opened the drawer, when and why: of some days, of one person, or only without a sale. */
export function DrawerOpenings() {
  const { t } = useTranslation('day');
  const today = dayInIndia(Date.now());
  const [days, setDays] = useState<OpeningDays>({ from: today, to: today });
  const [by, setBy] = useState('');
  const [withoutSale, setWithoutSale] = useState(false);
  const { reading, problem, found } = useOpenings(days);
  const openings = found?.openings ?? [];
  const shown = openings.filter(
    (one) => (by === '' || one.by === by) && (!withoutSale || isWithoutSale(one)),
  );
  return (
    <div className={classes.openings}>
      <Group gap="sm" align="end">
        <DaysFields days={days} onChange={setDays} />
        <PersonField openings={openings} by={by} onChange={setBy} />
        <Checkbox
          size="md"
          mb={10}
          label={t('openings.only-without')}
          checked={withoutSale}
          onChange={(event) => setWithoutSale(event.currentTarget.checked)}
        />
        <DrawerFiles days={days} by={by} withoutSale={withoutSale} openings={shown} />
      </Group>
      {problem && <ProblemNote problem={problem} />}
      {reading && (
        <Group gap="xs" role="status">
          <Loader size="sm" aria-hidden />
          <Text>{t('openings.reading')}</Text>
        </Group>
      )}
      {found && !found.hasDrawer && <Text c="dimmed">{t('openings.no-drawer')}</Text>}
      {found && !problem && (
        <div className={classes.openingsParts}>
          {shown.length === 0 ? (
            <EmptyState icon={IconLockOpen} title={t('openings.none')}>
              {t('openings.none-hint')}
            </EmptyState>
          ) : (
            <DrawerTable openings={shown} />
          )}
          <Counts openings={openings} />
        </div>
      )}
    </div>
  );
}

interface DaysFieldsProps {
  readonly days: OpeningDays;
  readonly onChange: (days: OpeningDays) => void;
}

function DaysFields({ days: { from, to }, onChange }: DaysFieldsProps) {
  const { t } = useTranslation('day');
  const field = (label: string, value: string, changed: (day: string) => OpeningDays) => (
    <DateInput
      label={label}
      size="md"
      w={150}
      valueFormat="DD/MM/YYYY"
      dateParser={readDay}
      maxDate={dayInIndia(Date.now())}
      value={value}
      onChange={(day) => day && onChange(changed(day))}
    />
  );
  return (
    <>
      {field(t('openings.from'), from, (day) => ({ from: day, to: day > to ? day : to }))}
      {field(t('openings.to'), to, (day) => ({ from: day < from ? day : from, to: day }))}
    </>
  );
}

interface PersonFieldProps {
  readonly openings: readonly DrawerOpening[];
  readonly by: string;
  readonly onChange: (by: string) => void;
}

/** Who is among the openings, and who was chosen though not among them. */
function PersonField({ openings, by, onChange }: PersonFieldProps) {
  const { t } = useTranslation('day');
  const userName = useUserName();
  const people = [...new Set([...openings.map((opening) => opening.by), ...(by === '' ? [] : [by])])];
  return (
    <NativeSelect
      label={t('openings.who')}
      value={by}
      data={[
        { value: '', label: t('openings.everyone') },
        ...people.map((id) => ({ value: id, label: userName(id) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** How often each person opened it, and how often without a sale. */
function Counts({ openings }: { readonly openings: readonly DrawerOpening[] }) {
  const { t } = useTranslation(['day', 'common']);
  const userName = useUserName();
  return (
    <section className={classes.card} aria-label={t('day:openings.counts')}>
      <h2>{t('day:openings.counts')}</h2>
      <table className={classes.table} aria-label={t('day:openings.counts')}>
        <thead>
          <tr>
            <th scope="col">{t('day:openings.who')}</th>
            <th scope="col">{t('day:openings.all')}</th>
            <th scope="col">{t('day:openings.without')}</th>
          </tr>
        </thead>
        <tbody>
          {countOpenings(openings).map(({ by, all, withoutSale }) => (
            <tr key={by}>
              <td>{userName(by)}</td>
              <td>{all}</td>
              <td>{withoutSale}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
