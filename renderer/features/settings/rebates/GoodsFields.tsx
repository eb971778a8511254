import { Checkbox, MultiSelect, type MultiSelectProps, SimpleGrid, Text } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems, useProjection } from '../../../data/catalogue.ts';
import { useReadyTill } from '../../../data/me.ts';
import { useTaxTable } from '../../../data/tax.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { FormPart } from '../FormPart.tsx';
import type { SchemeDraft } from './draft.ts';
import { countGoods, craftsOf, fitsClass } from './goods.ts';

interface GoodsFieldsProps {
  readonly draft: SchemeDraft;
  readonly onChange: (draft: SchemeDraft) => void;
}

/** On what and where the rebate is given. Nothing chosen is no condition. */
export function GoodsFields({ draft, onChange }: GoodsFieldsProps) {
  const { t } = useTranslation('rebates');
  const language = useLanguage();
  const site = useReadyTill()?.site;
  const place = language === 'hi' && site?.nameHindi ? site.nameHindi : (site?.nameEnglish ?? '');
  const version = useProjection((projection) => projection.itemsVersion);
  const items = useMemo(() => (version < 0 ? [] : allItems()), [version]);
  const crafts = useMemo(() => craftsOf(items, draft.crafts), [items, draft.crafts]);
  const count = useMemo(() => countGoods(items, draft), [items, draft]);
  return (
    <FormPart title={t('part.goods')}>
      <SimpleGrid cols={2} style={{ alignItems: 'start' }} onKeyDownCapture={keepEscape}>
        <TaxClasses value={draft.taxClasses} onChange={(taxClasses) => onChange({ ...draft, taxClasses })} />
        <MultiSelect
          {...SEARCHED}
          label={t('field.crafts')}
          placeholder={draft.crafts.length === 0 ? t('all-crafts') : undefined}
          nothingFoundMessage={t('nothing-found')}
          data={[...crafts]}
          value={[...draft.crafts]}
          onChange={(chosen) => onChange({ ...draft, crafts: chosen })}
        />
      </SimpleGrid>
      <Text role="status">{t('goods-count', { count })}</Text>
      <Checkbox
        size="md"
        label={t('only-here', { place })}
        description={t('only-here-why')}
        checked={draft.onlyHere}
        onChange={(event) => onChange({ ...draft, onlyHere: event.currentTarget.checked })}
      />
    </FormPart>
  );
}

/** Escape closes an open list of choices and is not heard by the form. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.currentTarget.querySelector('[aria-expanded="true"]') !== null;
  if (event.key === 'Escape' && isOpen) event.preventDefault();
}

/** What a field of many choices has in common here. */
const SEARCHED = {
  size: 'md',
  searchable: true,
  clearable: false,
  hidePickedOptions: true,
  maxDropdownHeight: 280,
} as const satisfies Partial<MultiSelectProps>;

interface TaxClassesProps {
  readonly value: readonly string[];
  readonly onChange: (taxClasses: string[]) => void;
}

function TaxClasses({ value, onChange }: TaxClassesProps) {
  const { t } = useTranslation('rebates');
  const language = useLanguage();
  const table = useTaxTable();
  const data = useMemo(
    () =>
      [...table.values()].map((one) => ({
        value: one.id,
        label: language === 'hi' ? one.hindi : one.english,
      })),
    [table, language],
  );
  return (
    <MultiSelect
      {...SEARCHED}
      label={t('field.taxClasses')}
      placeholder={value.length === 0 ? t('all-classes') : undefined}
      nothingFoundMessage={t('nothing-found')}
      data={data}
      filter={({ options, search }) =>
        options.filter((option) => {
          const found = 'value' in option ? table.get(option.value) : undefined;
          return found !== undefined && fitsClass(found, search);
        })
      }
      value={[...value]}
      onChange={onChange}
    />
  );
}
