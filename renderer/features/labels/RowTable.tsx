import { ActionIcon, NumberInput, Table, Text, TextInput } from '@mantine/core';
import { IconTags, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemByCode, itemById, searchItems } from '../../data/catalogue.ts';
import { findPiece, mayBePiece } from '../../data/pieces.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { setFocusHome } from '../../ui/focus.ts';
import { Money } from '../../ui/Money.tsx';
import classes from './labels.module.css';
import { addLabel, addPieceLabel, changeRow, mostCopies, type RunRow, removeRow, useRun } from './run.ts';

/** More rows are counted, not drawn: a table of thousands would hold the page up. */
const MOST_SHOWN = 200;

/** Items whose labels are printed, and how many of each. */
export function RowTable({ hasNet }: { readonly hasNet: boolean }) {
  const { t } = useTranslation('labels');
  const rows = useRun((run) => run.rows);
  const count = rows.reduce((sum, { copies }) => sum + copies, 0);
  return (
    <section aria-label={t('items')}>
      <AddField />
      {rows.length === 0 ? (
        <EmptyState icon={IconTags} title={t('none')}>
          {t('none-why')}
        </EmptyState>
      ) : (
        <Table verticalSpacing={4} className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('item')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('price')}
              </Table.Th>
              {hasNet && <Table.Th scope="col">{t('net')}</Table.Th>}
              <Table.Th scope="col">{t('copies')}</Table.Th>
              <Table.Th scope="col">
                <span className="unseen">{t('remove-column')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, MOST_SHOWN).map((row) => (
              <Row key={row.itemId} row={row} hasNet={hasNet} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {rows.length > 0 && (
        <Text role="status" size="sm" c="dimmed" mt={6}>
          {t('total', { count })}
        </Text>
      )}
    </section>
  );
}

function Row({ row, hasNet }: { readonly row: RunRow; readonly hasNet: boolean }) {
  const { t } = useTranslation('labels');
  const language = useLanguage();
  const item = itemById(row.itemId);
  if (!item) return null;
  const name = nameIn(language, item);
  const most = mostCopies(item);
  return (
    <Table.Tr onFocus={() => useRun.setState({ shownId: item.id })}>
      <Table.Td>
        <Text fw={500}>{name}</Text>
        <Text size="sm" c="dimmed" className="figures">
          {item.sku}
          {item.oneOfAKind && !item.byPiece && ` · ${t('one-of-a-kind')}`}
        </Text>
        <PieceNote row={row} byPiece={item.byPiece === true} />
      </Table.Td>
      <Table.Td ta="right">
        <Money paise={item.price} show="auto" />
      </Table.Td>
      {hasNet && (
        <Table.Td>
          <TextInput
            w={96}
            aria-label={t('net-of', { name })}
            value={row.net}
            maxLength={20}
            onChange={(event) => changeRow(item.id, { net: event.currentTarget.value })}
          />
        </Table.Td>
      )}
      <Table.Td>
        <NumberInput
          w={96}
          aria-label={t('copies-of', { name })}
          min={1}
          max={most}
          disabled={row.pieces !== undefined}
          allowDecimal={false}
          clampBehavior="strict"
          hideControls
          value={row.copies}
          onChange={(value) =>
            changeRow(item.id, { copies: Math.min(most, Math.max(1, Number(value) || 1)) })
          }
        />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          size={44}
          color="gray"
          aria-label={t('remove', { name })}
          onClick={() => removeRow(item.id)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

/** What becomes of the numbers of its pieces. */
function PieceNote({
  row: { pieces, numbered },
  byPiece,
}: {
  readonly row: RunRow;
  readonly byPiece: boolean;
}) {
  const { t } = useTranslation('labels');
  const [first] = pieces ?? [];
  if (first !== undefined) {
    return (
      <Text size="sm" className="figures">
        {t('pieces-again', { pieces: pieces?.length === 1 ? first : `${first} – ${pieces?.at(-1)}` })}
      </Text>
    );
  }
  if (!byPiece) return null;
  return (
    <Text size="sm">
      {t('pieces-new')}
      {numbered !== undefined && numbered > 0 && ` ${t('pieces-numbered', { count: numbered })}`}
    </Text>
  );
}

/** Adds an item by what is scanned or typed: a code, or the best match of a name. */
function AddField() {
  const { t } = useTranslation('labels');
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);
  const add = () => {
    if (text.trim() === '') return;
    if (!itemByCode(text) && mayBePiece(text)) return void addPiece();
    const item = itemByCode(text)?.item ?? searchItems(text, 1)[0];
    setUnknown(!item);
    if (!item) return;
    addLabel(item);
    setText('');
  };
  const addPiece = async () => {
    const found = await findPiece(text);
    setUnknown(!found);
    if (!found) return;
    addPieceLabel(found.item, found.piece.number);
    setText('');
  };
  return (
    <TextInput
      ref={box}
      type="search"
      label={t('add')}
      placeholder={t('add-hint')}
      autoComplete="off"
      spellCheck={false}
      value={text}
      error={isUnknown && t('add-unknown')}
      onChange={(event) => {
        setUnknown(false);
        setText(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add();
      }}
    />
  );
}
