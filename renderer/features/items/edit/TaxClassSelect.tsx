import { Group, Select, type SelectProps, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import { phoneticKey } from '../../../../shared/item/phonetic.ts';
import { formatRupees } from '../../../../shared/money/format.ts';
import type { TaxClass } from '../../../../shared/tax/class.ts';
import { periodOn } from '../../../../shared/tax/rate.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { percent } from '../rate.ts';

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
  const data = useMemo(
    () =>
      [...standardTaxTable.values()].map((taxClass) => ({
        value: taxClass.id,
        label: language === 'hi' ? taxClass.hindi : taxClass.english,
      })),
    [language],
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
      filter={({ options, search }) =>
        options.filter(
          (option) => 'value' in option && fits(standardTaxTable.get(String(option.value)), search),
        )
      }
      renderOption={({ option }) => {
        const taxClass = standardTaxTable.get(option.value);
        return (
          <Group justify="space-between" wrap="nowrap" w="100%">
            <Stack gap={0}>
              <Text size="sm">{option.label}</Text>
              <Text size="xs" c="dimmed">
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

/** The rate of a class today in words: `5%`, or both rates of a slab and where it turns. */
export function useRateText(): (taxClass: TaxClass) => string {
  const { t } = useTranslation('items');
  return ({ periods }) => {
    const period = periodOn(periods, dayInIndia(Date.now()));
    if (!period) return t('rate-unknown');
    if (period.kind === 'flat') return percent(period.rate);
    const threshold = formatRupees(period.threshold, { paise: 'auto' });
    return t('rate-slab', { upTo: percent(period.upTo), above: percent(period.above), threshold });
  };
}

/** Whether every word typed is somewhere in the class, as written or as it sounds. */
function fits(taxClass: TaxClass | undefined, search: string): boolean {
  if (!taxClass) return false;
  const { id, english, hindi, hsn } = taxClass;
  const text = `${id} ${english} ${hindi} ${hsn.join(' ')}`.toLowerCase();
  const sounds = soundsOf(text);
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => text.includes(word) || sounds.some((sound) => startsLike(sound, word)));
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
