import { expect, it } from 'vitest';
import { skuSchema } from '../../../../shared/item/item.ts';
import { freeSku, shortSku, skuLetters } from '../../../../shared/item/sku.ts';

it.each([
  ['Blue pottery', 'BP'],
  ['Dhokra', 'DH'],
  ['ढोकरा', 'DH'],
  ['मधुबनी चित्र', 'MC'],
  ['Iki', 'IK'],
  ['Ao', 'AO'],
  ['O', 'OH'],
  ['123', 'HT'],
  ['', 'HT'],
])('letters of %j are %s', (name, letters) => {
  expect(skuLetters(name)).toBe(letters);
});

it('makes short SKUs the schema accepts and skips those that are taken', () => {
  expect(shortSku('DH', 7)).toBe('DH00007');
  expect(skuSchema.parse(shortSku('DH', 123456))).toBe('DH123456');
  const taken = new Set(['DH00007', 'DH00008']);
  expect(freeSku('DH', 7, (sku) => taken.has(sku))).toEqual({ sku: 'DH00009', next: 10 });
});
