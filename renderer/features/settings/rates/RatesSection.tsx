import { Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import { suggestClasses } from '../../../../shared/item/suggest.ts';
import type { TaxClass, TaxTable } from '../../../../shared/tax/class.ts';
import { periodOn } from '../../../../shared/tax/rate.ts';
import { useTaxTable } from '../../../data/tax.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { focusHome } from '../../../ui/focus.ts';
import { When } from '../../../ui/When.tsx';
import { RowTable } from '../RowTable.tsx';
import { ClassRates } from './ClassRates.tsx';
import { changeAhead } from './timeline.ts';
import { usePeriodText } from './use-period-text.ts';

/** Every tax class with its rate of today; one of them opened with all its dates. */
export function RatesSection() {
  const table = useTaxTable();
  const [opened, setOpened] = useState<string>();
  const [search, setSearch] = useState('');
  // The list and the class take each other's place, so the focus goes to the tab of the section.
  useEffect(() => {
    if (opened === undefined) focusHome();
  }, [opened]);
  const taxClass = opened === undefined ? undefined : table.get(opened);
  if (taxClass) {
    return <ClassRates key={taxClass.id} taxClass={taxClass} onLeave={() => setOpened(undefined)} />;
  }
  return <ClassList table={table} search={search} onSearch={setSearch} onOpen={setOpened} />;
}

interface ClassListProps {
  readonly table: TaxTable;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
}

function ClassList({ table, search, onSearch, onOpen }: ClassListProps) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const periodText = usePeriodText();
  const today = dayInIndia(Date.now());
  const found = useMemo(() => classesFor(table, search), [table, search]);
  const [name, otherName]: readonly ('hindi' | 'english')[] =
    language === 'hi' ? ['hindi', 'english'] : ['english', 'hindi'];
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {t('rates.title')}
        </Title>
        <Text c="dimmed">{t('rates.text')}</Text>
      </div>
      <TextInput
        size="md"
        maw={480}
        label={t('rates.search')}
        placeholder={t('rates.search-hint')}
        autoComplete="off"
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <Text size="sm" role="status">
        {t('rates.count', { count: found.length })}
      </Text>
      <RowTable
        label={t('rates.title')}
        columns={[t('rates.class'), t('rates.hsn'), t('rates.today'), t('rates.ahead')]}
        onOpen={onOpen}
        rows={found.map((taxClass) => {
          const period = periodOn(taxClass.periods, today);
          const ahead = changeAhead(taxClass.periods, today);
          return {
            id: taxClass.id,
            name: taxClass[name ?? 'english'],
            cells: [
              <Stack key="name" gap={0}>
                <Text fw={500}>{taxClass[name ?? 'english']}</Text>
                <Text size="sm" c="dimmed">
                  {taxClass[otherName ?? 'hindi']}
                </Text>
              </Stack>,
              <span key="hsn" className="figures">
                {shortened(taxClass.hsn)}
              </span>,
              <Text key="today" fw={500}>
                {period ? periodText(period) : t('rates.none')}
              </Text>,
              ahead && (
                <Text key="ahead" size="sm">
                  <When at={ahead.from} />: {periodText(ahead.period)}
                </Text>
              ),
            ],
          };
        })}
      />
    </Stack>
  );
}

const MOST_CODES = 3;

function shortened(hsn: readonly string[]): string {
  return hsn.length > MOST_CODES ? `${hsn.slice(0, MOST_CODES).join(', ')} …` : hsn.join(', ');
}

/** Classes that goods of such a name may belong to, then those in whose text or codes it stands. */
function classesFor(table: TaxTable, search: string): readonly TaxClass[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return [...table.values()];
  const suggested = suggestClasses(search, table).flatMap(({ taxClass }) => table.get(taxClass) ?? []);
  const rest = [...table.values()].filter((one) => !suggested.includes(one) && textOf(one).includes(wanted));
  return [...suggested, ...rest];
}

function textOf({ id, english, hindi, hsn, basis }: TaxClass): string {
  return [id, english, hindi, ...hsn, basis].join(' ').toLowerCase();
}
