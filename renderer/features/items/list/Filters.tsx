import { Chip, Group, Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UNITS, type Unit } from '../../../../shared/item/unit.ts';
import { groupIndian } from '../../../../shared/money/digits.ts';
import { useTaxTable } from '../../../data/tax.ts';
import { useLanguage } from '../../../i18n/language.ts';
import {
  type ItemFilter,
  MARKS,
  type Mark,
  MISSING,
  type Missing,
  STOCK_STATES,
  type StockState,
} from './filter.ts';
import classes from './list.module.css';
import { changeView, useListView } from './list-store.ts';
import { useFacets } from './use-arranged.ts';

/** Conditions on the list; each shows its effect at once. */
export function Filters() {
  const { t } = useTranslation(['items', 'common']);
  const language = useLanguage();
  const table = useTaxTable();
  const filter = useListView((view) => view.filter);
  const { crafts, districts, taxClasses } = useFacets();
  const change = (part: Partial<ItemFilter>) => changeView({ filter: { ...filter, ...part } });
  const className = (id: string) => {
    const found = table.get(id);
    return found ? found[language === 'hi' ? 'hindi' : 'english'] : id;
  };
  const units = Object.keys(UNITS).map((unit) => ({ value: unit, label: t(`items:unit-name.${unit}`) }));
  const stocks = STOCK_STATES.map((state) => ({ value: state, label: t(`items:stock-state.${state}`) }));
  return (
    <section id="item-filters" className={classes.filters} aria-label={t('items:filters')}>
      <SimpleGrid cols={{ base: 3, lg: 6 }} spacing="xs" verticalSpacing={4}>
        <Choice
          label={t('items:field.craft')}
          value={filter.craft}
          options={choices(crafts)}
          onChange={(craft) => change({ craft })}
        />
        <Choice
          label={t('items:field.district')}
          value={filter.district}
          options={choices(districts)}
          onChange={(district) => change({ district })}
        />
        <Choice
          label={t('items:field.taxClass')}
          value={filter.taxClass}
          options={choices(taxClasses, className)}
          onChange={(taxClass) => change({ taxClass })}
        />
        <Choice
          label={t('items:field.unit')}
          value={filter.unit}
          options={units}
          onChange={(unit) => change({ unit: unit as Unit | '' })}
        />
        <Choice
          label={t('items:field.stock')}
          value={filter.stock}
          options={stocks}
          onChange={(stock) => change({ stock: stock as StockState | '' })}
        />
        <Select
          label={t('items:field.retired')}
          size="sm"
          allowDeselect={false}
          data={(['no', 'too', 'only'] as const).map((value) => ({
            value,
            label: t(`items:retired-filter.${value}`),
          }))}
          value={filter.retired}
          onChange={(retired) => change({ retired: (retired ?? 'no') as ItemFilter['retired'] })}
        />
      </SimpleGrid>
      <Group gap="lg" mt={6}>
        <Chips
          label={t('items:marks')}
          value={filter.marks}
          options={MARKS.map((mark) => ({ value: mark, label: t(`items:mark.${mark}`) }))}
          onChange={(marks) => change({ marks: marks as Mark[] })}
        />
        <Chips
          label={t('items:missing')}
          value={filter.missing}
          options={MISSING.map((what) => ({ value: what, label: t(`items:missing-what.${what}`) }))}
          onChange={(missing) => change({ missing: missing as Missing[] })}
        />
      </Group>
    </section>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function choices(
  counts: ReadonlyMap<string, number>,
  nameOf: (value: string) => string = (value) => value,
): Option[] {
  return [...counts]
    .map(([value, count]) => ({ value, label: `${nameOf(value)} (${groupIndian(String(count))})` }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation('items');
  return (
    <Select
      label={label}
      size="sm"
      searchable
      clearable
      placeholder={t('any')}
      nothingFoundMessage={t('no-match')}
      clearButtonProps={{ 'aria-label': t('clear-field', { field: label }) }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      limit={100}
      data={[...options]}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}

interface ChipsProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (value: string[]) => void;
}

function Chips({ label, value, options, onChange }: ChipsProps) {
  return (
    <Group gap={6} role="group" aria-label={label}>
      <Text size="sm" fw={500} aria-hidden>
        {label}
      </Text>
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        {options.map((option) => (
          <Chip key={option.value} value={option.value} size="sm" styles={{ label: { height: 36 } }}>
            {option.label}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  );
}
