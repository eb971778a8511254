import { describe, expect, it } from 'vitest';
import { type RatePeriod, taxClassSchema } from '../../../../shared/tax/class.ts';
import { checkHsn } from '../../../../shared/tax/hsn.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';

const classes = [...standardTaxTable];
/** Rates that some schedule had between April 2025 and November 2026. */
const LAWFUL = [0, 25, 300, 500, 1200, 1800];

/** Said a second time on purpose, by what happened on 22 September 2025: no class changes its rate unnoticed. */
const HISTORY: Readonly<Record<string, string>> = {
  '0 > 0': `
    KHADI_FABRIC_KVIC KHADI_YARN_GANDHI_TOPI NATIONAL_FLAG LEAF_PLATES_SABAI DEITY_STONE_WOOD
    EARTHEN_POT_DIYA CLAY_IDOL GLASS_BANGLE PLASTIC_BANGLE LAC_BANGLE BINDI_KUMKUM HONEY_LOOSE JAGGERY_LOOSE
    CEREAL_PULSE_LOOSE PAPAD     MUSIC_INDIGENOUS RAKHI PUJA_SAMAGRI BROOM_MUDDHA BOOK`,
  '0.25 > 0.25': 'GEMSTONE_LOOSE',
  '12 > 18': 'INCENSE_OTHER PAPER_OTHER CARD_CALENDAR',
  '12 > 5': `
    CARPET_OTHER QUILTED_PIECE_KANTHA EMBROIDERY ZARI FURNITURE_BAMBOO SEAT_CANE_HANDICRAFT WOOD_KITCHEN WOOD_ORNAMENT
    WOOD_OTHER WOOD_FRAME_HANDICRAFT IDOL_WOOD_STONE_METAL CORK_SHOLAPITH METAL_ORNAMENT
    BRASS_COPPER_HOUSEHOLD BRASS_ARTWARE_HANDICRAFT IRON_HOUSEHOLD IRON_ARTWARE_HANDICRAFT
    ALUMINIUM_ARTWARE_HANDICRAFT LAMP_HANDICRAFT STONE_ORNAMENT STONE_INLAY POTTERY_TABLEWARE
    POTTERY_ORNAMENT GLASS_ART_HANDICRAFT PAINTING SCULPTURE_PRINT BONE_HORN_SHELL
    LAC_ARTICLE_HANDICRAFT HANDMADE_PAPER LEATHER_BAG_HANDICRAFT BAG_COTTON_JUTE CANDLE DRY_FRUIT
    PICKLE_JAM NAMKEEN GHEE TOY BOARD_GAME UMBRELLA_STICK_HAT`,
  '12/18 > 5/18': 'FOOTWEAR',
  '18 > 18': `
    FURNITURE_WOOD LEATHER_OTHER ATTAR_PERFUME MUSIC_OTHER LEATHER_BAG_OTHER WOOD_FRAME_OTHER DIARY_ALBUM
    STONE_OTHER GLASS_OTHER IRON_ART_OTHER BRASS_ART_OTHER ALUMINIUM_ART_OTHER LAMP_OTHER TOY_ELECTRONIC
    LAC_ARTICLE_OTHER`,
  '18 > 5': 'SOAP_BAR FOOD_OTHER',
  '3 > 3': 'IMITATION_JEWELLERY SILVER_FILIGREE JEWELLERY_PRECIOUS GEMSTONE_ARTICLE',
  '5/12 > 5': 'SHAWL_HANDICRAFT',
  '5/12 > 5/18': 'APPAREL_KNIT APPAREL_WOVEN MADEUP SHAWL_OTHER QUILT_COTTON',
};

