import { z } from 'zod';
import { type PaperLanguage, paperLanguageSchema } from './document.ts';

const lines = z.array(z.string().trim().max(80)).max(6);

/** How wide a logo stands on the roll; `none` prints the name alone. */
export const LOGO_WIDTHS = ['none', 'small', 'medium', 'large'] as const;

const logoLookSchema = z.object({
  width: z.enum(LOGO_WIDTHS),
  /** `lines` for drawings: a dot is black or it is not. `shades` for photos and colours: dots strewn as in a newspaper. */
  tone: z.enum(['lines', 'shades']),
  /** How much becomes black: of 256 steps of grey those darker than this. */
  darkness: z.number().int().min(1).max(255),
});
export type LogoLook = Readonly<z.infer<typeof logoLookSchema>>;

/** What a seller says on paper beside what the law wants, in both languages, and how his logo is drawn. */
const sellerPaperSchema = z.object({
  headerEnglish: lines,
  headerHindi: lines,
  thanksEnglish: lines,
  thanksHindi: lines,
  /** On what terms goods are taken back. */
  returnsEnglish: lines,
  returnsHindi: lines,
  footerEnglish: lines,
  footerHindi: lines,
  logo: logoLookSchema,
});
export type SellerPaper = Readonly<z.infer<typeof sellerPaperSchema>>;

/** What may be left off a receipt. Where the law wants it all the same it stands there: see `due.ts`. */
export const RECEIPT_PARTS = [
  'site',
  'phone',
  'cashier',
  'buyer',
  'hsn',
  'maker',
  'makerPlace',
  'itemCount',
  'taxTable',
  'saved',
  'barcode',
  'record',
] as const;
export type ReceiptPart = (typeof RECEIPT_PARTS)[number];

/** Letters of a paper drawn as a picture. None is so small that a worn head loses its signs. */
export const LETTER_SIZES = ['small', 'usual', 'large'] as const;
export type LetterSize = (typeof LETTER_SIZES)[number];

const sizeSchema = z.enum(['normal', 'large']);

/** What a manager set for the paper of this till, which stands at one site. */
export const receiptSettingsSchema = sellerPaperSchema.extend({
  /** Of every paper from the roll. Printers that print letters only give English. */
  language: paperLanguageSchema,
  show: z.record(z.enum(RECEIPT_PARTS), z.boolean()),
  nameSize: sizeSchema,
  totalSize: sizeSchema,
  letters: z.enum(LETTER_SIZES),
  /** Whether a bill carries the code of a UPI payment that nobody has confirmed. */
  payCode: z.boolean(),
  /** Sellers with words and a logo of their own, by id; the others have those above. */
  sellers: z.record(z.string().min(1).max(64), sellerPaperSchema).optional(),
});
export type ReceiptSettings = Readonly<z.infer<typeof receiptSettingsSchema>>;

/** A picture with fine strokes and washes alike comes out readable so. */
const FIRST_LOGO: LogoLook = { width: 'medium', tone: 'shades', darkness: 150 };

/** What a new till starts with. */
export function firstReceiptSettings(language: PaperLanguage): ReceiptSettings {
  return {
    language,
    headerEnglish: [],
    headerHindi: [],
    thanksEnglish: ['Thank you. Every piece is made by hand.'],
    thanksHindi: ['धन्यवाद। हर वस्तु हाथ से बनी है।'],
    returnsEnglish: [],
    returnsHindi: [],
    footerEnglish: [],
    footerHindi: [],
    logo: FIRST_LOGO,
    show: {
      site: true,
      phone: true,
      cashier: true,
      buyer: true,
      hsn: true,
      maker: true,
      makerPlace: true,
      itemCount: true,
      taxTable: true,
      saved: true,
      barcode: true,
      record: true,
    },
    nameSize: 'normal',
    totalSize: 'large',
    letters: 'usual',
    payCode: false,
  };
}

/** Terms of return to begin with, for `days` of return; a manager writes his own over them. */
export function firstReturnTerms(days: number): Pick<SellerPaper, 'returnsEnglish' | 'returnsHindi'> {
  if (days === 0)
    return {
      returnsEnglish: ['Goods once sold are not taken back.'],
      returnsHindi: ['बिका हुआ माल वापस नहीं होगा।'],
    };
  return {
    returnsEnglish: [
      `Taken back within ${days} ${days === 1 ? 'day' : 'days'}, unused, with this bill.`,
      'Not: pieces made to order.',
    ],
    returnsHindi: [
      `बिना इस्तेमाल का सामान, बिल के साथ, ${days} दिन में वापस।`,
      'ऑर्डर पर बना सामान वापस नहीं होगा।',
    ],
  };
}
