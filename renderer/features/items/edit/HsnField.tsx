import { Autocomplete, Stack, Text } from '@mantine/core';
import { hsnCodesUnder, hsnDescription } from '../../../../shared/tax/hsn-description.ts';
import { useLanguage } from '../../../i18n/language.ts';
import type { Editor } from './use-editor.ts';
import { ORDER, useField } from './use-field.ts';

const MOST = 40;

/** The HSN code, with the codes that goods of the class have and what each of them is. */
export function HsnField({ editor }: { readonly editor: Editor }) {
  const language = useLanguage();
  const fieldOf = useField(editor);
  const { draft, change, practice } = editor;
  const field = fieldOf('hsn');
  const usual = practice.table.get(draft.taxClass)?.hsn ?? [];
  const nameOf = (hsn: string) => hsnDescription(hsn)?.[language === 'hi' ? 'hindi' : 'english'];
  const name = draft.hsn.length >= 4 ? nameOf(draft.hsn) : undefined;
  return (
    <Autocomplete
      size="md"
      // What is doubtful goes before what the code is called.
      {...(name !== undefined && { description: name, inputWrapperOrder: ORDER })}
      {...field}
      required
      inputMode="numeric"
      maxLength={12}
      autoComplete="off"
      data={hsnCodesUnder(usual)}
      limit={MOST}
      maxDropdownHeight={320}
      comboboxProps={{ width: 340, position: 'bottom-start' }}
      filter={({ options, search }) => {
        const fitting = options.filter((option) => 'value' in option && option.value.startsWith(search));
        return fitting.length > 0 ? fitting : options;
      }}
      renderOption={({ option }) => (
        <Stack gap={0}>
          <Text size="sm" className="figures">
            {option.value}
          </Text>
          <Text size="xs" c="inherit">
            {nameOf(option.value)}
          </Text>
        </Stack>
      )}
      value={draft.hsn}
      onChange={(hsn) => change({ hsn: hsn.replace(/[\s.]/g, '') })}
    />
  );
}
