import type { DrawingTools, Drawn } from './drawing.ts';
import { baseLine, type Face, lineHeight } from './face.ts';
import type { Block } from './layout.ts';

const BAR_HEIGHT = 80;
/** Below and above a symbol. */
const AIR = 8;
/** White modules that a reader needs to the left and right of a Code 128, and around a QR code, within the dots. */
const BAR_QUIET = 10;
const QR_QUIET = 4;
/** 0.375 mm where it fits, else 0.25 mm, the least a scanner reads off thermal paper. */
const WIDE_BAR = 3;
const NARROW_BAR = 2;
/** 0.75 mm down to 0.5 mm, which every phone reads, and 0.375 mm for what the law wants on narrow paper. */
const QR_MODULES = [6, 5, 4, 3] as const;

/** Bars in whole dots with the value in figures below; where they do not fit, the value in bold figures alone. */
export function code128Drawing(value: string, face: Face, tools: DrawingTools): Block {
  const modules = tools.code128(value) ?? [];
  const module = barModule(modules.length, face.width);
  if (modules.length === 0 || module === undefined) {
    return { height: lineHeight(face.size), drawn: [centredText(value, 0, 700, face, tools)] };
  }
  const left = Math.floor((face.width - modules.length * module) / 2);
  const bars = barsOf(modules).map(
    ({ from, count }): Drawn => ({
      kind: 'rectangle',
      x: left + from * module,
      y: AIR,
      width: count * module,
      height: BAR_HEIGHT,
    }),
  );
  const below = AIR + BAR_HEIGHT + 2;
  return {
    height: below + lineHeight(face.size),
    drawn: [...bars, centredText(value, below, 500, face, tools)],
  };
}

/** Narrow bars may reach the last dot: the edge of the paper, which no head prints on, is white enough for them. */
function barModule(modules: number, width: number): number | undefined {
  if ((modules + 2 * BAR_QUIET) * WIDE_BAR <= width) return WIDE_BAR;
  return modules * NARROW_BAR <= width ? NARROW_BAR : undefined;
}

/** A QR code in whole dots, of `least` at least where that is said; nothing where it does not fit. */
export function qrDrawing(
  { value, least = 3 }: { readonly value: string; readonly least?: number },
  face: Face,
  tools: DrawingTools,
): Block | undefined {
  for (const spare of ['M', 'L'] as const) {
    const rows = tools.qr(value, spare);
    const side = rows?.length ?? 0;
    const module = QR_MODULES.find((dots) => dots >= least && (side + 2 * QR_QUIET) * dots <= face.width);
    if (!rows || module === undefined) continue;
    const left = Math.floor((face.width - side * module) / 2);
    const top = QR_QUIET * module;
    const drawn = rows.flatMap((row, y) =>
      barsOf(row).map(
        ({ from, count }): Drawn => ({
          kind: 'rectangle',
          x: left + from * module,
          y: top + y * module,
          width: count * module,
          height: module,
        }),
      ),
    );
    return { height: (side + 2 * QR_QUIET) * module, drawn };
  }
  return undefined;
}

function centredText(text: string, top: number, weight: 500 | 700, face: Face, tools: DrawingTools): Drawn {
  const style = { size: face.size, weight };
  const x = Math.max(0, Math.floor((face.width - tools.measure(text, style)) / 2));
  return { kind: 'text', text, x, y: top + baseLine(face.size), ...style };
}

/** Dark modules side by side are one bar. */
function barsOf(modules: readonly boolean[]): readonly { readonly from: number; readonly count: number }[] {
  const bars: { from: number; count: number }[] = [];
  for (const [at, dark] of modules.entries()) {
    const last = bars.at(-1);
    if (!dark) continue;
    if (last && last.from + last.count === at) last.count += 1;
    else bars.push({ from: at, count: 1 });
  }
  return bars;
}
