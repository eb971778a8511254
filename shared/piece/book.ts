import { type Problem, problem } from '../problem.ts';

/** Where a piece is. */
export type PieceStanding =
  /** For sale; `back` is the note by which it came back, if it was sold before. */
  | { readonly kind: 'here'; readonly back?: string }
  | { readonly kind: 'sold'; readonly bill: string; readonly day: string }
  /** Came back by this note and is not for sale until somebody says so. */
  | { readonly kind: 'set-apart'; readonly note: string }
  | { readonly kind: 'scrapped' };

/** One numbered unit of an item that is kept by the piece. */
export interface Piece {
  readonly number: string;
  readonly itemId: string;
  /** When it got its number, ms. */
  readonly numberedAt: number;
  /** When its label was last asked for, ms. */
  readonly labelledAt: number;
  readonly standing: PieceStanding;
}

/** A number and the item it was given to. */
export interface NumberedPiece {
  readonly number: string;
  readonly itemId: string;
}

/** Every piece this till has numbered. Moved in place, as the state it is part of. */
export interface PieceBook {
  readonly byNumber: Map<string, Piece>;
  /** Numbers of an item's pieces, oldest first. */
  readonly byItem: Map<string, string[]>;
  /** Last serial given in each series. */
  readonly serials: Map<string, number>;
}

export function emptyPieceBook(): PieceBook {
  return { byNumber: new Map(), byItem: new Map(), serials: new Map() };
}

/** Pieces of an item, oldest first. */
export function piecesOf(book: PieceBook, itemId: string): readonly Piece[] {
  return (book.byItem.get(itemId) ?? []).flatMap((number) => book.byNumber.get(number) ?? []);
}

/** New pieces; `serial` is the last one used for them. `at` is ms since 1970. */
export function addPieces(
  book: PieceBook,
  { series, serial, pieces }: { series: string; serial: number; pieces: readonly NumberedPiece[] },
  at: number,
): void {
  book.serials.set(series, serial);
  for (const { number, itemId } of pieces) {
    book.byNumber.set(number, {
      number,
      itemId,
      numberedAt: at,
      labelledAt: at,
      standing: { kind: 'here' },
    });
    const known = book.byItem.get(itemId);
    if (known) known.push(number);
    else book.byItem.set(itemId, [number]);
  }
}

/** Their labels were asked for once more. */
export function relabelPieces(book: PieceBook, numbers: readonly string[], at: number): void {
  for (const number of numbers) change(book, number, () => ({ labelledAt: at }));
}

/**
 * Why a piece cannot be sold; nothing where it can. `piece-sold {piece, bill, day}`, `piece-set-apart {piece, note}`
 * or `piece-scrapped {piece}`.
 */
export function notForSale({ number: piece, standing }: Piece): Problem | undefined {
  switch (standing.kind) {
    case 'here':
      return undefined;
    case 'sold':
      return problem('piece-sold', { piece, bill: standing.bill, day: standing.day });
    case 'set-apart':
      return problem('piece-set-apart', { piece, note: standing.note });
    case 'scrapped':
      return problem('piece-scrapped', { piece });
  }
}

type WithPieces = readonly { readonly piece?: string | undefined }[];

export function sellPieces(
  book: PieceBook,
  { number: bill, day, lines }: { number: string; day: string; lines: WithPieces },
): void {
  for (const { piece } of lines) stand(book, piece, { kind: 'sold', bill, day });
}

/** The sale is void: its pieces are here as if it had not been. */
export function freePieces(book: PieceBook, { number, lines }: { number: string; lines: WithPieces }): void {
  for (const { piece } of lines) {
    const { standing } = (piece !== undefined && book.byNumber.get(piece)) || {};
    if (standing?.kind === 'sold' && standing.bill === number) stand(book, piece, { kind: 'here' });
  }
}

/** Pieces that came back by a note, for sale or set apart as each line says. */
export function takePiecesBack(
  book: PieceBook,
  {
    number: note,
    lines,
  }: { number: string; lines: readonly { readonly piece?: string; readonly condition?: string }[] },
): void {
  for (const { piece, condition } of lines) {
    if (condition === 'stock') stand(book, piece, { kind: 'here', back: note });
    if (condition === 'quarantine') stand(book, piece, { kind: 'set-apart', note });
  }
}

/** Pieces that were set apart: for sale again, or gone. */
export function clearPieces(book: PieceBook, numbers: readonly string[], to: 'stock' | 'scrap'): void {
  for (const number of numbers) {
    change(book, number, ({ standing }) => ({
      standing:
        to === 'scrap'
          ? { kind: 'scrapped' }
          : { kind: 'here', ...(standing.kind === 'set-apart' && { back: standing.note }) },
    }));
  }
}

function stand(book: PieceBook, number: string | undefined, standing: PieceStanding): void {
  if (number !== undefined) change(book, number, () => ({ standing }));
}

function change(book: PieceBook, number: string, what: (piece: Piece) => Partial<Piece>): void {
  const piece = book.byNumber.get(number);
  if (piece) book.byNumber.set(number, { ...piece, ...what(piece) });
}
