import { describe, expect, it } from 'vitest';
import { type BringInOptions, bringIn } from '../../../../renderer/features/items/import/bring-in.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, ok } from '../../../../shared/result.ts';
import { item } from './item.ts';

const PORTION = 4;
const items = Array.from({ length: 10 }, (_, index) => item({ id: `item-${index}`, sku: `S${index}` }));

/** A till that notes what it was sent. */
function till(part: Partial<BringInOptions> = {}) {
  let commands = 0;
  const saved: string[] = [];
  const stocked: string[] = [];
  const sent: string[] = [];
  const progress: number[] = [];
  const options: BringInOptions = {
    total: items.length,
    take: async (from) => {
      const portion = items.slice(from, from + PORTION);
      return { items: portion, opening: portion.map(({ id }) => ({ itemId: id, quantity: 1000 })) };
    },
    save: async (portion, commandId) => {
      sent.push(commandId);
      saved.push(...portion.map(({ id }) => id));
      return ok(null);
    },
    moveStock: async (opening) => {
      stocked.push(...opening.map(({ itemId }) => itemId));
      return ok(null);
    },
    newCommandId: () => {
      commands += 1;
      return `command-${commands}`;
    },
    pause: async () => {},
    atOnce: 1,
    onProgress: (done) => progress.push(done),
    isStopped: () => false,
    ...part,
  };
  return { saved, stocked, sent, progress, options };
}

const all = items.map(({ id }) => id);
const ids = (portion: readonly Item[]) => portion.map(({ id }) => id);

describe('bringing in', () => {
  it('saves everything in portions, each with its stock', async () => {
    const { options, saved, stocked, progress } = till();
    expect(await bringIn(options)).toEqual({ saved: 10, stocked: 10, refused: [], stopped: false });
    expect([saved, stocked, progress]).toEqual([all, all, [4, 8, 10]]);
  });

  it('keeps several portions on their way, no item twice and none forgotten', async () => {
    let [underWay, most] = [0, 0];
    const { options, saved, stocked } = till({ atOnce: 3 });
    const result = await bringIn({
      ...options,
      save: async (portion, commandId) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve));
        underWay -= 1;
        return options.save(portion, commandId);
      },
    });
    expect(result).toMatchObject({ saved: 10, stocked: 10 });
    expect([most, [...saved].sort(), [...stocked].sort()]).toEqual([3, [...all].sort(), [...all].sort()]);
  });

  it('stops between portions, and what is in has its stock', async () => {
    const { options, saved, stocked, progress } = till();
    const result = await bringIn({ ...options, isStopped: () => progress.length === 1 });
    expect(result).toMatchObject({ saved: 4, stopped: true });
    expect(stocked).toEqual(saved);
  });

  it('leaves out only the items that the till refuses', async () => {
    const saved: string[] = [];
    const { options, stocked } = till({
      save: async (portion) => {
        if (portion.some(({ id }) => id === 'item-1' || id === 'item-6')) return err(problem('sku-taken'));
        saved.push(...ids(portion));
        return ok(null);
      },
    });
    const result = await bringIn(options);
    expect(result.refused.map(({ item: { id } }) => id)).toEqual(['item-1', 'item-6']);
    const good = all.filter((id) => id !== 'item-1' && id !== 'item-6');
    expect([result.saved, saved, stocked]).toEqual([8, good, good]);
  });

  it('asks again under the same id when the answer was lost', async () => {
    const sent: string[] = [];
    const { options } = till({
      save: async (_, commandId) => {
        sent.push(commandId);
        return sent.length === 1 ? err(problem('connection-lost')) : ok(null);
      },
      moveStock: async () => ok(null),
    });
    expect(await bringIn(options)).toMatchObject({ saved: 10 });
    expect(sent[0]).toBe(sent[1]);
    expect(new Set(sent).size).toBe(sent.length - 1);
  });

  it('ends with the reason when nothing can be saved, and keeps what is in', async () => {
    let portions = 0;
    const { options } = till({
      save: async () => {
        portions += 1;
        return portions === 2 ? err(problem('not-saved')) : ok(null);
      },
    });
    expect(await bringIn(options)).toMatchObject({ saved: 4, stopped: false, failed: { code: 'not-saved' } });
    expect(portions).toBe(2);
  });
});
