import type { Item, ItemId } from '../item/item.ts';
import type { Organisation } from '../sale/seller.ts';
import type { Site } from '../till/organisation.ts';
import { bihar } from './bihar.ts';
import { shelved } from './craft.ts';
import { jammuKashmir } from './jammu-kashmir.ts';
import { khadi } from './khadi.ts';
import { madhyaPradesh } from './madhya-pradesh.ts';
import { rajasthan } from './rajasthan.ts';
import { sisterEmporiums } from './sister-emporiums.ts';
import { uttarPradesh } from './uttar-pradesh.ts';

export interface SampleEmporium {
  readonly organisation: Organisation;
  readonly site: Omit<Site, 'id'>;
  readonly items: readonly Item[];
  /** Quantities in thousandths of the item's unit. */
  readonly openingStock: readonly { readonly itemId: ItemId; readonly quantity: number }[];
}

/**
 * A whole emporium to try the till on. The crafts, places and prices are as in life; the corporation and the
 * artisans are made up. No PAN is issued with the number 0000, so the GSTIN belongs to nobody.
 */
export const sampleEmporium: SampleEmporium = {
  organisation: {
    nameEnglish: 'Sample Handicrafts Development Corporation',
    nameHindi: 'नमूना हस्तशिल्प विकास निगम',
    gstin: '23SAMPL0000E1Z2',
    stateCode: '23',
    addressEnglish: ['1 Sample Road, T. T. Nagar', 'Bhopal 462003, Madhya Pradesh'],
    addressHindi: ['1 नमूना मार्ग, टी. टी. नगर', 'भोपाल 462003, मध्य प्रदेश'],
    phone: '0755 000 0000',
  },
  site: { nameEnglish: 'Sample Emporium, Bhopal', nameHindi: 'नमूना एम्पोरियम, भोपाल' },
  ...shelved([
    ...madhyaPradesh,
    ...bihar,
    ...rajasthan,
    ...jammuKashmir,
    ...uttarPradesh,
    ...khadi,
    ...sisterEmporiums,
  ]),
};
