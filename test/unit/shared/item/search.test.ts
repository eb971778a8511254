import { beforeEach, describe, expect, it } from 'vitest';
import { itemSchema } from '../../../../shared/item/item.ts';
import { createItemSearch, type ItemSearch, type SearchableItem } from '../../../../shared/item/search.ts';
import { manyItems } from '../../../fixtures/many-items.ts';

function searchable(id: string, nameEnglish: string, more: Partial<SearchableItem> = {}): SearchableItem {
  return {
    id,
    sku: id.toUpperCase(),
    barcodes: [],
    nameEnglish,
    nameHindi: '',
    craft: '',
    district: '',
    gi: '',
    maker: '',
    village: '',
    style: '',
    size: '',
    colour: '',
    ...more,
  };
}

const CATALOGUE: readonly SearchableItem[] = [
  searchable('ch00001', 'Chanderi silk saree', { nameHindi: 'चंदेरी रेशम साड़ी', barcodes: ['8901030723612'] }),
  searchable('mh00002', 'Maheswari cotton saree', {
    nameHindi: 'माहेश्वरी सूती साड़ी',
    barcodes: ['036000291452'],
  }),
  searchable('dk00003', 'Dhokra horse', { nameHindi: 'ढोकरा घोड़ा', maker: 'Sukhram Chanderiya' }),
  searchable('mb00004', 'Madhubani painting, bride', {
    nameHindi: 'मधुबनी चित्र, दुल्हन',
    district: 'Madhubani',
  }),
  searchable('pm00005', 'Pashmina shawl', { nameHindi: 'पश्मीना शॉल' }),
  searchable('hi00006', 'ज़री वाला बटुआ', { nameHindi: 'ज़री वाला बटुआ' }),
  searchable('kd00007', 'Kota doria stole', { size: '5.5 m' }),
  searchable('bg00008', 'Sarees cover, chanderi print', {}),
];

let index: ItemSearch;
const find = (text: string, limit = 10, filter?: (id: string) => boolean) =>
  index.search(text, limit, filter);

beforeEach(() => {
  index = createItemSearch();
  for (const item of CATALOGUE) index.add(item);
});

describe('search of the catalogue', () => {
  it.each([
    ['8901030723612', 'ch00001'],
    ['89010307', 'ch00001'],
    [']E08901030723612', 'ch00001'],
    ['036000291452', 'mh00002'],
    ['0036000291452', 'mh00002'],
    ['0360002', 'mh00002'],
    ['723612', 'ch00001'],
    ['DK00003', 'dk00003'],
    ['dk000', 'dk00003'],
    ['chndri', 'ch00001'],
    ['chandery silk', 'ch00001'],
    ['चंदेरी', 'ch00001'],
    ['चन्देरी', 'ch00001'],
    ['चदेरी', 'ch00001'],
    ['maheshwari', 'mh00002'],
    ['maheshwaree sari', 'mh00002'],
    ['dokra', 'dk00003'],
    ['घोड़ा', 'dk00003'],
    ['घोड़ा ढोकरा', 'dk00003'],
    ['madhuabni', 'mb00004'],
    ['madubanee', 'mb00004'],
    ['pashmeena', 'pm00005'],
    ['pashm', 'pm00005'],
    ['पश्मीना', 'pm00005'],
    ['zari', 'hi00006'],
    ['jaree', 'hi00006'],
    ['जरी', 'hi00006'],
    ['ainting', 'mb00004'],
    ['kota 5.5', 'kd00007'],
    ['  STOLE,  kota ', 'kd00007'],
  ])('%j finds %s first', (text, id) => {
    expect(find(text)[0]).toBe(id);
  });

  it('asks every word to fit', () => {
    expect(find('saree')).toEqual(['ch00001', 'mh00002', 'bg00008']);
    expect(find('saree cotton')).toEqual(['mh00002']);
    expect(find('saree horse')).toEqual([]);
  });

  it('puts the name before other fields and a whole word before a beginning', () => {
    expect(find('chanderi')).toEqual(['ch00001', 'bg00008', 'dk00003']);
  });

  it('does not guess while there is a true fit', () => {
    expect(find('kota')).toEqual(['kd00007']);
    expect(find('horse')).toEqual(['dk00003']);
    expect(find('chanderi')).not.toContain('kd00007');
  });

  it('finds nothing for nothing, for marks alone and for nonsense', () => {
    expect(find('')).toEqual([]);
    expect(find('  , ')).toEqual([]);
    expect(find('qqqqqqqq')).toEqual([]);
  });

  it('keeps the limit and asks the filter from the best down', () => {
    expect(find('saree', 1)).toEqual(['ch00001']);
    const asked: string[] = [];
    const notTheFirst = (id: string) => {
      asked.push(id);
      return id !== 'ch00001';
    };
    expect(find('saree', 1, notTheFirst)).toEqual(['mh00002']);
    expect(asked).toEqual(['ch00001', 'mh00002']);
  });

  it('forgets what was removed and what an item was called before', () => {
    index.remove('ch00001');
    expect(find('chanderi silk')).toEqual([]);
    expect(find('8901030723612')).toEqual([]);
    expect(index.size).toBe(7);
    index.add(searchable('dk00003', 'Dhokra elephant', { barcodes: ['4006381333931'] }));
    expect(index.size).toBe(7);
    expect(find('horse')).toEqual([]);
    expect(find('घोड़ा')).toEqual([]);
    expect(find('elephant')).toEqual(['dk00003']);
    expect(find('4006381333931')).toEqual(['dk00003']);
    index.add(searchable('ch00001', 'Chanderi returned'));
    expect(find('chanderi')[0]).toBe('ch00001');
    index.remove('nobody-0');
  });
});

describe('a full catalogue', () => {
  it('is added in slices and every item is found by its SKU and barcode', () => {
    const items = manyItems(6_000, 3);
    const full = createItemSearch();
    const progress = [...full.addMany(items)];
    expect(progress.at(-1)).toBe(6_000);
    expect(progress.length).toBeGreaterThan(20);
    for (const item of items) {
      expect(full.search(item.sku, 1)).toEqual([item.id]);
      for (const code of item.barcodes) expect(full.search(code, 1)).toEqual([item.id]);
    }
    expect(full.search('s', 50)).toHaveLength(50);
  });

  it('is made of items the schema accepts', () => {
    const items = manyItems(500, 11);
    for (const item of items) expect(itemSchema.parse(item)).toEqual(item);
    expect(new Set(items.map(({ sku }) => sku)).size).toBe(500);
    expect(manyItems(3, 5)).toEqual(manyItems(3, 5));
    expect(manyItems(3, 5)).not.toEqual(manyItems(3, 6));
  });
});
