import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { dateOf } from '../receipt/lines.ts';
import { named, plain, stateWords } from '../receipt/words.ts';
import type { Issue } from '../sale/bill.ts';
import type { Buyer } from '../sale/buyer.ts';
import type { PaperInput } from './input.ts';
import type { Block, Fact } from './paper.ts';

/** Who buys and where it goes, CGST Rule 46(d), (e), (f) and (o); nothing where nobody said. */
export function partiesBlock(input: PaperInput, { buyerGstin }: Issue): readonly Block[] {
  const buyer = input.buyer ?? {};
  const gstin = buyerGstin ?? buyer.gstin;
  const { name, address = [], stateCode = gstin?.slice(0, 2), delivery } = buyer;
  const known = [name, gstin, stateCode, buyer.phone, delivery].some(
    (part) => part !== undefined && part !== '',
  );
  if (!known && address.length === 0) return [];
  const billed = {
    title: LABELS.billedTo,
    name: name ? plain(name) : LABELS.customer,
    lines: placeLines(address, stateCode),
    facts: buyerFacts(buyer, gstin, input.gstinVerified === true),
  };
  if (!delivery) return [{ kind: 'parties', boxes: [billed] }];
  const delivered = {
    title: LABELS.deliveredTo,
    name: name ? plain(name) : LABELS.customer,
    lines: placeLines(delivery.address, delivery.stateCode),
    facts: [],
  };
  return [{ kind: 'parties', boxes: [billed, delivered] }];
}

/** Name and code of the State stand last: CGST Rule 46(e). */
function placeLines(address: readonly string[], stateCode: string | undefined): readonly Words[] {
  return [
    ...(address.length > 0 ? [plain(address.join(', '))] : []),
    ...(stateCode ? [stateWords(stateCode)] : []),
  ];
}

function buyerFacts(buyer: Buyer, gstin: string | undefined, verified: boolean): readonly Fact[] {
  return [
    ...(gstin
      ? [
          {
            label: LABELS.gstin,
            value: verified
              ? plain(gstin)
              : named(`${gstin} ${LABELS.notVerified.en}`, LABELS.notVerified.hi),
            strong: true,
          },
        ]
      : []),
    ...(buyer.pan && !gstin ? [{ label: LABELS.pan, value: plain(buyer.pan) }] : []),
    ...(buyer.passport ? [{ label: LABELS.passport, value: plain(buyer.passport) }] : []),
    ...(buyer.phone ? [{ label: LABELS.phone, value: plain(buyer.phone) }] : []),
    ...(buyer.country ? [{ label: LABELS.country, value: plain(buyer.country) }] : []),
  ];
}

/** The parties, and beside them what the invoice portal answered, with its signed code: CGST Rule 46(r). */
export function partiesAndIrn(input: PaperInput, issue: Issue): readonly Block[] {
  const parties = partiesBlock(input, issue);
  const { irn } = input;
  if (!irn) return parties;
  const codes: Block = {
    kind: 'codes',
    title: LABELS.eInvoice,
    facts: [
      { label: LABELS.irn, value: plain(irn.irn) },
      { label: LABELS.acknowledgement, value: plain(irn.ackNumber) },
      { label: LABELS.acknowledged, value: plain(dateOf(irn.ackDay)) },
    ],
    qr: { value: irn.qr, caption: { en: 'Signed by the invoice portal', hi: 'बीजक पोर्टल से हस्ताक्षरित' } },
  };
  return [
    {
      kind: 'beside',
      onlyWide: true,
      piles: [
        { share: 0.5, blocks: parties },
        { share: 0.5, blocks: [codes] },
      ],
    },
  ];
}
