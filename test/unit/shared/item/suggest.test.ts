import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestClasses } from '../../../../shared/item/suggest.ts';
import { namedInstrument } from '../../../../shared/item/suggest-instrument.ts';
import { sampleEmporium } from '../../../../shared/sample/emporium.ts';
import { checkItemHsn } from '../../../../shared/tax/hsn-check.ts';
import { GOODS_RULES } from '../../../../shared/tax/standard/goods.ts';
import { KEYWORDS } from '../../../../shared/tax/standard/keywords.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';

function first(name: string): string | undefined {
  return suggestClasses(name, standardTaxTable)[0]?.taxClass;
}

describe('suggestClasses', () => {
  it.each([
    ['Chanderi silk saree', 'FABRIC_SILK_SAREE'],
    ['chanderi cotton sari', 'FABRIC_COTTON_SAREE'],
    ['चंदेरी सूती साड़ी', 'FABRIC_COTTON_SAREE'],
    ['georgette sari', 'FABRIC_MMF'],
    ['kurtta', 'APPAREL_WOVEN'],
    ['khadi kurta', 'APPAREL_WOVEN'],
    ['khadi suti kapda', 'KHADI_FABRIC_KVIC'],
    ['jooti', 'FOOTWEAR'],
    ['leather jutti', 'FOOTWEAR'],
    ['dhokara horse', 'METAL_ORNAMENT'],
    ['बिदरी फूलदान', 'METAL_ORNAMENT'],
    ['mdhubani', 'PAINTING'],
    ['Madhubani painted wooden tray', 'WOOD_KITCHEN'],
    ['agarbati', 'AGARBATTI_DHOOP'],
    ['sooti dohar', 'MADEUP'],
    ['jaipuri rajai', 'QUILT_COTTON'],
    ['namda', 'CARPET_HANDMADE'],
    ['brass thali', 'BRASS_COPPER_HOUSEHOLD'],
    ['wooden jewellery box', 'WOOD_ORNAMENT'],
    ['cane chair', 'SEAT_CANE_HANDICRAFT'],
    ['khula shahad', 'HONEY_LOOSE'],
    ['लाख की चूड़ियाँ', 'LAC_BANGLE'],
    ['sitar', 'MUSIC_INDIGENOUS'],
    ['electronic tanpura', 'MUSIC_OTHER'],
    ['guitar', 'MUSIC_OTHER'],
    ['leather handbag', 'LEATHER_BAG_HANDICRAFT'],
    ['rakhi', 'RAKHI'],
  ])('puts “%s” under %s', (name, taxClass) => {
    expect(first(name)).toBe(taxClass);
  });

  it('suggests while the last word is still being typed, and says by which words', () => {
    expect(suggestClasses('banarasi sar', standardTaxTable)[0]).toEqual({
      taxClass: 'FABRIC_SILK_SAREE',
      hsn: '500720',
      words: ['sar', 'banarasi'],
    });
  });

  it('names both sides where the law is in doubt, the safe one first', () => {
    const classes = suggestClasses('marble Ganesha', standardTaxTable).map(({ taxClass }) => taxClass);
    expect(classes.slice(0, 2)).toEqual(['IDOL_WOOD_STONE_METAL', 'DEITY_STONE_WOOD']);
  });

  it.each([['mobile phone charger'], [''], ['x'], ['1234']])('has nothing to say of “%s”', (name) => {
    expect(suggestClasses(name, standardTaxTable)).toEqual([]);
  });

  it('suggests only classes of the table in use', () => {
    expect(suggestClasses('sitar', new Map())).toEqual([]);
  });

  it.each([['nameEnglish'], ['nameHindi']] as const)(
    'knows the goods of the sample emporium by %s',
    (field) => {
      const places = sampleEmporium.items.map((item) =>
        suggestClasses(item[field], standardTaxTable).findIndex(({ taxClass }) => taxClass === item.taxClass),
      );
      const share = (most: number) =>
        places.filter((place) => place >= 0 && place <= most).length / places.length;
      expect(share(0)).toBeGreaterThan(0.97);
      expect(share(2)).toBeGreaterThan(0.99);
    },
  );

  it('never gives a class twice, nor more than was asked for, whatever is typed', () => {
    const words = Object.values(KEYWORDS).flatMap(({ spellings }) => spellings.split(' '));
    const name = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 8 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 6 }), (text, limit) => {
        const classes = suggestClasses(text, standardTaxTable, limit).map(({ taxClass }) => taxClass);
        expect(new Set(classes).size).toBe(classes.length);
        expect(classes.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('the rules of goods', () => {
  it.each(GOODS_RULES)('%s: %s with an HSN that fits it (%s)', (keywords, id, hsn) => {
    for (const keyword of keywords.split(' ')) expect(KEYWORDS, keyword).toHaveProperty(keyword);
    const taxClass = standardTaxTable.get(id);
    expect(taxClass).toBeDefined();
    expect(hsn === '' ? [] : checkItemHsn({ hsn, taxClass })).toEqual([]);
  });

  it('use every keyword', () => {
    const used = new Set(GOODS_RULES.flatMap(([keywords]) => keywords.split(' ')));
    expect(Object.keys(KEYWORDS).filter((keyword) => !used.has(keyword))).toEqual([]);
  });
});

describe('namedInstrument', () => {
  it.each([
    ['Rudra veena', 'rudra veena'],
    ['Sitar, rosewood', 'sitar'],
    ['रावणहत्था', 'रावणहत्था'],
    ['Pilibhit baansuri', 'baansuri'],
    ['taanpoora', 'tanpura'],
  ])('finds “%s” in the list', (name, listed) => {
    expect(namedInstrument(name)?.name).toBe(listed);
  });

  it.each([['Guitar'], ['Flute'], ['Electronic tabla'], ['इलेक्ट्रॉनिक तानपूरा'], ['Violin'], ['']])(
    'does not find “%s”',
    (name) => {
      expect(namedInstrument(name)).toBeUndefined();
    },
  );

  it('doubts a word that is more often a plate', () => {
    expect(namedInstrument('Brass thali')?.doubtful).toBe(true);
    expect(namedInstrument('Dholak')?.doubtful).toBe(false);
  });
});
