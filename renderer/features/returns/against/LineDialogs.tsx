import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillFound } from '../../../../shared/contract/views.ts';
import type { Item } from '../../../../shared/item/item.ts';
import type { BillLine } from '../../../../shared/sale/bill.ts';
import { chargedOf, creditedOf, remainingOf } from '../../../../shared/sale/returned.ts';
import { taxOf } from '../../../../shared/sale/sums.ts';
import { itemById } from '../../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { lineOf } from '../../sell/cart/edit.ts';
import { QuantityDialog } from '../parts/QuantityDialog.tsx';
import { SmallForm } from '../parts/SmallForm.tsx';
import { leftOf } from './back.ts';
import { addInstead, changeInstead, changeLine, type Returning } from './store.ts';

/** What is asked over the desk. */
export type DeskDialog =
  | { readonly kind: 'quantity'; readonly line: number }
  | { readonly kind: 'money'; readonly line: number }
  | { readonly kind: 'quantity-instead'; readonly lineId: string }
  | { readonly kind: 'measure'; readonly item: Item };

interface LineDialogsProps {
  readonly dialog: DeskDialog;
  readonly found: BillFound;
  readonly running: Returning;
  readonly onClose: () => void;
}

export function LineDialogs({ dialog, found, running, onClose }: LineDialogsProps) {
  const language = useLanguage();
  const { bill, credited } = found;
  if (dialog.kind === 'measure') {
    const { item } = dialog;
    return (
      <QuantityDialog
        name={nameIn(language, item)}
        unit={item.unit}
        onDone={(quantity) => addInstead(item, quantity)}
        onClose={onClose}
      />
    );
  }
  if (dialog.kind === 'quantity-instead') {
    const line = running.instead && lineOf(running.instead, dialog.lineId);
    const item = line && itemById(line.itemId);
    if (!line || !item) return null;
    return (
      <QuantityDialog
        name={nameIn(language, item)}
        unit={item.unit}
        quantity={line.quantity}
        onDone={(quantity) => changeInstead(line.id, quantity)}
        onClose={onClose}
      />
    );
  }
  const sold = bill.lines[dialog.line];
  const back = running.back[dialog.line];
  if (!sold || !back) return null;
  if (dialog.kind === 'money') {
    const left = remainingOf(chargedOf(sold, credited, dialog.line), creditedOf(credited, dialog.line));
    return (
      <MoneyBackDialog
        sold={sold}
        most={left.taxable + taxOf(left)}
        money={back.money}
        onDone={(money) => changeLine(dialog.line, { money })}
        onClose={onClose}
      />
    );
  }
  return (
    <QuantityDialog
      name={nameIn(language, sold)}
      unit={sold.unit}
      {...(back.quantity > 0 && { quantity: back.quantity })}
      most={leftOf(bill, credited)[dialog.line] ?? 0}
      allowsNone
      onDone={(quantity) => changeLine(dialog.line, { quantity })}
      onClose={onClose}
    />
  );
}

interface MoneyBackDialogProps {
  readonly sold: BillLine;
  /** Paise that can still be given back on the line. */
  readonly most: number;
  readonly money: number;
  readonly onDone: (money: number) => void;
  readonly onClose: () => void;
}

/** Too much was charged: the difference goes back and the goods stay with the buyer. */
function MoneyBackDialog({ sold, most, money, onDone, onClose }: MoneyBackDialogProps) {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  const [amount, setAmount] = useState(money > 0 ? money : undefined);
  const isTooMuch = amount !== undefined && amount > most;
  return (
    <SmallForm
      title={t('money-title', { name: nameIn(language, sold) })}
      onClose={onClose}
      canDone={!isTooMuch}
      onDone={() => {
        onClose();
        onDone(amount ?? 0);
      }}
    >
      <Text>{t('money-text')}</Text>
      <MoneyInput
        label={t('money-amount')}
        description={
          <>
            {t('at-most')} <Money paise={most} show="auto" />
          </>
        }
        error={isTooMuch && t('too-much')}
        size="xl"
        value={amount}
        onChange={setAmount}
        data-autofocus
      />
    </SmallForm>
  );
}
