import { describe, expect, it } from 'vitest';
import {
  draftOfScheme,
  newScheme,
  schemeFaults,
  schemeOfDraft,
} from '../../../../renderer/features/settings/rebates/draft.ts';
import { exampleOf, leftOf } from '../../../../renderer/features/settings/rebates/example.ts';
import { countGoods, craftsOf, fitsClass } from '../../../../renderer/features/settings/rebates/goods.ts';
import { byStanding, standingOn } from '../../../../renderer/features/settings/rebates/standing.ts';
import { type Scheme, schemeSchema } from '../../../../shared/sale/rebate.ts';
import { sampleEmporium } from '../../../../shared/sample/emporium.ts';

const SITE = 'site-1';
const weavers: Scheme = {
  id: 'weavers',
  nameEnglish: 'Weavers’ Day rebate',
  nameHindi: 'बुनकर दिवस छूट',
  authority: 'HQ/26/114 of 1 August 2026',
  sites: [SITE, 'site-9'],
  taxClasses: [],
  crafts: ['Maheshwari weaving'],
  from: '2026-08-07',
  to: '2026-08-14',
  audience: 'weaver',
  basisPoints: 2000,
  funder: 'state',
  combines: 'successive',
  active: true,
};
const paise = (taken: readonly { readonly paise: number }[]) => taken.map((one) => one.paise);

describe('a rebate as it is typed', () => {
  it('comes back from what the till has unchanged, with the places of other tills', () => {
    expect(schemeOfDraft(draftOfScheme(weavers, SITE), SITE)).toEqual(weavers);
    const everywhere = { ...weavers, sites: [] };
    expect(schemeOfDraft(draftOfScheme(everywhere, SITE), SITE)).toEqual(everywhere);
  });

  it('makes what the till takes', () => {
    const draft = {
      ...newScheme('one', '2026-08-07'),
      nameEnglish: ' Rebate ',
      to: '2026-08-07',
      percent: 12.5,
    };
    expect(schemeFaults(draft)).toEqual({});
    const scheme = schemeOfDraft(draft, SITE);
    expect(schemeSchema.parse(scheme)).toEqual(scheme);
    expect([scheme.basisPoints, scheme.nameEnglish]).toEqual([1250, 'Rebate']);
  });

  it('names what is missing, and days in the wrong order', () => {
    const empty = newScheme('one', '2026-08-07');
    expect(Object.keys(schemeFaults(empty)).sort()).toEqual(['nameEnglish', 'percent', 'to']);
    expect(schemeFaults({ ...empty, to: '2026-08-06' }).to?.code).toBe('scheme-days');
    for (const percent of [0, 101, ''])
      expect(schemeFaults({ ...empty, percent } as typeof empty)).toHaveProperty('percent');
  });
});

describe('the example of a rebate', () => {
  it('shows on a thousand rupees what of the full price and what of the rest means', () => {
    const successive = exampleOf(weavers, []);
    expect([paise(successive.alone), paise(successive.together)]).toEqual([[200_00], [100_00, 180_00]]);
    const additive = exampleOf({ ...weavers, combines: 'additive' }, []);
    expect(paise(additive.together)).toEqual([100_00, 200_00]);
    expect([leftOf(successive.together), leftOf(additive.together)]).toEqual([720_00, 700_00]);
  });

  it('takes a real one that can meet it on a bill, and no other', () => {
    const other: Scheme = {
      ...weavers,
      id: 'other',
      basisPoints: 500,
      audience: 'everyone',
      combines: 'additive',
    };
    expect(exampleOf(weavers, [weavers, other]).beside).toBe(other);
    const never = [
      { ...other, active: false },
      { ...other, from: '2026-08-15', to: '2026-09-01' },
      { ...other, audience: 'student' as const },
    ];
    expect(exampleOf(weavers, never).beside).toBeUndefined();
  });
});

describe('a list of rebates', () => {
  it('has those that run today first, then those to come, then the others', () => {
    const at = (id: string, from: string, to: string, active = true) => ({
      ...weavers,
      id,
      from,
      to,
      active,
    });
    const list = [
      at('off', '2026-08-01', '2026-08-31', false),
      at('old', '2026-01-01', '2026-01-31'),
      at('later', '2026-12-01', '2026-12-31'),
      at('sooner', '2026-10-02', '2026-10-31'),
      at('now', '2026-08-07', '2026-08-07'),
      at('newer', '2026-02-01', '2026-02-28'),
    ];
    const order = byStanding(list, '2026-08-07').map(({ id }) => id);
    expect(order).toEqual(['now', 'sooner', 'later', 'newer', 'old', 'off']);
  });

  it('counts the first and the last day', () => {
    expect(standingOn('2026-08-06', weavers)).toBe('coming');
    expect(standingOn('2026-08-07', weavers)).toBe('running');
    expect(standingOn('2026-08-14', weavers)).toBe('running');
    expect(standingOn('2026-08-15', weavers)).toBe('over');
  });
});

describe('the goods of a rebate', () => {
  const { items } = sampleEmporium;

  it('are all where nothing is chosen, and must fit both lists where something is', () => {
    const [item] = items;
    if (!item) throw new Error('the sample is empty');
    const shown = items.filter(({ retired }) => !retired);
    expect(countGoods(items, { taxClasses: [], crafts: [] })).toBe(shown.length);
    const same = shown.filter(({ craft }) => craft === item.craft);
    expect(countGoods(items, { taxClasses: [], crafts: [item.craft] })).toBe(same.length);
    expect(countGoods(items, { taxClasses: ['NO_SUCH_CLASS'], crafts: [item.craft] })).toBe(0);
    expect(countGoods([{ ...item, retired: true }], { taxClasses: [], crafts: [] })).toBe(0);
  });

  it('are offered by craft once each, those of a scheme too that nobody makes any more', () => {
    const crafts = craftsOf(items, ['A forgotten craft']);
    expect(crafts).toContain('A forgotten craft');
    expect(new Set(crafts).size).toBe(crafts.length);
  });

  it('are found by words of either language and by HSN', () => {
    const cloth = {
      id: 'SILK',
      english: 'Silk cloth',
      hindi: 'रेशमी कपड़ा',
      hsn: ['5007'],
      uqc: [],
      periods: [],
      basis: '',
    };
    for (const typed of ['silk', 'CLOTH silk', 'रेशमी', '5007'])
      expect(fitsClass(cloth, typed), typed).toBe(true);
    expect(fitsClass(cloth, 'silk wool')).toBe(false);
  });
});
