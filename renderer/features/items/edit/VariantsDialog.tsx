import { Group, ScrollArea, Stack, Table, TagsInput, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/item/item.ts';
import { makeVariants, type VariantColour } from '../../../../shared/item/variant.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { err } from '../../../../shared/result.ts';
import { act } from '../../../data/till.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../../ui/problem.tsx';
import { itemOf } from './draft.ts';
import { type Editor, holderOf } from './use-editor.ts';

interface VariantsDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Makes the items of one style, of every size in every colour, like the one that is open. */
export function VariantsDialog(props: VariantsDialogProps) {
  const { t } = useTranslation('items');
  return (
    <Dialog title={t('variants-make')} onClose={props.onClose} size="xl">
      <VariantsForm {...props} />
    </Dialog>
  );
}

function VariantsForm({ editor, onClose }: VariantsDialogProps) {
  const { t } = useTranslation(['items', 'common']);
  const [sizes, setSizes] = useState<string[]>([]);
  const [colours, setColours] = useState<string[]>([]);
  const [wrong, setWrong] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const base = useMemo(() => itemOf(editor.draft), [editor.draft]);
  const made = useMemo(
    () =>
      base.ok
        ? makeVariants(base.value, { sizes, colours: colours.map(colourOf) }, newVariants())
        : err(base.error.problem),
    [base, sizes, colours],
  );
  const isEmpty = sizes.length === 0 && colours.length === 0;

  const send = async () => {
    if (!made.ok || !base.ok || isSending) return;
    setSending(true);
    const answer = await act({
      kind: 'items.save',
      items: withBase(base.value, made.value),
      source: 'variants',
    });
    setSending(false);
    if (!answer.ok) return setWrong(answer.error);
    showDone(t('items:variants-made', { count: made.value.length }));
    onClose();
  };
  const save = useAction({
    id: 'variants.save',
    keys: ['Ctrl+Enter'],
    label: made.ok ? t('items:variants-save', { count: made.value.length }) : t('common:save'),
    run: () => void send(),
    enabled: made.ok && !isSending,
  });
  const cancel = useAction({
    id: 'variants.cancel',
    keys: ['Escape'],
    label: t('common:cancel'),
    run: onClose,
  });
  return (
    <Stack>
      <Text>{t('items:variants-text')}</Text>
      <TagsInput
        label={t('items:variants-sizes')}
        description={t('items:variants-enter')}
        data-autofocus
        value={sizes}
        onChange={setSizes}
      />
      <TagsInput
        label={t('items:variants-colours')}
        description={t('items:variants-colours-hint')}
        value={colours}
        onChange={setColours}
      />
      {made.ok && <VariantTable items={made.value} />}
      {!made.ok && !isEmpty && <ProblemNote problem={made.error} />}
      {wrong && <ProblemNote problem={wrong} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={save} loading={isSending} />
      </Group>
    </Stack>
  );
}

function VariantTable({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  return (
    <ScrollArea.Autosize mah={240} type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table aria-label={t('variants-list')} verticalSpacing={4}>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.sku}>
              <Table.Td className="figures">{item.sku}</Table.Td>
              <Table.Td>{nameIn(language, item)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

function newVariants() {
  return { newId: () => crypto.randomUUID(), isTaken: (sku: string) => holderOf(sku) !== undefined };
}

/** The item they are like joins their style, so that the list shows them together. */
function withBase(base: Item, made: readonly Item[]): Item[] {
  const style = made[0]?.style ?? base.style;
  return base.style === style ? [...made] : [{ ...base, style }, ...made];
}

/** `Red / लाल` names a colour in both languages. */
function colourOf(text: string): VariantColour {
  const [first = '', second = ''] = text.split('/').map((part) => part.trim());
  return { english: first, hindi: second };
}
