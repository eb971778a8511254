import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { plain } from '../receipt/words.ts';
import type { Refund, Tender } from '../sale/tender.ts';
import type { Block, Fact } from './paper.ts';

const NAMES: Readonly<Record<Tender['kind'] | Refund['kind'], Words>> = {
  cash: { en: 'Cash', hi: 'नकद' },
  upi: { en: 'UPI', hi: 'यूपीआई' },
  card: { en: 'Card', hi: 'कार्ड' },
  'credit-note': { en: 'Credit note', hi: 'क्रेडिट नोट' },
  advance: { en: 'Advance', hi: 'अग्रिम' },
  balance: { en: 'Balance kept on this note', hi: 'इसी नोट पर बाक़ी' },
  exchange: { en: 'Exchange for other goods', hi: 'बदले में दूसरा सामान' },
};

/** How money came or went, with references by which a bank's sheet can be compared; `first` stands before it. */
export function paymentBlock(
  title: Words,
  payments: readonly (Tender | Refund)[],
  { change = 0, first = [] }: { readonly change?: number; readonly first?: readonly Fact[] } = {},
): readonly Block[] {
  if (payments.length === 0) return [];
  const facts: readonly Fact[] = [
    ...first,
    ...payments.map((payment) => ({ label: nameOf(payment), value: plain(formatAmount(paid(payment))) })),
    ...(change > 0 ? [{ label: LABELS.change, value: plain(formatAmount(change)) }] : []),
  ];
  return [{ kind: 'line', title, facts }];
}

function paid(payment: Tender | Refund): number {
  return payment.kind === 'cash' && 'received' in payment ? payment.received : payment.amount;
}

function nameOf(payment: Tender | Refund): Words {
  const name = NAMES[payment.kind];
  const reference = 'number' in payment ? payment.number : 'reference' in payment ? payment.reference : '';
  return reference ? { ...name, en: `${name.en} ${reference}` } : name;
}
