import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BillFound, PieceFound } from '../../../../shared/contract/views.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { notForSale } from '../../../../shared/piece/book.ts';
import { findAtHost, itemByCode, useProjection } from '../../../data/catalogue.ts';
import { findPiece, mayBePiece } from '../../../data/pieces.ts';
import type { Scan } from '../../../data/scanner/scan.ts';
import { useScans } from '../../../data/scans.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { announce } from '../../../ui/announce.tsx';
import { beep } from '../../../ui/beep.ts';
import { isDialogOpen } from '../../../ui/keys/scopes.ts';
import { isCounted } from '../../sell/cart/edit.ts';
import { paperKindOf } from '../papers.ts';
import { notePlace, returnPlace } from '../places.ts';
import { addInstead, isTouched, scanBack, tell, useReturning } from './store.ts';

/**
 * What a scan is at the desk: one more of an item that comes back, or one that is taken instead; another receipt,
 * unless this return would be lost by it. `onMeasure` asks how much of cloth or of what is weighed.
 */
export function useDeskScans(found: BillFound, onMeasure: (item: Item) => void) {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  const [, goTo] = useLocation();

  const said = (item: Item, isTaken: boolean, pane: 'back' | 'instead') => {
    const name = nameIn(language, item);
    if (!isTaken) return beep();
    announce(pane === 'back' ? t('say.back', { name }) : t('say.instead', { name }));
  };
  const choose = (item: Item, weighed?: number, piece?: string) => {
    const { running } = useReturning.getState();
    if (!running) return;
    if (running.pane === 'back') said(item, scanBack(found, item, { weighed, piece }), 'back');
    else if (weighed === undefined && !isCounted(item) && !item.retired) onMeasure(item);
    else said(item, addInstead(item, weighed ?? 1000, piece), 'instead');
  };
  /** One that was sold on another bill cannot come back here, and one that is not for sale cannot be taken. */
  const choosePiece = ({ item, piece }: PieceFound) => {
    const objection = useReturning.getState().running?.pane === 'instead' ? notForSale(piece) : undefined;
    if (!objection) return choose(item, undefined, piece.number);
    tell({ kind: 'problem', problem: objection });
    beep();
  };
  const openPaper = (number: string, kind: 'bill' | 'note') => {
    const { running } = useReturning.getState();
    if (running && (isTouched(running) || number === running.number)) {
      if (number === running.number) return;
      tell({ kind: 'finish-first', number });
      beep();
    } else goTo(kind === 'bill' ? returnPlace(number) : notePlace(number));
  };
  const scan = ({ text }: Scan) => {
    if (isDialogOpen()) return beep();
    const kind = paperKindOf(text);
    if (kind === 'bill' || kind === 'note') return openPaper(text.trim().toUpperCase(), kind);
    const known = itemByCode(text);
    if (known) return choose(known.item, known.quantity);
    if (mayBePiece(text)) {
      void findPiece(text).then((one) => (one ? choosePiece(one) : unknown(text)));
    } else if (useProjection.getState().phase !== 'ready') {
      void findAtHost(text).then((item) => (item ? choose(item) : unknown(text)));
    } else unknown(text);
  };
  useScans(scan);
  return { scan, choose: (item: Item) => choose(item) };
}

function unknown(code: string): void {
  tell({ kind: 'unknown-code', code });
  beep();
}
