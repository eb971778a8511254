import { type Bitmap, bytesPerRow } from './bands.ts';

/** A picture in 256 steps of grey, 0 black, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** How grey becomes black and white. */
export interface Tone {
  readonly tone: 'lines' | 'shades';
  /** Greys below this are black; shades are shifted so that this is the middle. */
  readonly darkness: number;
}

/** Lighter than this is paper. */
const PAPER = 240;
/** Greys between these are shades; a drawing has hardly any. */
const SHADES = { from: 48, to: 208 } as const;
const FEW_SHADES = 0.12;

/** Grey of red, green, blue and opacity, four bytes a dot, laid on white paper. */
export function greyOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Grey {
  const values = new Uint8Array(width * height);
  for (let at = 0; at < values.length; at += 1) {
    const from = at * 4;
    const opacity = rgba[from + 3] ?? 0;
    const light = 0.299 * (rgba[from] ?? 0) + 0.587 * (rgba[from + 1] ?? 0) + 0.114 * (rgba[from + 2] ?? 0);
    values[at] = Math.round((light * opacity + 255 * (255 - opacity)) / 255);
  }
  return { width, height, values };
}

/** The picture without the white around it, which would only use paper; as it is where all of it is white. */
export function trimmed({ width, height, values }: Grey): Grey {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((values[y * width + x] ?? 255) >= PAPER) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  if (right < 0) return { width, height, values };
  const inner = { width: right - left + 1, height: bottom - top + 1 };
  const cut = new Uint8Array(inner.width * inner.height);
  for (let y = 0; y < inner.height; y += 1) {
    const from = (top + y) * width + left;
    cut.set(values.subarray(from, from + inner.width), y * inner.width);
  }
  return { ...inner, values: cut };
}

/** What suits a picture: a drawing is black or white already, a photo or a wash of colour needs shades. */
export function suitedTone({ values }: Grey): Tone['tone'] {
  const ink = values.filter((value) => value < PAPER);
  const shades = ink.filter((value) => value > SHADES.from && value < SHADES.to);
  return shades.length > ink.length * FEW_SHADES ? 'shades' : 'lines';
}

/** The size a picture gets in a room of dots: as large as it fits, its shape kept, at least one dot. */
export function fittedIn(
  { width, height }: Pick<Grey, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(room.width / width, room.height / height);
  const dots = (side: number, most: number) => Math.min(most, Math.max(1, Math.round(side * scale)));
  return { width: dots(width, room.width), height: dots(height, room.height) };
}

/** A picture in so many dots, each the mean of what it covers. The same on every machine. */
export function scaled(grey: Grey, width: number, height: number): Grey {
  const across = stretched(grey.width, width);
  const down = stretched(grey.height, height);
  const values = new Uint8Array(width * height);
  for (const [y, rows] of down.entries())
    for (const [x, columns] of across.entries()) {
      let total = 0;
      for (const row of rows)
        for (const column of columns)
          total += (grey.values[row.at * grey.width + column.at] ?? 255) * row.share * column.share;
      values[y * width + x] = Math.round(total);
    }
  return { width, height, values };
}

interface Share {
  readonly at: number;
  /** Of one. */
  readonly share: number;
}

/** Which dots of `from` each of `to` dots covers, and how much of it each makes up. */
function stretched(from: number, to: number): readonly (readonly Share[])[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [start, end] = [index * step, (index + 1) * step];
    const first = Math.min(from - 1, Math.floor(start));
    const last = Math.min(from, Math.max(first + 1, Math.ceil(end - 1e-9)));
    return Array.from({ length: last - first }, (__, offset) => {
      const at = first + offset;
      return { at, share: (Math.min(end, at + 1) - Math.max(start, at)) / step };
    });
  });
}

/** A grey picture as dots that are black or not; shades by spreading what each dot is wrong by (Floyd and Steinberg). */
export function oneBit({ width, height, values }: Grey, { tone, darkness }: Tone): Bitmap {
  const length = bytesPerRow(width);
  const bits = new Uint8Array(length * height);
  const shift = tone === 'shades' ? 128 - darkness : 0;
  const least = tone === 'shades' ? 128 : darkness;
  const wrong = new Float32Array(width * height);
  const owe = (x: number, y: number, part: number) => {
    if (x < 0 || x >= width || y >= height) return;
    const at = y * width + x;
    wrong[at] = (wrong[at] ?? 0) + part;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const value = values[y * width + x] ?? 255;
      // White is paper, however dark the rest is made: a logo on white has no veil around it.
      const wanted = value >= PAPER ? 255 : value + shift + (wrong[y * width + x] ?? 0);
      const isInk = wanted < least;
      if (isInk) bits[y * length + (x >> 3)] = (bits[y * length + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
      if (tone === 'lines' || value >= PAPER) continue;
      const error = Math.max(-255, Math.min(255, wanted - (isInk ? 0 : 255)));
      owe(x + 1, y, (error * 7) / 16);
      owe(x - 1, y + 1, (error * 3) / 16);
      owe(x, y + 1, (error * 5) / 16);
      owe(x + 1, y + 1, error / 16);
    }
  return { width, height, bits };
}
