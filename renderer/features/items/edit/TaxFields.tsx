import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS, type Unit } from '../../../../shared/item/unit.ts';
import { ClassSuggestions } from './ClassSuggestions.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import classes from './edit.module.css';
import { HsnField } from './HsnField.tsx';
import { RateFacts } from './RateFacts.tsx';
import { TaxClassSelect } from './TaxClassSelect.tsx';
import type { Editor } from './use-editor.ts';
import { useField } from './use-field.ts';
import { hsnFor } from './usual-hsn.ts';

/** What the goods are for the tax, and what follows from it. */
export function TaxFields({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('items');
  const fieldOf = useField(editor);
  const { draft, change, practice } = editor;
  const [suggested, setSuggested] = useState('');
  const choose = (taxClass: string, hsn: string) =>
    // What was said of the goods answers a question that the other class may not ask.
    change({ taxClass, hsn, handicraft: undefined, prepacked: undefined });
  return (
    <fieldset className={classes.group}>
      <legend>{t('group.tax')}</legend>
      <ClassSuggestions
        editor={editor}
        onChoose={(taxClass, hsn) => {
          setSuggested(hsn);
          choose(taxClass, hsn);
        }}
      />
      <div className={classes.tax}>
        <TaxClassSelect
          {...fieldOf('taxClass')}
          required
          value={draft.taxClass}
          onChange={(id) => {
            // A suggested code was not written by hand either.
            const written = draft.hsn === suggested ? '' : draft.hsn;
            choose(id, hsnFor(written, draft.taxClass, id, practice.table));
          }}
        />
        <HsnField editor={editor} />
        <Select
          {...fieldOf('unit')}
          allowDeselect={false}
          data={Object.keys(UNITS).map((unit) => ({ value: unit, label: t(`unit-name.${unit}`) }))}
          value={draft.unit}
          onChange={(unit) => unit && change({ unit: unit as Unit })}
        />
      </div>
      <ConditionFields editor={editor} />
      <RateFacts editor={editor} />
    </fieldset>
  );
}
