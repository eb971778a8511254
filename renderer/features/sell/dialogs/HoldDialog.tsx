import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { holdRunning } from '../store/keep.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { SmallForm } from './SmallForm.tsx';

/** Puts the cart aside under a name by which the cashier will know it. */
export function HoldDialog({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const buyer = useSale((sale) => sale.cart.buyer);
  const [label, setLabel] = useState(buyer?.name ?? buyer?.phone ?? '');
  const done = () => {
    closeDialog();
    holdRunning(label.trim(), settled.ok ? settled.value.totals.payable : undefined);
  };
  return (
    <SmallForm title={t('hold.title')} onDone={done} canDone done={t('action.hold')}>
      <TextInput
        label={t('hold.label')}
        description={t('hold.hint')}
        size="lg"
        maxLength={60}
        autoComplete="off"
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        data-autofocus
      />
    </SmallForm>
  );
}
