import { create } from 'qrcode';
import type { DrawingTools } from '../../../../shared/receipt/raster/drawing.ts';
import { code128Symbol } from '../code128-symbol.ts';
import { fontOf } from './letters.ts';

/** What the layout of a paper asks for beside its logo, with letters measured on a canvas. */
export function drawingTools(context: OffscreenCanvasRenderingContext2D): Omit<DrawingTools, 'logo'> {
  return {
    measure(text, style) {
      context.font = fontOf(style);
      return context.measureText(text).width;
    },
    code128: code128Symbol,
    qr(value, spare) {
      try {
        const { size, data } = create(value, { errorCorrectionLevel: spare }).modules;
        const modules = Array.from(data, (module) => module === 1);
        return Array.from({ length: size }, (_, row) => modules.slice(row * size, (row + 1) * size));
      } catch {
        return undefined;
      }
    },
  };
}
