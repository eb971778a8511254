import { useEffect, useState } from 'react';
import { type Bitmap, bitmapOf, isBlack } from '../../../shared/label/bitmap.ts';
import type { Measure } from '../../../shared/label/fit-text.ts';
import type { LabelLayout } from '../../../shared/label/layout.ts';

const FAMILY = "'Noto Sans', 'Noto Sans Devanagari', sans-serif";
const WEIGHTS = [400, 700] as const;
/** A letter of each face, and the rupee sign, which is in a face of its own. */
const SAMPLE = 'Aक₹';

let loading: Promise<unknown> | undefined;

/** Both weights of the faces of labels: a canvas silently takes another face for one that is not there yet. */
function labelFonts(): Promise<unknown> {
  loading ??= Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 20px ${FAMILY}`, SAMPLE)));
  return loading;
}

/** Whether the faces of labels are there. */
export function useLabelFonts(): boolean {
  const [areThere, setThere] = useState(false);
  useEffect(() => {
    void labelFonts().then(() => setThere(true));
  }, []);
  return areThere;
}

function fontOf(size: number, bold: boolean): string {
  return `${bold ? 700 : 400} ${size}px ${FAMILY}`;
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** As wide as the canvas will draw it. */
export const measureOnCanvas: Measure = (text, size, bold) => {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('no canvas');
  ruler.font = fontOf(size, bold);
  return ruler.measureText(text).width;
};

/** A layout in black and white, dot for dot as it is sent to a printer. */
export function drawLabel({ width, height, operations }: Omit<LabelLayout, 'symbols'>): Bitmap {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#000';
  context.textBaseline = 'alphabetic';
  for (const one of operations) {
    if (one.kind === 'rect') {
      context.fillRect(one.x, one.y, one.width, one.height);
      continue;
    }
    context.font = fontOf(one.size, one.bold);
    context.fillText(one.text, one.x, one.y);
  }
  return bitmapOf(context.getImageData(0, 0, width, height).data, width, height);
}

/** Puts a bitmap on a canvas of the screen. */
export function showBitmap(canvas: HTMLCanvasElement, bitmap: Bitmap): void {
  const { width, height } = bitmap;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      image.data.fill(isBlack(bitmap, x, y) ? 0 : 255, (y * width + x) * 4, (y * width + x) * 4 + 3);
      image.data[(y * width + x) * 4 + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
}
