import { beforeEach, describe, expect, it } from 'vitest';
import { pageProjection } from '../../../../renderer/data/catalogue.ts';
import { applyEvent, nothingTouched } from '../../../../renderer/data/projection/apply.ts';
import {
  addLabel,
  addPieceLabel,
  beginLabels,
  changeRow,
  labelAgain,
  mostCopies,
  useRun,
} from '../../../../renderer/features/labels/run.ts';
import { item, kurta } from '../../../fixtures/till.ts';

const horse = item({ id: 'item-horse', sku: 'DH00001', barcodes: [], byPiece: true });
const painting = item({ id: 'item-painting', sku: 'GP0001', barcodes: [], oneOfAKind: true });

const rows = () => useRun.getState().rows.map(({ itemId, copies, pieces }) => [itemId, copies, pieces]);

beforeEach(() => {
  const items = [horse, painting, kurta];
  applyEvent(pageProjection(), { kind: 'items.saved@2', items, source: '' }, nothingTouched());
  for (const { id } of items) pageProjection().stock.set(id, 4000);
  useRun.setState({ rows: [] });
});

describe('labels about to be printed', () => {
  it('are as many as there is stock, but one of what exists once', () => {
    beginLabels([horse.id, painting.id, kurta.id]);
    expect(rows()).toEqual([
      [horse.id, 4, undefined],
      [painting.id, 1, undefined],
      [kurta.id, 4, undefined],
    ]);
    expect(mostCopies({ ...painting, byPiece: true })).toBeGreaterThan(1);
  });

  it('are those that pieces have once they are numbered, and a new one for an item that is added again', () => {
    addLabel(horse);
    addLabel(horse);
    changeRow(horse.id, { pieces: ['MPD100001', 'MPD100002'] });
    expect(rows()).toEqual([[horse.id, 2, ['MPD100001', 'MPD100002']]]);
    addLabel(horse);
    expect(rows()).toEqual([[horse.id, 1, undefined]]);
  });

  it('are gathered of scanned pieces, each once', () => {
    labelAgain(horse.id, ['MPD100001']);
    addPieceLabel(horse, 'MPD100002');
    addPieceLabel(horse, 'MPD100001');
    expect(rows()).toEqual([[horse.id, 2, ['MPD100001', 'MPD100002']]]);
  });
});
