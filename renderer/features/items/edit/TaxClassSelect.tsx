import { Group, Select, type SelectProps, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import { phoneticKey } from '../../../../shared/item/phonetic.ts';
import { suggestClasses } from '../../../../shared/item/suggest.ts';
import { formatRupees } from '../../../../shared/money/format.ts';
import type { TaxClass, TaxTable } from '../../../../shared/tax/class.ts';
import { periodOn } from '../../../../shared/tax/rate.ts';
import { useTaxTable } from '../../../data/tax.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { percent } from '../rate.ts';

/** More than any other fit, less the place among the suggestions. */
const SUGGESTED = 20;

interface TaxClassSelectProps
  extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'filter' | 'renderOption'> {
  readonly value: string;
  readonly onChange: (taxClass: string) => void;
}

/** A tax class by its name in either language, its HSN or its sound, with the rate of today. */
export function TaxClassSelect({ value, onChange, ...rest }: TaxClassSelectProps) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  const rateText = useRateText();
  const table = useTaxTable();
  const data = useMemo(
    () =>
      [...table.values()].map((taxClass) => ({
        value: taxClass.id,
        label: language === 'hi' ? taxClass.hindi : taxClass.english,
      })),
    [language, table],
  );
  return (
    <Select
      {...rest}
      searchable
      selectFirstOptionOnChange
      placeholder={t('tax-class-search')}
      nothingFoundMessage={t('no-match')}
      maxDropdownHeight={320}
      comboboxProps={{ width: 520, position: 'bottom-start' }}
      data={data}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      filter={({ options, search }) => {
        const suggested = suggestClasses(search, table).map((one) => one.taxClass);
        return options
          .flatMap((option) =>
            'value' in option ? [{ option, fit: fitOf(table, option.value, search, suggested) }] : [],
          )
          .filter(({ fit }) => fit > 0)
          .sort((one, other) => other.fit - one.fit)
          .map(({ option }) => option);
      }}
      renderOption={({ option }) => {
        const taxClass = table.get(option.value);
        return (
          <Group justify="space-between" wrap="nowrap" w="100%">
            <Stack gap={0}>
              <Text size="sm">{option.label}</Text>
              <Text size="xs" c="inherit">
                {language === 'hi' ? taxClass?.english : taxClass?.hindi}
              </Text>
            </Stack>
            <Text size="sm" fw={500} style={{ whiteSpace: 'nowrap' }}>
              {taxClass && rateText(taxClass)}
            </Text>
          </Group>
        );
      }}
    />
  );
}

/** The rate of a class on a day, today where none is said: `5%`, or both rates of a slab and where it turns. */
export function useRateText(): (taxClass: TaxClass, day?: string) => string {
  const { t } = useTranslation('items');
  return ({ periods }, day = dayInIndia(Date.now())) => {
    const period = periodOn(periods, day);
    if (!period) return t('rate-unknown');
    if (period.kind === 'flat') return percent(period.rate);
    const threshold = formatRupees(period.threshold, { paise: 'auto' });
    return t('rate-slab', { upTo: percent(period.upTo), above: percent(period.above), threshold });
  };
}

/**
 * How well a class fits what was typed, 0 not at all: what goods of such a name usually are, its first word, a word, a
 * part of one, or a sound.
 */
function fitOf(table: TaxTable, id: string, search: string, suggested: readonly string[]): number {
  const taxClass = table.get(id);
  const place = suggested.indexOf(id);
  if (place >= 0 && search.trim() !== '') return SUGGESTED - place;
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!taxClass) return 0;
  return Math.min(4, ...words.map((word) => fitOfWord(taxClass, word)));
}

function fitOfWord({ id, english, hindi, hsn }: TaxClass, word: string): number {
  const text = `${english} ${hindi} ${hsn.join(' ')} ${id}`.toLowerCase();
  if (english.toLowerCase().startsWith(word) || hindi.startsWith(word)) return 4;
  if (text.includes(` ${word}`)) return 3;
  if (text.includes(word)) return 2;
  return soundsOf(text).some((sound) => startsLike(sound, word)) ? 1 : 0;
}

function startsLike(sound: string, word: string): boolean {
  const typed = phoneticKey(word);
  return typed.length > 1 && sound.startsWith(typed);
}

const remembered = new Map<string, readonly string[]>();

function soundsOf(text: string): readonly string[] {
  const known = remembered.get(text) ?? text.split(/[^\p{L}\p{M}]+/u).map(phoneticKey);
  remembered.set(text, known);
  return known;
}
