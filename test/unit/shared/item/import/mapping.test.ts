import { describe, expect, it } from 'vitest';
import { exportHeaders } from '../../../../../shared/item/export.ts';
import { suggestMapping } from '../../../../../shared/item/import/field.ts';

describe('suggested mapping', () => {
  it.each([
    [
      ['pid', 'product_name', 'brand', 'retail_price', 'discounted_price'],
      { barcodes: 0, nameEnglish: 1, maker: 2, mrp: 3, price: 4 },
    ],
    [
      ['क्रम', 'वस्तु का नाम', 'हिन्दी नाम', 'विक्रय मूल्य', 'एमआरपी', 'एचएसएन', 'कारीगर', 'ज़िला', 'गाँव', 'रंग'],
      {
        nameEnglish: 1,
        nameHindi: 2,
        price: 3,
        mrp: 4,
        hsn: 5,
        maker: 6,
        district: 7,
        village: 8,
        colour: 9,
      },
    ],
    [
      ['नाम', 'दाम', 'इकाई', 'शिल्प', 'जिला', 'गांव'],
      { nameEnglish: 0, price: 1, unit: 2, craft: 3, district: 4, village: 5 },
    ],
    [
      ['Item Name', 'M.R.P.', 'HSN Code', 'UOM', 'Bar Code', 'Color'],
      { nameEnglish: 0, mrp: 1, price: 1, hsn: 2, unit: 3, barcodes: 4, colour: 5 },
    ],
    [['\ufeffSKU', ' Selling Price (₹) ', 'Title', 'Description'], { sku: 0, price: 1, nameEnglish: 2 }],
    [['MRP', 'Rate', 'Name', 'GST %'], { mrp: 0, price: 1, nameEnglish: 2 }],
    [['one', 'two'], {}],
  ])('of %j', (headers, columns) => {
    expect(suggestMapping(headers)).toEqual({ columns, defaults: {}, asWritten: false });
  });

  it('knows an export of ours, and takes one with other columns for a foreign file', () => {
    const own = suggestMapping(exportHeaders());
    expect(own.asWritten).toBe(true);
    expect(Object.values(own.columns)).toEqual(exportHeaders().map((_, index) => index));
    expect(suggestMapping(exportHeaders().slice(0, 8)).asWritten).toBe(false);
  });
});
