import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { lineOf } from '../cart/edit.ts';
import classes from '../sell.module.css';
import { removeLine, selectNext, stepQuantity, undoRemove } from '../store/edit.ts';
import { openDialog, useSale } from '../store/sale.ts';

/** What can be done with the selected line. */
export function LineActions() {
  const { t } = useTranslation('sell');
  const cart = useSale((sale) => sale.cart);
  const line = useSale((sale) => lineOf(sale.cart, sale.selected));
  const canUndo = useSale((sale) => sale.removed.length > 0);
  const enabled = line !== undefined;
  const of = (run: (lineId: string, itemId: string) => void) => () => line && run(line.id, line.itemId);

  const quantity = useAction({
    id: 'quantity',
    keys: ['F3'],
    label: t('action.quantity'),
    run: of((lineId, itemId) => openDialog({ kind: 'quantity', itemId, lineId })),
    enabled,
  });
  const discount = useAction({
    id: 'line-discount',
    keys: ['F4'],
    label: t('action.line-discount'),
    run: of((lineId) => openDialog({ kind: 'line-discount', lineId })),
    enabled,
  });
  const price = useAction({
    id: 'price',
    keys: ['F6'],
    label: t('action.price'),
    run: of((lineId) => openDialog({ kind: 'price', lineId })),
    enabled,
  });
  const remove = useAction({
    id: 'remove',
    keys: ['Delete'],
    label: t('action.remove'),
    run: of(removeLine),
    enabled,
  });
  const undo = useAction({
    id: 'undo',
    keys: ['Ctrl+Z'],
    label: t('action.undo'),
    run: undoRemove,
    enabled: canUndo,
  });
  const some = cart.lines.length > 0;
  useAction({ id: 'up', keys: ['ArrowUp'], label: t('action.up'), run: () => selectNext(-1), enabled: some });
  useAction({
    id: 'down',
    keys: ['ArrowDown'],
    label: t('action.down'),
    run: () => selectNext(1),
    enabled: some,
  });
  useAction({
    id: 'more',
    keys: ['+'],
    label: t('action.more'),
    run: of((id) => stepQuantity(id, 1)),
    enabled,
  });
  useAction({
    id: 'less',
    keys: ['-'],
    label: t('action.less'),
    run: of((id) => stepQuantity(id, -1)),
    enabled,
  });

  return (
    <Group gap={8} className={classes.actions} role="toolbar" aria-label={t('line-actions')}>
      <ActionButton action={quantity} variant="default" size="sm" h={44} />
      <ActionButton action={discount} variant="default" size="sm" h={44} />
      <ActionButton action={price} variant="default" size="sm" h={44} />
      <ActionButton action={remove} variant="default" size="sm" h={44} />
      <ActionButton action={undo} variant="subtle" size="sm" h={44} />
    </Group>
  );
}