function describeRate(period: RatePeriod | undefined): string {
  if (!period) return 'none';
  return period.kind === 'flat' ? `${period.rate / 100}` : `${period.upTo / 100}/${period.above / 100}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('the standard tax table', () => {
  it('holds the classes of an emporium and those of goods that are no handicraft', () => {
    expect(standardTaxTable.size).toBe(111);
  });

  it.each(classes)('%s is a valid class with its law and its Hindi name', (id, taxClass) => {
    expect(taxClassSchema.parse(taxClass).id).toBe(id);
    expect(taxClass.basis).toMatch(/^(9|10|21)\/20(18|25) /);
    expect(taxClass.hindi).toMatch(/[\u0900-\u097f]/);
    expect(taxClass.hsn.every((prefix) => checkHsn(prefix).ok)).toBe(true);
    expect(taxClass.hintEnglish === undefined).toBe(taxClass.hintHindi === undefined);
  });

  it.each(classes)('%s has a rate on every day since April 2025', (_, { periods }) => {
    expect(periods[0]?.from).toBe('2025-04-01');
    expect(periods.at(-1)?.to).toBeUndefined();
    for (const [index, period] of periods.slice(0, -1).entries()) {
      expect(period.to && dayAfter(period.to)).toBe(periods[index + 1]?.from);
    }
  });

  it.each(classes)('%s charges only rates that existed', (_, { periods }) => {
    const rates = periods.flatMap((period) =>
      period.kind === 'flat' ? [period.rate] : [period.upTo, period.above],
    );
    expect(rates.filter((rate) => !LAWFUL.includes(rate))).toEqual([]);
  });

  it.each(Object.entries(HISTORY))('went %s for the classes of old', (history, names) => {
    const found = classes
      .filter(
        ([, { periods }]) => `${describeRate(periods[0])} > ${describeRate(periods.at(-1))}` === history,
      )
      .map(([id]) => id);
    expect(found.sort()).toEqual(names.trim().split(/\s+/).sort());
  });

  it('is 5% throughout for every other class', () => {
    const named = new Set(Object.values(HISTORY).flatMap((names) => names.trim().split(/\s+/)));
    const others = classes
      .filter(([id]) => !named.has(id))
      .map(([, { periods }]) => periods.map(describeRate));
    expect(new Set(others.flat())).toEqual(new Set(['5']));
  });

  it('points from every condition to a class with the higher rate, or the other side of the same goods', () => {
    const conditional = classes.filter(([, { condition }]) => condition !== undefined);
    expect(conditional.map(([, { condition }]) => condition?.kind).sort()).toEqual([
      ...Array<string>(11).fill('handicraft'),
      'khadi-outlet',
      ...Array<string>(3).fill('loose'),
      ...Array<string>(3).fill('prepacked'),
    ]);
    for (const [id, { condition, hsn }] of conditional) {
      const other = standardTaxTable.get(condition?.otherwise ?? '');
      expect(other, id).toBeDefined();
      const chapters = new Set(other?.hsn.map((one) => one.slice(0, 2)));
      expect(
        hsn.some((one) => chapters.has(one.slice(0, 2))),
        id,
      ).toBe(true);
    }
  });

  it('asks for handwork exactly where the handicraft notification is the only reason for the rate', () => {
    const alone = classes.filter(([, { basis }]) => basis === '21/2018 as replaced by 13/2025');
    const asked = classes.filter(([, { condition }]) => condition?.kind === 'handicraft');
    expect(asked.map(([id]) => id).sort()).toEqual(alone.map(([id]) => id).sort());
  });

  it('kept no 12% after 21 September 2025', () => {
    const late = classes.flatMap(([, { periods }]) => periods.filter((period) => period.to === undefined));
    expect(late.some((period) => (period.kind === 'flat' ? period.rate : period.above) === 1200)).toBe(false);
  });
});

describe('taxClassSchema', () => {
  const valid = standardTaxTable.get('TOY');

  it.each([
    ['a rate no schedule has', { periods: [{ kind: 'flat', from: '2026-01-01', rate: 4001 }] }],
    ['a day that does not exist', { periods: [{ kind: 'flat', from: '2026-02-30', rate: 500 }] }],
    ['no period', { periods: [] }],
    ['no Hindi name', { hindi: ' ' }],
  ])('refuses %s', (_, change) => {
    expect(taxClassSchema.safeParse({ ...valid, ...change }).success).toBe(false);
  });
});
