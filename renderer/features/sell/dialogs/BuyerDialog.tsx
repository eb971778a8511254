import { Button, SimpleGrid, Tabs, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import { placeOfSale } from '../../../../shared/sale/place-of-sale.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { buyerObjection } from '../../../../shared/till/decide/buyer.ts';
import { useReadyTill } from '../../../data/me.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import {
  type BuyerDraft,
  buyerOfDraft,
  draftOfBuyer,
  faultsOfBuyer,
  filledIn,
  isRight,
  phoneTyped,
} from '../buyer/draft.ts';
import { DeliveryFields, IdentityFields, InvoiceFields } from '../buyer/InvoiceFields.tsx';
import { PlaceNote } from '../buyer/PlaceNote.tsx';
import { useKnownPerson } from '../buyer/use-known.ts';
import { sellerOfCart } from '../cart/settle-cart.ts';
import { nameBuyer } from '../store/edit.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { useBuyerNeeds } from '../use-buyer-needs.ts';
import { SmallForm } from './SmallForm.tsx';

type Part = 'invoice' | 'delivery' | 'identity';
const PARTS: readonly Part[] = ['invoice', 'delivery', 'identity'];

/** Who buys: by the phone number, which brings up what is known, and with what the law wants on larger bills. */
export function BuyerDialog({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const cart = useSale((sale) => sale.cart);
  const [draft, setDraft] = useState(() => draftOfBuyer(cart));
  const before = useBuyerNeeds(settled);
  const [part, setPart] = useState<Part>(before?.code === 'pan-needed' ? 'identity' : 'invoice');
  const known = useKnownPerson(draft.phone);
  const shown = draft.name === '' && known ? { ...draft, name: known.name } : draft;
  const faults = faultsOfBuyer(shown);
  const needs = useDraftNeeds(shown, settled);
  const change = (changes: Partial<BuyerDraft>) => setDraft({ ...shown, ...changes });
  const done = () => {
    closeDialog();
    nameBuyer(buyerOfDraft(shown), shown.placeAt);
  };
  const remove = () => {
    closeDialog();
    nameBuyer(undefined);
  };
  return (
    <SmallForm
      title={t('buyer.title')}
      size={960}
      onDone={done}
      canDone={isRight(faults)}
      aside={
        cart.buyer && (
          <Button variant="subtle" mr="auto" onClick={remove}>
            {t('buyer.remove')}
          </Button>
        )
      }
    >
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label={t('buyer.phone')}
          inputMode="tel"
          autoComplete="off"
          value={draft.phone}
          onChange={(event) => change({ phone: phoneTyped(event.currentTarget.value) })}
          data-autofocus
        />
        <TextInput
          label={t('buyer.name')}
          autoComplete="off"
          maxLength={120}
          value={shown.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Known isKnown={known !== undefined} onFill={() => known && setDraft(filledIn(shown, known))} />
      </SimpleGrid>
      <Tabs value={part} onChange={(value) => setPart(PARTS.find((one) => one === value) ?? 'invoice')}>
        <Tabs.List mb={8}>
          {PARTS.map((one) => (
            <Tabs.Tab key={one} value={one} mih={44}>
              {t(`buyer.part.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="invoice">
          <InvoiceFields draft={shown} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="delivery">
          <DeliveryFields draft={shown} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="identity">
          <IdentityFields draft={shown} onChange={change} />
        </Tabs.Panel>
      </Tabs>
      <Place draft={shown} />
      {needs && <ProblemNote problem={needs} />}
    </SmallForm>
  );
}

function Known({ isKnown, onFill }: { readonly isKnown: boolean; readonly onFill: () => void }) {
  const { t } = useTranslation('sell');
  const fill = useAction({
    id: 'fill',
    keys: ['F4'],
    label: t('buyer.fill'),
    run: onFill,
    enabled: isKnown,
  });
  return (
    <div role="status">
      {isKnown && (
        <>
          <Text size="sm" c="dimmed" mb={2}>
            {t('buyer.known')}
          </Text>
          <Button variant="light" size="sm" h={44} aria-keyshortcuts="F4" onClick={fill.run}>
            {fill.label} (F4)
          </Button>
        </>
      )}
    </div>
  );
}

/** What would still be missing with the buyer as he is typed. */
function useDraftNeeds(draft: BuyerDraft, settled: Result<Settlement, Problem>): Problem | undefined {
  const cart = useSale((sale) => sale.cart);
  const seller = sellerOfCart(cart, useReadyTill()?.sellers ?? []);
  if (!settled.ok || !seller) return undefined;
  return buyerObjection({ ...cart, buyer: buyerOfDraft(draft) }, seller, settled.value);
}

function Place({ draft }: { readonly draft: BuyerDraft }) {
  const cart = useSale((sale) => sale.cart);
  const sellers = useReadyTill()?.sellers ?? [];
  const seller = sellerOfCart(cart, sellers);
  if (!seller) return null;
  const place = placeOfSale({ ...cart, buyer: buyerOfDraft(draft), placeAt: draft.placeAt }, seller);
  return <PlaceNote place={place} seller={seller} />;
}
