import type { SampleEmporium } from '../../../shared/sample/emporium.ts';
import type { Command } from '../../../shared/till/command.ts';

/** Small enough that the count moves, large enough that it is soon over. */
const PORTION = 50;

/** The catalogue and the opening stock of a sample as commands, a portion each; empty shelves are no movement. */
export function sampleCommands({ items, openingStock }: SampleEmporium, source: string): readonly Command[] {
  const stocked = openingStock.filter(({ quantity }) => quantity !== 0);
  return [
    ...portions(items).map((part): Command => ({ kind: 'items.save', items: part, source })),
    ...portions(stocked).map(
      (part): Command => ({ kind: 'stock.move', reason: 'opening', note: source, movements: part }),
    ),
  ];
}

/** How many items or movements a command brings. */
export function sizeOf(command: Command): number {
  if (command.kind === 'items.save') return command.items.length;
  return command.kind === 'stock.move' ? command.movements.length : 0;
}

function portions<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, index) =>
    all.slice(index * PORTION, (index + 1) * PORTION),
  );
}
