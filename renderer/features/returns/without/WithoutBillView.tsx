import { Alert, Group } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Item } from '../../../../shared/item/item.ts';
import { itemByCode } from '../../../data/catalogue.ts';
import { useMay } from '../../../data/me.ts';
import { billOfPiece } from '../../../data/pieces.ts';
import type { Scan } from '../../../data/scanner/scan.ts';
import { useScans } from '../../../data/scans.ts';
import { act } from '../../../data/till.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { announce } from '../../../ui/announce.tsx';
import { beep } from '../../../ui/beep.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { isDialogOpen } from '../../../ui/keys/scopes.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { isCounted } from '../../sell/cart/edit.ts';
import { doneBy, useDone } from '../done.ts';
import { usualRows } from '../money/refund.ts';
import { SettleDialog } from '../money/SettleDialog.tsx';
import { Sum } from '../money/Sum.tsx';
import { paperKindOf } from '../papers.ts';
import { ItemPicker } from '../parts/ItemPicker.tsx';
import { QuantityDialog } from '../parts/QuantityDialog.tsx';
import { returnPlace, sectionPlace } from '../places.ts';
import { useQuickReasons } from '../reasons.ts';
import classes from '../returns.module.css';
import { LooseTable } from './LooseTable.tsx';
import { addLoose, changeLoose, commandLines, type LooseLine, stepLoose, totalOf } from './lines.ts';

type Open =
  | { readonly kind: 'settle' }
  | { readonly kind: 'quantity'; readonly line: LooseLine }
  | { readonly kind: 'measure'; readonly item: Item };

