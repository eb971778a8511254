import { Stack, Text } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { useTillPart } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { CustomerActions } from '../../customer/CustomerActions.tsx';
import classes from '../sell.module.css';
import { openDialog, useSale } from '../store/sale.ts';
import { useBuyerNeeds } from '../use-buyer-needs.ts';

/** What can be done with the whole bill. */
export function SaleActions({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const buyer = useSale((sale) => sale.cart.buyer);
  const hasLines = useSale((sale) => sale.cart.lines.length > 0);
  const waiting = useSale((sale) => sale.waiting.length);
  const needs = useBuyerNeeds(settled);
  const isOpen = useTillPart((till) => till.shift !== undefined);

  const name = useAction({
    id: 'buyer',
    keys: ['F5'],
    label: t('action.buyer'),
    run: () => openDialog({ kind: 'buyer' }),
  });
  const options = useAction({
    id: 'options',
    keys: ['Ctrl+B'],
    label: t('action.options'),
    run: () => openDialog({ kind: 'options' }),
  });
  const discount = useAction({
    id: 'bill-discount',
    keys: ['F7'],
    label: t('action.bill-discount'),
    run: () => openDialog({ kind: 'bill-discount' }),
    enabled: hasLines,
  });
  const hold = useAction({
    id: 'hold',
    keys: ['F8'],
    label: t('action.hold'),
    run: () => openDialog({ kind: 'hold' }),
    enabled: hasLines,
  });
  const held = useAction({
    id: 'held',
    keys: ['F10'],
    label: t('action.held'),
    run: () => openDialog({ kind: 'held' }),
  });
  const pay = useAction({
    id: 'pay',
    keys: ['F9'],
    label: t('action.pay'),
    // Who buys is asked before the money where the law wants to know it.
    run: () => openDialog({ kind: needs ? 'buyer' : 'pay' }),
    enabled: settled.ok && hasLines && isOpen,
  });

  return (
    <Stack gap={8} className={classes.saleActions}>
      {waiting > 0 && (
        <Text role="status" fw={500}>
          {t('scans-waiting', { count: waiting })}
        </Text>
      )}
      <ActionButton action={name} variant="default" size="sm" h={44} justify="space-between" fullWidth>
        <IconUser size={18} aria-hidden className={classes.buyerIcon} />
        {buyer?.name || buyer?.phone || t('action.buyer')}
      </ActionButton>
      <div className={classes.pair}>
        <ActionButton action={options} variant="default" size="sm" h={44} fullWidth px="xs" />
        <ActionButton action={discount} variant="default" size="sm" h={44} fullWidth px="xs" />
        <ActionButton action={hold} variant="default" size="sm" h={44} fullWidth px="xs" />
        <ActionButton action={held} variant="default" size="sm" h={44} fullWidth px="xs" />
        <CustomerActions />
      </div>
      {isOpen && (
        <ActionButton action={pay} color="madder" size="xl" h={64} fullWidth className={classes.pay} />
      )}
    </Stack>
  );
}
