import { hindiOf, type ReceiptLine, type Words } from './document.ts';
import { indented, labelled, text } from './lines.ts';
import { ROLL } from './roll-labels.ts';
import { stateOf } from './words.ts';

export interface BuyerOnPaper {
  readonly name: string;
  readonly stateCode?: string | undefined;
  readonly country?: string | undefined;
  readonly address?: readonly string[] | undefined;
  readonly delivery?: { readonly address: readonly string[]; readonly stateCode: string } | undefined;
}

/** Who buys: name, number, place, and where the goods go. */
export function buyerLines(
  buyer: BuyerOnPaper | undefined,
  gstin: string | undefined,
): readonly ReceiptLine[] {
  return [
    ...(buyer?.name ? [text(labelled(ROLL.buyer, buyer.name))] : []),
    ...(gstin ? [text(buyerGstin(gstin))] : []),
    ...buyerPlace(buyer),
    ...(buyer?.delivery ? [text(labelled(ROLL.deliverTo, deliveryPlace(buyer.delivery)))] : []),
  ];
}

/** The buyer's number as it was said; nobody asked the portal about it. */
function buyerGstin(gstin: string): Words {
  const label = `${ROLL.gstin.en} ${gstin}`;
  const { en, hi } = ROLL.notVerified;
  return { en: `${label} ${en}`, hi: `${label} ${hi}`, both: [`${label} ${en}`] };
}

function deliveryPlace({ address, stateCode }: NonNullable<BuyerOnPaper['delivery']>): Words {
  const state = stateOf(stateCode);
  const lines = address.join(', ');
  return { en: `${lines}, ${state.en}`, hi: `${lines}, ${hindiOf(state)}` };
}

/** Address, State with its code, and country: CGST Rule 46(e). */
function buyerPlace(buyer: BuyerOnPaper | undefined): readonly ReceiptLine[] {
  if (!buyer) return [];
  const { address = [], stateCode, country } = buyer;
  return [
    ...address.map((line) => text(`  ${line}`)),
    ...(stateCode ? [text(indented(labelled(ROLL.state, stateOf(stateCode))))] : []),
    ...(country ? [text(`  ${country}`)] : []),
  ];
}
