import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { itemById } from '../../../data/catalogue.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { leftOf } from './back.ts';
import type { DeskDialog } from './LineDialogs.tsx';
import {
  changeLine,
  insteadLine,
  type Returning,
  removeInstead,
  selectNext,
  stepInstead,
  stepLineBack,
  takeEverything,
} from './store.ts';

interface LineKeysProps {
  readonly found: BillFound;
  readonly running: Returning;
  readonly onOpen: (dialog: DeskDialog) => void;
}

/** What can be done with the selected line, of what comes back or of what is taken instead. */
export function LineKeys({ found, running, onOpen }: LineKeysProps) {
  const { t } = useTranslation('returns');
  const { bill, credited } = found;
  const { pane, selected, back } = running;
  const left = leftOf(bill, credited);
  const isBack = pane === 'back';
  const sold = bill.lines[selected];
  const room = left[selected] ?? 0;
  const one = back[selected];
  const other = insteadLine(running);
  const item = other && itemById(other.itemId);
  const enabled = isBack ? sold !== undefined && room > 0 : other !== undefined;

  const step = (direction: 1 | -1) => {
    if (isBack && sold) stepLineBack(selected, sold, room, direction);
    else if (other && item) stepInstead(other.id, item, direction);
  };
  const quantity = useAction({
    id: 'quantity',
    keys: ['F4'],
    label: t('action.quantity'),
    run: () => {
      if (isBack) onOpen({ kind: 'quantity', line: selected });
      else if (other) onOpen({ kind: 'quantity-instead', lineId: other.id });
    },
    enabled,
  });
  const condition = useAction({
    id: 'condition',
    keys: ['F6'],
    label: t('action.condition'),
    run: () => changeLine(selected, { condition: one?.condition === 'stock' ? 'quarantine' : 'stock' }),
    enabled: isBack && (one?.quantity ?? 0) > 0,
  });
  const money = useAction({
    id: 'money',
    keys: ['F7'],
    label: t('action.money'),
    run: () => onOpen({ kind: 'money', line: selected }),
    enabled: isBack && enabled,
  });
  const everything = useAction({
    id: 'everything',
    keys: ['F8'],
    label: t('action.everything'),
    run: () => takeEverything(left),
  });
  const remove = useAction({
    id: 'remove',
    keys: ['Delete'],
    label: t('action.remove'),
    run: () => {
      if (isBack) changeLine(selected, { quantity: 0, money: 0 });
      else if (other) removeInstead(other.id);
    },
    enabled: isBack ? (one?.quantity ?? 0) > 0 || (one?.money ?? 0) > 0 : other !== undefined,
  });
  useAction({ id: 'up', keys: ['ArrowUp'], label: t('action.up'), run: () => selectNext(-1, bill) });
  useAction({ id: 'down', keys: ['ArrowDown'], label: t('action.down'), run: () => selectNext(1, bill) });
  useAction({ id: 'more', keys: ['+'], label: t('action.more'), run: () => step(1), enabled });
  useAction({ id: 'less', keys: ['-'], label: t('action.less'), run: () => step(-1), enabled });

  return (
    <Group gap={6} role="toolbar" aria-label={t('line-actions')}>
      <ActionButton action={everything} variant="default" size="sm" h={44} px="sm" />
      <ActionButton action={quantity} variant="default" size="sm" h={44} px="sm" />
      {isBack && <ActionButton action={condition} variant="default" size="sm" h={44} px="sm" />}
      {isBack && <ActionButton action={money} variant="default" size="sm" h={44} px="sm" />}
      <ActionButton action={remove} variant="default" size="sm" h={44} px="sm" />
    </Group>
  );
}
