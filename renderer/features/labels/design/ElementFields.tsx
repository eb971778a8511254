import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type LabelElement,
  symbologySchema,
  TEXT_FIELDS,
  type TextElement,
  textFieldSchema,
  textLanguageSchema,
} from '../../../../shared/label/template.ts';
import classes from '../labels.module.css';
import { placed } from './edit.ts';
import { Millimetres } from './Millimetres.tsx';
import type { Design } from './use-design.ts';

interface FieldsProps {
  readonly element: LabelElement;
  readonly design: Design;
}

/** Everything about one element: what it says, how, and where it stands. */
export function ElementFields({ element, design }: FieldsProps) {
  const { t } = useTranslation('labels');
  const { draft, changeElement } = design;
  const place = (box: Partial<LabelElement>) => changeElement(placed(element, draft, box));
  return (
    <div className={classes.fields}>
      <KindFields element={element} onChange={changeElement} />
      <Millimetres label={t('x')} value={element.x} most={draft.width} onChange={(x) => place({ x })} />
      <Millimetres label={t('y')} value={element.y} most={draft.height} onChange={(y) => place({ y })} />
      <Millimetres
        label={t('width')}
        value={element.width}
        least={1}
        most={draft.width}
        onChange={(width) => place({ width })}
      />
      <Millimetres
        label={t('height')}
        value={element.height}
        least={1}
        most={draft.height}
        onChange={(height) => place({ height })}
      />
    </div>
  );
}

interface KindProps<Element extends LabelElement> {
  readonly element: Element;
  readonly onChange: (element: LabelElement) => void;
}

function KindFields({ element, onChange }: KindProps<LabelElement>) {
  const { t } = useTranslation('labels');
  switch (element.kind) {
    case 'text':
      return <TextFields element={element} onChange={onChange} />;
    case 'barcode':
      return (
        <>
          <NativeSelect
            label={t('symbology')}
            value={element.symbology}
            data={symbologySchema.options.map((value) => ({ value, label: t(`symbologies.${value}`) }))}
            onChange={(event) =>
              onChange({ ...element, symbology: symbologySchema.parse(event.currentTarget.value) })
            }
          />
          <Checkbox
            size="md"
            mb={10}
            label={t('figures')}
            checked={element.figures}
            onChange={(event) => onChange({ ...element, figures: event.currentTarget.checked })}
          />
        </>
      );
    case 'qr':
      return (
        <NativeSelect
          label={t('says')}
          value={element.content}
          data={(['story', 'code'] as const).map((value) => ({ value, label: t(`content.${value}`) }))}
          onChange={(event) =>
            onChange({ ...element, content: event.currentTarget.value === 'story' ? 'story' : 'code' })
          }
        />
      );
  }
}

const ALIGNMENTS = ['left', 'centre', 'right'] as const;

function TextFields({ element, onChange }: KindProps<TextElement>) {
  const { t } = useTranslation('labels');
  const change = (part: Partial<TextElement>) => onChange({ ...element, ...part });
  return (
    <>
      <NativeSelect
        label={t('says')}
        value={element.field}
        data={TEXT_FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        onChange={(event) => change({ field: textFieldSchema.parse(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('text-language')}
        value={element.language}
        data={textLanguageSchema.options.map((value) => ({ value, label: t(`languages.${value}`) }))}
        onChange={(event) => change({ language: textLanguageSchema.parse(event.currentTarget.value) })}
      />
      {element.field === 'free' &&
        (['en', 'hi'] as const).map((language) => (
          <TextInput
            key={language}
            lang={language}
            label={t(`free.${language}`)}
            maxLength={120}
            value={element.text[language]}
            onChange={(event) => change({ text: { ...element.text, [language]: event.currentTarget.value } })}
          />
        ))}
      <Millimetres
        label={t('type-size')}
        value={element.size}
        least={1.5}
        most={30}
        onChange={(size) => change({ size })}
      />
      <NativeSelect
        label={t('align')}
        value={element.align}
        data={ALIGNMENTS.map((value) => ({ value, label: t(`alignments.${value}`) }))}
        onChange={(event) =>
          change({ align: ALIGNMENTS.find((one) => one === event.currentTarget.value) ?? 'left' })
        }
      />
      <Checkbox
        size="md"
        mb={10}
        label={t('bold')}
        checked={element.bold}
        onChange={(event) => change({ bold: event.currentTarget.checked })}
      />
    </>
  );
}
