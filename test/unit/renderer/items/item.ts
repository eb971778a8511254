import type { Item } from '../../../../shared/item/item.ts';

/** A saree, with whatever a test is about. */
export function item(part: Partial<Item> = {}): Item {
  return {
    id: 'item-0001',
    sku: 'CH00001',
    barcodes: [],
    nameEnglish: 'Chanderi saree',
    nameHindi: 'चंदेरी साड़ी',
    hsn: '50072010',
    taxClass: 'FABRIC_SILK_SAREE',
    unit: 'piece',
    price: 345_000,
    craft: 'Chanderi weaving',
    district: 'Ashoknagar',
    gi: '',
    odop: false,
    maker: '',
    village: '',
    style: '',
    size: '',
    colour: '',
    oneOfAKind: false,
    retired: false,
    ...part,
  };
}
