import { plainText } from '../internal/words.ts';

/** What a column of a file can say of an item, in the order of an export. */
export const IMPORT_FIELDS = [
  'id',
  'sku',
  'barcodes',
  'nameEnglish',
  'nameHindi',
  'price',
  'mrp',
  'cost',
  'floor',
  'hsn',
  'taxClass',
  'unit',
  'craft',
  'district',
  'gi',
  'odop',
  'maker',
  'village',
  'style',
  'size',
  'colour',
  'oneOfAKind',
  'retired',
  'photo',
  'handicraft',
  'prepacked',
  'byPiece',
] as const;

/** Columns of an export before there were conditions on tax and numbered pieces: such a file is an export too. */
const FEWEST_EXPORTED = 24;

export type ImportField = (typeof IMPORT_FIELDS)[number];

export const EXPORT_HEADERS: Readonly<Record<ImportField, string>> = {
  id: 'Haat id',
  sku: 'SKU',
  barcodes: 'Barcodes',
  nameEnglish: 'Name',
  nameHindi: 'Name in Hindi',
  price: 'Price',
  mrp: 'MRP',
  cost: 'Cost',
  floor: 'Lowest price',
  hsn: 'HSN',
  taxClass: 'Tax class',
  unit: 'Unit',
  craft: 'Craft',
  district: 'District',
  gi: 'GI',
  odop: 'ODOP',
  maker: 'Artisan',
  village: 'Village',
  style: 'Style',
  size: 'Size',
  colour: 'Colour',
  oneOfAKind: 'One of a kind',
  retired: 'Retired',
  photo: 'Photo',
  handicraft: 'Handicraft',
  prepacked: 'Packed and labelled',
  byPiece: 'Numbered pieces',
};

/** What people and other programs write over a column; the surest first. */
// biome-ignore format: a table
const SYNONYMS: Readonly<Record<ImportField, readonly string[]>> = {
  id: [],
  sku: ['sku code', 'item code', 'product code', 'article code', 'article no', 'item no', 'stock no', 'code', 'seller sku', 'seller sku id', 'एसकेयू', 'वस्तु कोड', 'कोड'],
  barcodes: ['barcode', 'bar code', 'ean', 'ean code', 'upc', 'gtin', 'pid', 'product id', 'fsn', 'asin', 'बारकोड', 'बार कोड'],
  nameEnglish: ['item name', 'product name', 'item', 'product', 'title', 'product title', 'item title', 'english name', 'name in english', 'name english', 'description', 'item description', 'product description', 'particulars', 'goods', 'नाम', 'वस्तु', 'वस्तु का नाम', 'सामान', 'विवरण', 'अंग्रेज़ी नाम'],
  nameHindi: ['hindi name', 'name hindi', 'नाम हिंदी', 'हिंदी नाम', 'हिंदी में नाम', 'नाम हिंदी में'],
  price: ['selling price', 'sale price', 'sell price', 'rate', 'discounted price', 'our price', 'offer price', 'unit price', 'amount', 'sp', 'मूल्य', 'विक्रय मूल्य', 'बिक्री मूल्य', 'दाम', 'दर', 'कीमत'],
  mrp: ['maximum retail price', 'retail price', 'list price', 'max price', 'अधिकतम खुदरा मूल्य', 'खुदरा मूल्य', 'एमआरपी', 'एम आर पी'],
  cost: ['cost price', 'purchase price', 'buying price', 'purchase rate', 'cp', 'लागत', 'क्रय मूल्य', 'खरीद मूल्य'],
  floor: ['minimum price', 'min price', 'floor price', 'least price', 'न्यूनतम मूल्य'],
  hsn: ['hsn code', 'hsn sac', 'hsn sac code', 'hsn no', 'tariff heading', 'एचएसएन', 'एचएसएन कोड'],
  taxClass: ['tax', 'tax code', 'gst class', 'tax category', 'कर वर्ग'],
  unit: ['uom', 'unit of measure', 'uqc', 'इकाई', 'माप'],
  craft: ['craft name', 'category', 'craft type', 'शिल्प', 'शिल्प का नाम', 'वर्ग', 'श्रेणी'],
  district: ['dist', 'district name', 'ज़िला', 'जनपद'],
  gi: ['gi tag', 'gi name', 'geographical indication', 'जीआई', 'जीआई टैग'],
  odop: ['one district one product', 'ओडीओपी', 'एक जनपद एक उत्पाद'],
  maker: ['artisan name', 'maker', 'weaver', 'craftsman', 'brand', 'made by', 'supplier', 'vendor', 'कारीगर', 'शिल्पी', 'बुनकर', 'कारीगर का नाम'],
  village: ['place', 'cluster', 'गाँव', 'ग्राम'],
  style: ['style code', 'style no', 'design', 'design no', 'parent sku', 'शैली', 'डिज़ाइन'],
  size: ['dimensions', 'dimension', 'आकार', 'साइज़', 'नाप'],
  colour: ['color', 'shade', 'रंग'],
  oneOfAKind: ['unique', 'unique piece', 'single piece', 'अनोखी वस्तु', 'एक ही नग'],
  retired: ['discontinued', 'inactive', 'बंद'],
  photo: [],
  handicraft: ['is handicraft', 'हस्तशिल्प'],
  prepacked: ['prepacked', 'pre packed', 'pre packaged and labelled', 'पैक और लेबल'],
  byPiece: ['by piece', 'serial numbered', 'हर नग का नंबर'],
};

/** Where each field of an item is to be found in the rows of a file. */
export interface Mapping {
  /** Index of the column, from 0. */
  readonly columns: Readonly<Partial<Record<ImportField, number>>>;
  /** Text for a new item where its column is missing or its cell empty: the tax class of a whole list, its unit. */
  readonly defaults: Readonly<Partial<Record<ImportField, string>>>;
  /** The file is an export of ours: every cell means what it says, an empty one included. */
  readonly asWritten: boolean;
}

/** The mapping that the headers suggest, for a person to look over. No column is taken twice but a lone MRP. */
export function suggestMapping(headers: readonly string[]): Mapping {
  const keys = headers.map(headerKey);
  const columns: Partial<Record<ImportField, number>> = {};
  const taken = new Set<number>();
  for (const field of IMPORT_FIELDS) {
    const column = columnOf(field, keys, taken);
    if (column === undefined) continue;
    columns[field] = column;
    taken.add(column);
  }
  if (columns.price === undefined && columns.mrp !== undefined) columns.price = columns.mrp;
  return { columns, defaults: {}, asWritten: isOwnExport(headers) };
}

function columnOf(
  field: ImportField,
  keys: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  for (const name of [EXPORT_HEADERS[field], field, ...SYNONYMS[field]]) {
    const column = keys.findIndex((key, index) => key === headerKey(name) && !taken.has(index));
    if (column >= 0) return column;
  }
  return undefined;
}

function isOwnExport(headers: readonly string[]): boolean {
  return (
    headers.length >= FEWEST_EXPORTED &&
    headers.length <= IMPORT_FIELDS.length &&
    headers.every((header, index) => header === EXPORT_HEADERS[IMPORT_FIELDS[index] ?? 'id'])
  );
}

/** Headers are compared without capitals, blanks, marks, nukta and what stands in brackets, ँ as ं, हिन्दी as हिंदी. */
function headerKey(header: string): string {
  return plainText(header)
    .normalize('NFC')
    .replace(/\(.*?\)/g, '')
    .replaceAll('\u093c', '')
    .replaceAll('\u0901', '\u0902')
    .replace(/न्(?=[तथदधन])/gu, '\u0902')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
