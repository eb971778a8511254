import { describe, expect, it } from 'vitest';
import { csvOf, workbookOf } from '../../../../renderer/features/items/export/write-file.ts';
import { createFileCheck, createKnownItems } from '../../../../renderer/features/items/import/check.ts';
import {
  type ColumnMapping,
  rememberColumns,
  rememberedColumns,
  suggestColumns,
} from '../../../../renderer/features/items/import/columns.ts';
import { decode, encodingOf } from '../../../../renderer/features/items/import/encoding.ts';
import { headerRow, readTable, separatorOf } from '../../../../renderer/features/items/import/read-file.ts';
import { exportRow } from '../../../../shared/item/export.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { manyItems } from '../../../fixtures/many-items.ts';
import { item } from './item.ts';

const text = new TextEncoder();
const nothing = () => {};

function utf16(words: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(words.length * 2));
  for (let index = 0; index < words.length; index += 1)
    bytes.setUint16(index * 2, words.charCodeAt(index), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('the encoding of a file', () => {
  it('is what its mark says', () => {
    expect(encodingOf(text.encode('\ufeffनाम'))).toBe('utf-8');
    expect(encodingOf(utf16('\ufeffनाम', true))).toBe('utf-16le');
    expect(encodingOf(utf16('\ufeffनाम', false))).toBe('utf-16be');
  });

  it('is found without one', () => {
    expect(encodingOf(text.encode('name,price\nसाड़ी,1'))).toBe('utf-8');
    expect(encodingOf(utf16('name,price\r\nsaree,1', true))).toBe('utf-16le');
    expect(encodingOf(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2c]))).toBe('windows-1252');
    expect(decode(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2c]), 'windows-1252')).toBe('Café,');
  });

  it('stays UTF-8 where a letter is broken', () => {
    const bytes = text.encode('चंदेरी साड़ी');
    bytes[2] = 0x20;
    expect(encodingOf(bytes)).toBe('utf-8');
  });
});

async function rowsOf(parts: BlobPart[], name: string) {
  const read = await readTable(new File(parts, name), 0, nothing);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.rows;
}

describe('reading a table', () => {
  it('keeps line breaks in quotes, takes semicolons, and drops empty rows at the end only', async () => {
    expect(await rowsOf(['name;price\n"two\nlines";1,5\n\nlast;2\n\n'], 'a.csv')).toEqual([
      ['name', 'price'],
      ['two\nlines', '1,5'],
      [''],
      ['last', '2'],
    ]);
  });

  it.each([
    ['name,price', ','],
    ['\n;;\nname;price;"a, b, c, d"', ';'],
    ['name\tprice', '\t'],
    ['name|price', '|'],
    ['name', ','],
  ])('takes %j apart at %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('finds the headers under empty rows', () => {
    expect(headerRow([['', ''], [' '], ['name', 'price']])).toBe(2);
    expect(headerRow([])).toBe(0);
  });

  it.each([
    ['file-old-excel', [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])]],
    ['file-unreadable', ['PK\u0003\u0004 and then nothing of a workbook']],
    ['file-empty', [' \n \n']],
  ] as [string, BlobPart[]][])('says %s', async (code, parts) => {
    expect(await readTable(new File(parts, 'a.xlsx'), 0, nothing)).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('an export', () => {
  const items = [
    ...manyItems(60),
    item({
      id: 'item-tricky',
      sku: 'TR1',
      nameEnglish: '=2+2, "quoted"',
      gi: "'quoted",
      barcodes: ['8901030865275', '00123'],
    }),
  ];

  async function outcomes(file: Blob, name: string, known: readonly Item[]): Promise<string[]> {
    const [headers = [], ...rows] = await rowsOf([await file.arrayBuffer()], name);
    const catalogue = createKnownItems();
    catalogue.add(known);
    const check = createFileCheck({
      headers,
      mapping: suggestColumns(headers),
      known: 'update',
      catalogue,
      newId: String,
    });
    return [...new Set(rows.map((row, index) => check.check(row, index + 2).outcome))];
  }

  it('as CSV changes nothing when it is brought in again', async () => {
    expect(await outcomes(csvOf(items.map(exportRow)), 'a.csv', items)).toEqual(['unchanged']);
  });

  it('as a workbook changes nothing when it is brought in again', async () => {
    expect(await outcomes(await workbookOf(items.map(exportRow)), 'a.xlsx', items)).toEqual(['unchanged']);
  });

  it('brings all of it into an empty till', async () => {
    expect(await outcomes(csvOf(items.map(exportRow)), 'a.csv', [])).toEqual(['added']);
  });
});

describe('columns chosen once', () => {
  function storage() {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  }
  const mapping: ColumnMapping = {
    columns: { nameEnglish: 1, price: 2 },
    defaults: { taxClass: 'BASKETRY' },
    stock: 0,
    asWritten: false,
  };

  it('are there again for the same headers, wherever they now stand', () => {
    const store = storage();
    rememberColumns(store, ['a', 'b', 'c'], mapping);
    expect(rememberedColumns(store, ['a', 'b', 'c'])).toEqual(mapping);
    expect(rememberedColumns(store, ['c', 'a', 'b'])).toEqual({
      ...mapping,
      columns: { nameEnglish: 2, price: 0 },
      stock: 1,
    });
    expect(rememberedColumns(store, ['a', 'b'])).toBeUndefined();
  });

  it('are nothing where the storage holds rubbish', () => {
    const store = storage();
    store.setItem('haat.import.mappings', '{not json');
    expect(rememberedColumns(store, ['a'])).toBeUndefined();
  });
});
