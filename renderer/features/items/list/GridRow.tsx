import { Badge, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/item/item.ts';
import { stockOf } from '../../../data/catalogue.ts';
import { nameIn, otherName, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Thumb } from '../photo/Thumb.tsx';
import { percent, rateToday } from '../rate.ts';
import classes from './list.module.css';
import type { ListRow } from './rows.ts';

interface RowProps {
  readonly id: string;
  readonly rowIndex: number;
  /** Pixels from the top of the body. */
  readonly top: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onPress: () => void;
}

type ItemListRow = Extract<ListRow, { kind: 'item' }>;
type StyleListRow = Extract<ListRow, { kind: 'style' }>;

export function ItemRow({ row, ...shared }: RowProps & { readonly row: ItemListRow }) {
  const { item } = row;
  const language = useLanguage();
  const rate = rateToday(item);
  const level = stockOf(item.id);
  return (
    <Row {...shared} level={row.inStyle ? 2 : 1} name={nameIn(language, item)}>
      <td>
        <Thumb hash={item.photo} />
      </td>
      <td className={row.inStyle ? `${classes.name} ${classes.variant}` : classes.name}>
        <span className={classes.main}>
          <b title={nameIn(language, item)}>{nameIn(language, item)}</b> <Marks item={item} />
        </span>
        <Other text={otherName(language, item)} />
      </td>
      <td className="figures">{item.sku}</td>
      <td className={classes.numeric}>
        <Money paise={item.price} show="auto" />
      </td>
      <td className={`${classes.numeric} figures`}>{rate === undefined ? '–' : percent(rate)}</td>
      <td className={classes.numeric} data-below={level < 0 || undefined}>
        <Quantity thousandths={level} unit={item.unit} />
      </td>
    </Row>
  );
}

/** One row for a style and all that is listed of it. */
export function StyleRow({ row, ...shared }: RowProps & { readonly row: StyleListRow }) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  const { items, open, style } = row;
  const [first] = items;
  if (!first) return null;
  const prices = items.map((item) => item.price);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const rates = [...new Set(items.map(rateToday))].flatMap((rate) => rate ?? []).sort((a, b) => a - b);
  const level = items.reduce((sum, item) => sum + stockOf(item.id), 0);
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <Row {...shared} level={1} isOpen={open} name={style}>
      <td>
        <Thumb hash={items.find((item) => item.photo !== undefined)?.photo} />
      </td>
      <td className={classes.name}>
        <span className={classes.main}>
          <Icon size={18} aria-hidden className={classes.fold} /> <b title={style}>{style}</b>
        </span>
        <Other text={`${t('variants', { count: items.length })} · ${nameIn(language, first)}`} />
      </td>
      <td />
      <td className={classes.numeric}>
        <Money paise={low} show="auto" />
        {high > low && (
          <>
            {' – '}
            <Money paise={high} show="auto" symbol={false} />
          </>
        )}
      </td>
      <td className={`${classes.numeric} figures`}>{rates.map(percent).join(', ')}</td>
      <td className={classes.numeric} data-below={level < 0 || undefined}>
        <Quantity thousandths={level} unit={first.unit} />
      </td>
    </Row>
  );
}

interface RowFrameProps extends RowProps {
  readonly level: 1 | 2;
  readonly isOpen?: boolean;
  readonly name: string;
  readonly children: ReactNode;
}

function Row(props: RowFrameProps) {
  const { id, rowIndex, top, isCurrent, isSelected, onSelect, onPress, level, isOpen, name, children } =
    props;
  const { t } = useTranslation('items');
  return (
    <tr
      id={id}
      aria-rowindex={rowIndex}
      aria-level={level}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      data-current={isCurrent || undefined}
      className={`${classes.columns} ${classes.row}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onPress}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a press on the box from opening the item */}
      <td className={classes.choose} onClick={(event) => event.stopPropagation()}>
        <Checkbox
          size="md"
          tabIndex={-1}
          aria-label={t('select', { name })}
          checked={isSelected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      {children}
    </tr>
  );
}

function Other({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <span className={classes.other} title={text}>
      {text}
    </span>
  );
}

/** What sets an item apart, in a word each. */
function Marks({ item }: { readonly item: Item }) {
  const { t } = useTranslation('items');
  return (
    <>
      {item.gi !== '' && <Mark colour="leaf">{t('mark.gi')}</Mark>}
      {item.odop && <Mark colour="turmeric">{t('mark.odop')}</Mark>}
      {item.oneOfAKind && <Mark colour="indigo">{t('mark.one-of-a-kind')}</Mark>}
      {item.retired && <Mark colour="gray">{t('mark.retired')}</Mark>}
    </>
  );
}

function Mark({ colour, children }: { readonly colour: string; readonly children: ReactNode }) {
  return (
    <Badge
      size="sm"
      variant="outline"
      color={colour}
      styles={{ root: { textTransform: 'none', color: `var(--mantine-color-${colour}-8)` } }}
    >
      {children}
    </Badge>
  );
}
