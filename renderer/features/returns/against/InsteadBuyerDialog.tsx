import { SimpleGrid, Tabs, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import { isNamed } from '../../../../shared/sale/buyer.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import { placeOfSale } from '../../../../shared/sale/place-of-sale.ts';
import type { Seller } from '../../../../shared/sale/seller.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { buyerObjection } from '../../../../shared/till/decide/buyer.ts';
import { ProblemNote } from '../../../ui/problem.tsx';
import {
  type BuyerDraft,
  buyerOfDraft,
  draftOfBuyer,
  faultsOfBuyer,
  isRight,
  phoneTyped,
} from '../../sell/buyer/draft.ts';
import { DeliveryFields, IdentityFields, InvoiceFields } from '../../sell/buyer/InvoiceFields.tsx';
import { PlaceNote } from '../../sell/buyer/PlaceNote.tsx';
import { SmallForm } from '../parts/SmallForm.tsx';
import { nameInsteadBuyer } from './store.ts';

interface InsteadBuyerDialogProps {
  readonly cart: Cart;
  readonly seller: Seller;
  readonly settled: Result<Settlement, Problem>;
  readonly onClose: () => void;
}

/** Who buys what is taken instead, with what the law wants on larger bills. */
export function InsteadBuyerDialog({ cart, seller, settled, onClose }: InsteadBuyerDialogProps) {
  const { t } = useTranslation('sell');
  const [draft, setDraft] = useState(() => draftOfBuyer(cart));
  const change = (part: Partial<BuyerDraft>) => setDraft((before) => ({ ...before, ...part }));
  const buyer = buyerOfDraft(draft);
  const asTyped = { ...cart, buyer, placeAt: draft.placeAt };
  const needs = settled.ok ? buyerObjection(asTyped, seller, settled.value) : undefined;
  return (
    <SmallForm
      title={t('buyer.title')}
      size={960}
      onClose={onClose}
      canDone={isRight(faultsOfBuyer(draft))}
      onDone={() => {
        onClose();
        nameInsteadBuyer(isNamed(buyer) ? buyer : undefined, draft.placeAt);
      }}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label={t('buyer.phone')}
          inputMode="tel"
          autoComplete="off"
          data-autofocus
          value={draft.phone}
          onChange={(event) => change({ phone: phoneTyped(event.currentTarget.value) })}
        />
        <TextInput
          label={t('buyer.name')}
          autoComplete="off"
          maxLength={120}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Tabs defaultValue={needs?.code === 'pan-needed' ? 'identity' : 'invoice'}>
        <Tabs.List mb={8}>
          <Tabs.Tab value="invoice" mih={44}>
            {t('buyer.part.invoice')}
          </Tabs.Tab>
          <Tabs.Tab value="delivery" mih={44}>
            {t('buyer.part.delivery')}
          </Tabs.Tab>
          <Tabs.Tab value="identity" mih={44}>
            {t('buyer.part.identity')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="invoice">
          <InvoiceFields draft={draft} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="delivery">
          <DeliveryFields draft={draft} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="identity">
          <IdentityFields draft={draft} onChange={change} />
        </Tabs.Panel>
      </Tabs>
      <PlaceNote place={placeOfSale(asTyped, seller)} seller={seller} />
      {needs && <ProblemNote problem={needs} />}
    </SmallForm>
  );
}
