import { describe, expect, it } from 'vitest';
import { sampleCommands, sizeOf } from '../../../../renderer/features/setup/sample-work.ts';
import { sampleEmporium } from '../../../../shared/sample/emporium.ts';
import { commandSchema } from '../../../../shared/till/command.ts';
import { emptyTestTill, setUp } from '../../../fixtures/till.ts';

const commands = sampleCommands(sampleEmporium, 'Sample');

describe('the sample as commands', () => {
  it('is taken by a new till, and fills it with every item and every opening stock', () => {
    const till = emptyTestTill();
    till.must(setUp, { pinGiven: true });
    for (const command of commands) till.must(commandSchema.parse(command));
    expect(till.state.items.size).toBe(sampleEmporium.items.length);
    const counted = sampleEmporium.openingStock.reduce((sum, { quantity }) => sum + quantity, 0);
    const site = till.state.stock.get(setUp.site.id);
    expect([...(site?.values() ?? [])].reduce((sum, level) => sum + level, 0)).toBe(counted);
  });

  it('comes in portions that show progress', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(Math.max(...commands.map(sizeOf))).toBeLessThanOrEqual(50);
    expect(commands.length).toBeLessThanOrEqual(64);
  });

  it('moves nothing for an empty shelf', () => {
    const [first] = sampleEmporium.openingStock;
    if (!first) throw new Error('the sample has no stock');
    const empty = { ...sampleEmporium, items: [], openingStock: [{ ...first, quantity: 0 }] };
    expect(sampleCommands(empty, 'Sample')).toEqual([]);
  });
});
