import { Autocomplete, Group, SimpleGrid, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS } from '../../../../shared/item/unit.ts';
import { useMay } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import { useFacets } from '../list/use-arranged.ts';
import { percent, rateToday } from '../rate.ts';
import type { Draft } from './draft.ts';
import classes from './edit.module.css';
import { PriceInBand } from './PriceInBand.tsx';
import type { Editor } from './use-editor.ts';
import { ORDER, useField } from './use-field.ts';
import { VariantsDialog } from './VariantsDialog.tsx';

interface FieldsProps {
  readonly editor: Editor;
}

type TextField =
  | 'nameEnglish'
  | 'nameHindi'
  | 'sku'
  | 'gi'
  | 'maker'
  | 'village'
  | 'style'
  | 'size'
  | 'colour';

function useTextField(editor: Editor) {
  const fieldOf = useField(editor);
  return (field: TextField, maxLength: number) => ({
    ...fieldOf(field),
    maxLength,
    autoComplete: 'off',
    value: editor.draft[field],
    onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
      editor.change({ [field]: event.currentTarget.value } as Partial<Draft>),
  });
}

export function NameFields({ editor }: FieldsProps) {
  const { t } = useTranslation('items');
  const text = useTextField(editor);
  const sku = text('sku', 32);
  return (
    <fieldset className={classes.group}>
      <legend>{t('group.names')}</legend>
      <div className={classes.names}>
        <TextInput {...text('nameEnglish', 160)} required lang="en" />
        <TextInput {...text('nameHindi', 160)} lang="hi" />
        <TextInput
          {...sku}
          placeholder={editor.proposedSku}
          onChange={(event) =>
            editor.change({ sku: event.currentTarget.value.toUpperCase().replace(/\s+/g, '-') })
          }
        />
      </div>
    </fieldset>
  );
}

export function PriceFields({ editor }: FieldsProps) {
  const { t } = useTranslation('items');
  const mayEdit = useMay('edit-items');
  const fieldOf = useField(editor);
  const { draft, change } = editor;
  const money = (field: 'price' | 'mrp' | 'cost' | 'floor') => ({
    ...fieldOf(field),
    'data-figure': true,
    value: draft[field],
    onChange: (paise: number | undefined) => change({ [field]: paise } as Partial<Draft>),
  });
  return (
    <fieldset className={classes.group}>
      <legend>{t('group.price')}</legend>
      <SimpleGrid cols={mayEdit ? 4 : 3} spacing="sm">
        <MoneyInput {...money('price')} required />
        <MoneyInput {...money('mrp')} />
        {mayEdit && <MoneyInput {...money('cost')} />}
        <MoneyInput {...money('floor')} />
      </SimpleGrid>
      <PriceInBand editor={editor} />
      {mayEdit && <Margin draft={draft} />}
    </fieldset>
  );
}

/** What stays of the price when tax and cost are paid. */
function Margin({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('items');
  const { price, cost } = draft;
  const rate = price === undefined ? undefined : rateToday({ ...draft, price });
  if (price === undefined || price === 0 || cost === undefined || rate === undefined) return null;
  const net = Math.round((price * 10_000) / (10_000 + rate));
  const margin = net - cost;
  return (
    <Text size="sm" mt={4} className="figures">
      {t('margin', { net, margin, share: percent(Math.round((margin * 1000) / net) * 10) })}
    </Text>
  );
}

export function OriginFields({ editor }: FieldsProps) {
  const { t } = useTranslation('items');
  const text = useTextField(editor);
  const fieldOf = useField(editor);
  const { crafts, districts } = useFacets();
  const { draft, change } = editor;
  return (
    <fieldset className={classes.group}>
      <legend>{t('group.origin')}</legend>
      <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
        <Autocomplete
          size="md"
          {...fieldOf('craft')}
          maxLength={80}
          limit={12}
          autoComplete="off"
          data={[...crafts.keys()].sort()}
          value={draft.craft}
          onChange={(craft) => change({ craft })}
        />
        <Autocomplete
          size="md"
          {...fieldOf('district')}
          maxLength={80}
          limit={12}
          autoComplete="off"
          data={[...districts.keys()].sort()}
          value={draft.district}
          onChange={(district) => change({ district })}
        />
        <TextInput {...text('village', 80)} />
        <TextInput {...text('maker', 120)} />
        <TextInput
          {...text('gi', 120)}
          placeholder={t('gi-hint')}
          description={t('gi-rate')}
          inputWrapperOrder={ORDER}
        />
        <Switch
          mt={28}
          size="md"
          id="item-odop"
          label={t('field.odop')}
          checked={draft.odop}
          onChange={(event) => change({ odop: event.currentTarget.checked })}
        />
      </SimpleGrid>
    </fieldset>
  );
}

export function StyleFields({ editor }: FieldsProps) {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const text = useTextField(editor);
  const [isMaking, setMaking] = useState(false);
  const { draft, change, isNew, isChanged, warnings } = editor;
  const make = useAction({
    id: 'item.variants',
    keys: ['F8'],
    label: t('variants-make'),
    run: () => setMaking(true),
    enabled: !isNew && !isChanged && !draft.oneOfAKind,
  });
  return (
    <fieldset className={classes.group}>
      <legend>{t('group.style')}</legend>
      <SimpleGrid cols={3} spacing="sm">
        <TextInput {...text('style', 80)} />
        <TextInput {...text('size', 32)} />
        <TextInput {...text('colour', 48)} />
      </SimpleGrid>
      <Group justify="space-between" mt="xs">
        <Switch
          size="md"
          id="item-oneOfAKind"
          label={t('field.oneOfAKind')}
          description={warnings.oneOfAKind && problemText(warnings.oneOfAKind)}
          checked={draft.oneOfAKind}
          onChange={(event) => change({ oneOfAKind: event.currentTarget.checked })}
        />
        <Switch
          size="md"
          id="item-byPiece"
          label={t('field.byPiece')}
          checked={draft.byPiece === true}
          disabled={UNITS[draft.unit].decimals > 0}
          onChange={(event) => change({ byPiece: event.currentTarget.checked || undefined })}
        />
        <ActionButton action={make} variant="default" size="sm" h={44} />
      </Group>
      {isMaking && <VariantsDialog editor={editor} onClose={() => setMaking(false)} />}
    </fieldset>
  );
}
