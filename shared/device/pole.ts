import { formatAmount } from '../money/format.ts';

/** Which commands a pole display takes: those of `ESC u`, or of the CD5220 mode, `ESC Q`. */
export type PoleModel = 'esc-u' | 'cd5220';
export const POLE_MODELS = ['esc-u', 'cd5220'] as const satisfies readonly PoleModel[];

/** Two lines of twenty signs. */
export interface PoleText {
  readonly top: string;
  readonly bottom: string;
}

export const POLE_WIDTH = 20;

const [ESC, CR] = ['\x1b', '\r'];

/** The bytes that show two lines: ASCII only, because no such display has Hindi or ₹. */
export function poleBytes(model: PoleModel, { top, bottom }: PoleText): Uint8Array {
  const line = (place: 'A' | 'B', text: string) =>
    `${ESC}${model === 'cd5220' ? 'Q' : 'u'}${place}${asciiOf(text).padEnd(POLE_WIDTH).slice(0, POLE_WIDTH)}${CR}`;
  return Uint8Array.from(line('A', top) + line('B', bottom), (sign) => sign.charCodeAt(0));
}

/** A word at the left and an amount in paise at the right; the word gives way. */
export function poleLine(word: string, paise: number): string {
  const amount = formatAmount(paise);
  const room = Math.max(0, POLE_WIDTH - amount.length - 1);
  return `${asciiOf(word).slice(0, room).padEnd(room)} ${amount}`;
}

function asciiOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, '?');
}
