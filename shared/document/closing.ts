import { bilingual } from '../receipt/heading.ts';
import { LABELS } from '../receipt/labels.ts';
import { named, plain, rupees } from '../receipt/words.ts';
import type { Seller } from '../sale/seller.ts';
import { upiLink } from '../upi/link.ts';
import type { PaperInput } from './input.ts';
import type { Block } from './paper.ts';

/** Bank, UPI and terms at the left, the hand at the right: CGST Rule 46(q). `paise` is what the code asks for. */
export function closingBlock(
  input: PaperInput,
  pay?: { readonly number: string; readonly paise: number },
): Block {
  const { seller } = input;
  const terms = bilingual(seller.termsEnglish, seller.termsHindi);
  const signature: Block = {
    kind: 'signature',
    seller: named(`For ${seller.nameEnglish}`, seller.nameHindi && `कृते ${seller.nameHindi}`),
    label: LABELS.signatory,
  };
  const codes = payBlock(seller, pay);
  const small: readonly Block[] =
    terms.length > 0 ? [{ kind: 'text', title: LABELS.terms, lines: terms }] : [];
  const left = [...(codes.length > 0 ? [codes] : []), ...(small.length > 0 ? [small] : [])];
  if (left.length < 2) return { kind: 'beside', piles: shares([left.flat(), [signature]], [0.62, 0.38]) };
  return { kind: 'beside', piles: shares([codes, small, [signature]], [0.42, 0.28, 0.3]) };
}

function shares(piles: readonly (readonly Block[])[], widths: readonly number[]) {
  return piles.map((blocks, index) => ({ share: widths[index] ?? 0, blocks }));
}

function payBlock(
  { bank, upi }: Seller,
  pay: { readonly number: string; readonly paise: number } | undefined,
): readonly Block[] {
  if (!pay || (!bank && !upi)) return [];
  const facts = [
    ...(bank
      ? [
          { label: LABELS.bankName, value: plain(bank.name) },
          { label: LABELS.account, value: plain(bank.account) },
          { label: LABELS.ifsc, value: plain(bank.ifsc) },
        ]
      : []),
    ...(upi ? [{ label: LABELS.upi, value: plain(upi.address) }] : []),
  ];
  if (!upi || pay.paise === 0) return [{ kind: 'codes', title: LABELS.bank, facts }];
  const amount = rupees(pay.paise);
  const caption = { en: `Code of this bill: ${amount}`, hi: 'इस बिल का यूपीआई कोड' };
  return [
    {
      kind: 'codes',
      title: LABELS.bank,
      facts,
      qr: {
        value: upiLink({ payee: upi, reference: pay.number, paise: pay.paise, note: `Bill ${pay.number}` }),
        caption,
      },
    },
  ];
}
