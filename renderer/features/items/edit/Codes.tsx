import { ActionIcon, Group, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkDigitProblem, kindOfCode, lookupKey } from '../../../../shared/item/barcode.ts';
import { findPiece, mayBePiece } from '../../../data/pieces.ts';
import { useScans } from '../../../data/scans.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { announce } from '../../../ui/announce.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import classes from './edit.module.css';
import { freeInStoreCode } from './in-store.ts';
import { type Editor, holderOf } from './use-editor.ts';

/** Barcodes of an item: scanned anywhere on the screen, typed, or one of our own. */
export function Codes({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const { draft, change, problemAt } = editor;
  const add = (code: string) => {
    const trimmed = code.trim();
    if (trimmed === '') return;
    const key = lookupKey(trimmed);
    setText('');
    if (draft.barcodes.some((one) => lookupKey(one) === key))
      return announce(t('barcode-there', { code: trimmed }));
    change({ barcodes: [...draft.barcodes, trimmed] });
    announce(t('barcode-added', { code: trimmed }));
  };
  useScans(({ text: scanned }) => {
    if (!mayBePiece(scanned)) return add(scanned);
    // The number of a piece is no barcode of its item.
    void findPiece(scanned).then((one) =>
      one ? announce(t('barcode-of-piece', { code: scanned, name: one.item.nameEnglish })) : add(scanned),
    );
  });
  const make = useAction({
    id: 'item.in-store',
    keys: ['F9'],
    label: t('in-store-make'),
    run: () => add(freeInStoreCode((code) => holderOf(code) !== undefined || draft.barcodes.includes(code))),
  });
  const hint = checkDigitProblem(text.trim());
  const wrong = problemAt('barcodes');
  return (
    <section className={classes.panel} aria-label={t('field.barcodes')}>
      <TextInput
        id="item-barcodes"
        label={t('field.barcodes')}
        placeholder={t('barcode-hint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={48}
        value={text}
        error={wrong && problemText(wrong)}
        description={hint && problemText(hint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        classNames={{ description: classes.warning ?? '' }}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add(text);
        }}
        onBlur={() => add(text)}
      />
      <ul className={classes.codes} aria-label={t('field.barcodes')}>
        {draft.barcodes.map((code) => (
          <Code
            key={code}
            code={code}
            onRemove={() => change({ barcodes: draft.barcodes.filter((one) => one !== code) })}
          />
        ))}
      </ul>
      <ActionButton action={make} variant="default" size="sm" h={44} fullWidth />
    </section>
  );
}

function Code({ code, onRemove }: { readonly code: string; readonly onRemove: () => void }) {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const wrong = checkDigitProblem(code);
  return (
    <li>
      <Group wrap="nowrap" gap={4} justify="space-between">
        <span>
          <Text component="span" className="figures" fw={500}>
            {code}
          </Text>{' '}
          <Text component="span" size="sm" c="dimmed">
            {t(`code-kind.${kindOfCode(code)}`)}
          </Text>
        </span>
        <ActionIcon size={40} color="gray" aria-label={t('barcode-remove', { code })} onClick={onRemove}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {wrong && (
        <Text size="sm" className={classes.warning ?? ''}>
          {problemText(wrong)}
        </Text>
      )}
    </li>
  );
}
