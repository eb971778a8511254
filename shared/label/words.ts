import type { Language } from '../access/user.ts';

/** What a label says beside what the item says of itself. */
interface LabelWords {
  readonly maker: string;
  readonly gi: string;
  readonly odop: string;
  readonly village: string;
  readonly craft: string;
  readonly number: string;
  readonly mrp: string;
  readonly withTaxes: string;
  readonly packedBy: string;
  readonly generic: string;
  readonly net: string;
  readonly made: string;
  readonly unitPrice: string;
  readonly care: string;
}

export const LABEL_WORDS: Readonly<Record<Language, LabelWords>> = {
  en: {
    maker: 'Maker',
    gi: 'GI',
    odop: 'One District One Product',
    village: 'Village',
    craft: 'Craft',
    number: 'No.',
    mrp: 'MRP',
    withTaxes: '(incl. of all taxes)',
    packedBy: 'Made and packed by',
    generic: 'Commodity',
    net: 'Net quantity',
    made: 'Month of manufacture',
    unitPrice: 'Unit sale price',
    care: 'Consumer care',
  },
  hi: {
    maker: 'कारीगर',
    gi: 'जीआई',
    odop: 'एक जिला एक उत्पाद',
    village: 'गाँव',
    craft: 'शिल्प',
    number: 'क्र.',
    mrp: 'अधिकतम खुदरा मूल्य',
    withTaxes: '(सभी कर सहित)',
    packedBy: 'निर्माता व पैककर्ता',
    generic: 'वस्तु',
    net: 'शुद्ध मात्रा',
    made: 'निर्माण माह',
    unitPrice: 'इकाई विक्रय मूल्य',
    care: 'उपभोक्ता सेवा',
  },
};
