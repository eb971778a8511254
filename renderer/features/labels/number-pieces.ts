import type { Answer } from '../../../shared/contract/define.ts';
import { ok } from '../../../shared/result.ts';
import { itemById } from '../../data/catalogue.ts';
import { act } from '../../data/till.ts';
import { changeRow, type RunRow } from './run.ts';

/**
 * Rows with the numbers of their pieces: those that have none yet get them now, and keep them whatever becomes of the
 * printing, so that the same labels can be printed once more. Fails as `pieces.number` and `pieces.relabel` do.
 */
export async function withNumbers(rows: readonly RunRow[]): Promise<Answer<readonly RunRow[]>> {
  const again = rows.flatMap(({ pieces }) => pieces ?? []);
  if (again.length > 0) {
    const told = await act({ kind: 'pieces.relabel', numbers: again });
    if (!told.ok) return told;
  }
  const fresh = rows.filter(({ itemId, pieces }) => itemById(itemId)?.byPiece && !pieces);
  if (fresh.length === 0) return ok(rows);
  const numbered = await act({
    kind: 'pieces.number',
    pieces: fresh.map(({ itemId, copies }) => ({ itemId, count: copies })),
  });
  if (!numbered.ok) return numbered;
  const given = numbered.value.events.flatMap((event) =>
    event.kind === 'pieces.numbered@1' ? event.pieces : [],
  );
  return ok(
    rows.map((row) => {
      if (!fresh.includes(row)) return row;
      const pieces = given.flatMap(({ itemId, number }) => (itemId === row.itemId ? [number] : []));
      changeRow(row.itemId, { pieces });
      return { ...row, pieces };
    }),
  );
}
