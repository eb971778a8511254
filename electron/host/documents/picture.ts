import { PNG } from 'pngjs';
import type { PdfFile } from './pdf-file.ts';

/** A picture ready to be set on pages, with its size in dots. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  set(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void;
}

/**
 * A PNG or JPEG taken up into the file, once for all its pages; nothing where it is neither or is damaged: a bill is
 * not refused for its logo. What is transparent in a PNG shows the paper, which is white.
 */
export function takePicture(file: PdfFile, bytes: Uint8Array): Picture | undefined {
  try {
    return isPng(bytes) ? png(file, PNG.sync.read(Buffer.from(bytes))) : jpeg(file, bytes);
  } catch {
    return undefined;
  }
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50;
}

/** What the library's types leave out. */
interface Opener {
  openImage(bytes: Buffer): { readonly width: number; readonly height: number };
}

function jpeg(file: PdfFile, bytes: Uint8Array): Picture {
  const image = (file as unknown as Opener).openImage(Buffer.from(bytes));
  return {
    width: image.width,
    height: image.height,
    set: ({ x, y, width, height }) => {
      file.image(image as unknown as Buffer, x, y, { width, height });
    },
  };
}

/** Not by the library's own reader: it packs what has transparency with the machine's zlib. */
function png(file: PdfFile, { width, height, data }: PNG): Picture {
  const reference = file.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceRGB',
  });
  reference.end(overWhite(data));
  return {
    width,
    height,
    set: (box) => {
      const objects = file.page.xobjects as Record<string, unknown>;
      objects.Logo = reference;
      file.save().transform(box.width, 0, 0, -box.height, box.x, box.y + box.height);
      file.addContent('/Logo Do');
      file.restore();
    },
  };
}

function overWhite(rgba: Uint8Array): Buffer {
  const dots = rgba.length / 4;
  const rgb = Buffer.alloc(dots * 3);
  for (let dot = 0; dot < dots; dot++) {
    const opacity = rgba[dot * 4 + 3] ?? 255;
    for (let head = 0; head < 3; head++) {
      const colour = rgba[dot * 4 + head] ?? 255;
      rgb[dot * 3 + head] = Math.round((colour * opacity + 255 * (255 - opacity)) / 255);
    }
  }
  return rgb;
}
