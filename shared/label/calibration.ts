import type { DrawOperation, LabelLayout } from './layout.ts';
import { dotAt, dotsWithin, type Resolution } from './resolution.ts';
import type { LabelTemplate, RollStock } from './template.ts';

/** Rows of the calibration print: far enough for a wrong pitch to show. */
export const CALIBRATION_ROWS = 5;

/** How deep the rulers reach from each edge, mm. */
const REACH = 8;
const FIGURE = 3.5;

/**
 * A test label with a ruler from each edge inwards, a stroke for every millimetre, long at 5: the stroke that lies on
 * the real edge says by how much the print is off. `name` stands in the middle, `1` for the first label.
 */
export function calibrationLabel(
  { width, height }: Pick<LabelTemplate, 'width' | 'height'>,
  name: string,
  resolution: Resolution,
): Omit<LabelLayout, 'symbols'> {
  const wide = dotsWithin(width, resolution);
  const high = dotsWithin(height, resolution);
  const thick = Math.max(1, dotAt(0.2, resolution));
  const operations: DrawOperation[] = [];
  const middle = { x: Math.floor(wide / 2), y: Math.floor(high / 2) };
  const along = (size: number) => Math.min(REACH, Math.floor(size / 2) - 1);
  const stroke = (x: number, y: number, w: number, h: number) =>
    operations.push({ kind: 'rect', x, y, width: w, height: h });
  for (let mm = 0; mm <= along(width); mm += 1) {
    const length = dotAt(lengthOf(mm, height), resolution);
    const at = dotAt(mm, resolution);
    const y = middle.y - Math.floor(length / 2);
    stroke(at, y, thick, length);
    stroke(wide - thick - at, y, thick, length);
  }
  for (let mm = 0; mm <= along(height); mm += 1) {
    const length = dotAt(lengthOf(mm, width), resolution);
    const at = dotAt(mm, resolution);
    const x = middle.x - Math.floor(length / 2);
    stroke(x, at, length, thick);
    stroke(x, high - thick - at, length, thick);
  }
  const size = dotAt(Math.min(FIGURE, height / 4), resolution);
  const left = middle.x - Math.round((name.length * size) / 4);
  const baseline = middle.y + Math.round(size / 3);
  operations.push({ kind: 'text', text: name, x: left, y: baseline, size, bold: true });
  return { width: wide, height: high, operations };
}

/** The stroke at the edge itself is the longest, then those at 5. */
function lengthOf(mm: number, room: number): number {
  return Math.min(mm === 0 ? 8 : mm % 5 === 0 ? 5 : 2.5, room / 3);
}

/** Which millimetre of each ruler lies on the real edge of a label; 0 where its long stroke does or is inside. */
export interface EdgeReading {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const NO_READING: EdgeReading = { left: 0, right: 0, top: 0, bottom: 0 };

/** What was read off the calibration print: the first label, the one across, and the one in the last row. */
export interface Readings {
  readonly first: EdgeReading;
  readonly lastAcross: Pick<EdgeReading, 'left' | 'right'>;
  readonly lastDown: Pick<EdgeReading, 'top' | 'bottom'>;
}

/**
 * The roll as it must be set so that the next print is where it belongs: shift of the first label, gap across, gap
 * between rows. All mm; never beyond what a template takes.
 */
export function corrected(stock: RollStock, { first, lastAcross, lastDown }: Readings): RollStock {
  const right = first.right - first.left;
  const down = first.bottom - first.top;
  const widens = stock.across > 1 ? (lastAcross.right - lastAcross.left - right) / (stock.across - 1) : 0;
  const lengthens = (lastDown.bottom - lastDown.top - down) / (CALIBRATION_ROWS - 1);
  return {
    ...stock,
    offsetX: within(stock.offsetX - right, -10, 10),
    offsetY: within(stock.offsetY - down, -10, 10),
    gapX: within(stock.gapX - widens, 0, 20),
    gapY: within(stock.gapY - lengthens, 0, 20),
  };
}

function within(millimetres: number, least: number, most: number): number {
  return Number(Math.min(most, Math.max(least, millimetres)).toFixed(2));
}
