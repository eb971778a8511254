import type { PieceFound } from '../../shared/contract/views.ts';
import { lookupKey } from '../../shared/item/barcode.ts';
import { isPieceNumber } from '../../shared/piece/number.ts';
import { ask } from './till.ts';

/** Whether a code that is nobody's in the catalogue may be on the label of a piece. */
export function mayBePiece(code: string): boolean {
  return isPieceNumber(lookupKey(code));
}

/** The piece whose number a code is, asked of the host: pieces are many and scanned one by one. */
export async function findPiece(code: string): Promise<PieceFound | undefined> {
  const answer = await ask('pieces.find', { code: lookupKey(code).slice(0, 64) });
  return answer.ok && answer.value ? answer.value : undefined;
}

/** The bill on which the piece of a scanned label was sold; nothing for any other code. */
export async function billOfPiece(code: string): Promise<string | undefined> {
  const found = mayBePiece(code) ? await findPiece(code) : undefined;
  const { standing } = found?.piece ?? {};
  return standing?.kind === 'sold' ? standing.bill : undefined;
}
