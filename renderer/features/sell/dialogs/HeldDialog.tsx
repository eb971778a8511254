import { ActionIcon, Loader, Table, Text, UnstyledButton } from '@mantine/core';
import { IconStackPop, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { When } from '../../../ui/When.tsx';
import classes from '../sell.module.css';
import { forget, type HeldBill, readHeldBills, recall } from '../store/keep.ts';
import { closeDialog } from '../store/sale.ts';

/** Every held bill of this till, to take one up again. */
export function HeldDialog({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const [held, setHeld] = useState<readonly HeldBill[]>();
  const [doomed, setDoomed] = useState<HeldBill>();
  useEffect(() => {
    void readHeldBills().then(setHeld);
  }, []);
  const first = held?.[0]?.key;
  const payable = settled.ok ? settled.value.totals.payable : undefined;
  return (
    <Dialog title={t('held.title')} onClose={closeDialog} size="lg">
      {!held && <Loader aria-label={t('held.title')} />}
      {held?.length === 0 && (
        <EmptyState icon={IconStackPop} title={t('held.none')}>
          {t('held.none-hint')}
        </EmptyState>
      )}
      {held && held.length > 0 && (
        <Table aria-label={t('held.title')} verticalSpacing={4}>
          <Table.Tbody>
            {held.map((bill) => (
              <Table.Tr key={bill.key}>
                <Table.Td p={4}>
                  <UnstyledButton
                    className={classes.heldBill}
                    autoFocus={bill.key === first}
                    onClick={() => void recall(bill, payable)}
                  >
                    <span>
                      <strong>{labelOf(bill) || t('held.unnamed')}</strong>
                      <Text component="span" display="block" size="sm" c="dimmed">
                        <When at={bill.at} /> · {bill.by}
                      </Text>
                    </span>
                    <span className={classes.figure}>
                      {bill.payable !== undefined && (
                        <strong>
                          <Money paise={bill.payable} show="auto" />
                        </strong>
                      )}
                      <Text component="span" display="block" size="sm" c="dimmed">
                        {t('held.lines', { count: bill.cart.lines.length })}
                      </Text>
                    </span>
                  </UnstyledButton>
                </Table.Td>
                <Table.Td w={56} p={0}>
                  <ActionIcon
                    color="madder"
                    aria-label={t('held.forget', { label: labelOf(bill) || t('held.unnamed') })}
                    onClick={() => setDoomed(bill)}
                  >
                    <IconTrash size={20} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {doomed && (
        <ConfirmDialog
          title={t('held.forget', { label: labelOf(doomed) || t('held.unnamed') })}
          confirm={t('held.forget-yes')}
          grave
          onClose={() => setDoomed(undefined)}
          onConfirm={() => {
            forget(doomed);
            setHeld(held?.filter((bill) => bill !== doomed));
            setDoomed(undefined);
          }}
        >
          {t('held.forget-text')}
        </ConfirmDialog>
      )}
    </Dialog>
  );
}

function labelOf({ label, cart }: HeldBill): string {
  return label || cart.buyer?.name || cart.buyer?.phone || '';
}
