import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { lookupKey } from '../../../shared/item/barcode.ts';
import { type Piece, piecesOf } from '../../../shared/piece/book.ts';
import { ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type PieceCalls = Pick<Handlers<Haat, PageConnection>, 'pieces.find' | 'pieces.of'>;

/** More than a person looks through. */
const MOST_SHOWN = 500;

/** The numbered pieces of items. */
export function pieceHandlers({ till }: Rooms): PieceCalls {
  const { state } = till;
  return {
    'pieces.find': ({ code }) => {
      const piece = state.pieces.byNumber.get(lookupKey(code));
      const item = piece && state.items.get(piece.itemId);
      return ok(piece && item ? { piece, item } : null);
    },
    'pieces.of': ({ itemId }) => {
      const pieces = piecesOf(state.pieces, itemId);
      const isApart = ({ standing }: Piece) => standing.kind === 'set-apart';
      const newest = pieces.toReversed();
      return ok({
        pieces: [...newest.filter(isApart), ...newest.filter((one) => !isApart(one))].slice(0, MOST_SHOWN),
        here: pieces.filter(({ standing }) => standing.kind === 'here').length,
        total: pieces.length,
      });
    },
  };
}