/** Goods taken back though there is no bill: what each is worth is agreed, and somebody else looks at it too. */
export function WithoutBillView() {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  const [, goTo] = useLocation();
  const mayAlone = useMay('return-exception');
  const [lines, setLines] = useState<readonly LooseLine[]>([]);
  const [selected, setSelected] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [unknown, setUnknown] = useState<string>();
  const [commandId] = useState(() => crypto.randomUUID());
  const quick = useQuickReasons('return');
  const current = lines.find(({ id }) => id === selected);
  const total = totalOf(lines);

  const add = (item: Item, quantity: number) => {
    const added = addLoose(lines, item, quantity, crypto.randomUUID());
    setLines(added.lines);
    setSelected(added.id);
    setUnknown(undefined);
    announce(t('say.back', { name: nameIn(language, item) }));
  };
  const choose = (item: Item, weighed?: number) => {
    if (weighed === undefined && !isCounted(item)) setOpen({ kind: 'measure', item });
    else add(item, weighed ?? 1000);
  };
  const scan = ({ text }: Scan) => {
    if (isDialogOpen()) return beep();
    const found = itemByCode(text);
    if (found) return choose(found.item, found.quantity);
    const number = text.trim().toUpperCase();
    if (paperKindOf(number) === 'bill' && lines.length === 0) return goTo(returnPlace(number));
    void billOfPiece(text).then((bill) => {
      if (bill !== undefined && lines.length === 0) return goTo(returnPlace(bill));
      setUnknown(text);
      beep();
    });
  };
  useScans(scan);
  const remove = (id: string) => {
    const at = lines.findIndex((line) => line.id === id);
    const rest = lines.filter((line) => line.id !== id);
    setLines(rest);
    setSelected(rest[Math.min(at, rest.length - 1)]?.id);
  };
  const step = (direction: 1 | -1) => selected && setLines(stepLoose(lines, selected, direction));
  const move = (direction: 1 | -1) => {
    const at = lines.findIndex(({ id }) => id === selected);
    setSelected(lines[Math.max(0, Math.min(lines.length - 1, at + direction))]?.id);
  };

  const finish = useAction({
    id: 'returns.finish',
    keys: ['F9'],
    label: t('finish'),
    run: () => setOpen({ kind: 'settle' }),
    enabled: lines.length > 0 && total > 0,
  });
  const quantity = useAction({
    id: 'quantity',
    keys: ['F4'],
    label: t('action.quantity'),
    run: () => current && setOpen({ kind: 'quantity', line: current }),
    enabled: current !== undefined,
  });
  const condition = useAction({
    id: 'condition',
    keys: ['F6'],
    label: t('action.condition'),
    run: () =>
      current &&
      setLines(
        changeLoose(lines, current.id, {
          condition: current.condition === 'stock' ? 'quarantine' : 'stock',
        }),
      ),
    enabled: current !== undefined,
  });
  const removal = useAction({
    id: 'remove',
    keys: ['Delete'],
    label: t('action.remove'),
    run: () => current && remove(current.id),
    enabled: current !== undefined,
  });
  const leave = useAction({
    id: 'returns.leave',
    keys: ['Alt+Backspace'],
    label: t('leave'),
    run: () => goTo(sectionPlace('back')),
  });
  useAction({ id: 'up', keys: ['ArrowUp'], label: t('action.up'), run: () => move(-1) });
  useAction({ id: 'down', keys: ['ArrowDown'], label: t('action.down'), run: () => move(1) });
  useAction({ id: 'more', keys: ['+'], label: t('action.more'), run: () => step(1) });
  useAction({ id: 'less', keys: ['-'], label: t('action.less'), run: () => step(-1) });

  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        <div className={classes.heading}>
          <div>
            <h2>{t('without.title')}</h2>
            <p>{t('without.text')}</p>
          </div>
          <ActionButton action={leave} variant="default" size="sm" h={44} px="sm" />
        </div>
        <ItemPicker label={t('scan-back')} onScan={scan} onChoose={choose} />
        {unknown !== undefined && (
          <div className={classes.notice} role="alert">
            {t('notice.unknown-code', { code: unknown })}
          </div>
        )}
        {lines.length === 0 ? (
          <EmptyState icon={IconArrowBackUp} title={t('without.empty')}>
            {t('without.empty-hint')}
          </EmptyState>
        ) : (
          <LooseTable
            lines={lines}
            selected={selected}
            onSelect={setSelected}
            onStep={(id, direction) => {
              setLines(stepLoose(lines, id, direction));
              setSelected(id);
            }}
            onChange={(id, change) => setLines(changeLoose(lines, id, change))}
            onQuantity={(line) => setOpen({ kind: 'quantity', line })}
          />
        )}
        <Group gap={8} role="toolbar" aria-label={t('line-actions')}>
          <ActionButton action={quantity} variant="default" size="sm" h={44} px="sm" />
          <ActionButton action={condition} variant="default" size="sm" h={44} px="sm" />
          <ActionButton action={removal} variant="default" size="sm" h={44} px="sm" />
        </Group>
      </div>
      <section className={classes.right} aria-label={t('figures.title')}>
        <div className={classes.grow}>
          <h3>{t('figures.commercial')}</h3>
          <p>{t('without.no-gst')}</p>
          {!mayAlone && (
            <Alert color="turmeric" variant="light">
              {t('without.approval')}
            </Alert>
          )}
        </div>
        <Sum label={t('money.to-give')} paise={total} kind="large" testId="back-payable" />
        <ActionButton action={finish} color="madder" size="lg" h={56} fullWidth />
      </section>
      {open?.kind === 'settle' && (
        <SettleDialog
          title={t('without.title')}
          back={total}
          quick={quick}
          usual={(payable) => usualRows([], payable, () => crypto.randomUUID())}
          keeps
          notes={() => null}
          onComplete={async ({ reason, refunds }) => {
            const answer = await act(
              {
                kind: 'return.without-bill',
                lines: commandLines(lines),
                reason,
                refunds: [...refunds],
              },
              { commandId },
            );
            if (!answer.ok) return answer.error;
            useDone.setState({ done: doneBy(answer.value) });
            goTo(sectionPlace('back'));
            return undefined;
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.kind === 'quantity' && (
        <QuantityDialog
          name={nameIn(language, open.line.item)}
          unit={open.line.item.unit}
          quantity={open.line.quantity}
          onDone={(chosen) => setLines(changeLoose(lines, open.line.id, { quantity: chosen }))}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.kind === 'measure' && (
        <QuantityDialog
          name={nameIn(language, open.item)}
          unit={open.item.unit}
          onDone={(measured) => add(open.item, measured)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
