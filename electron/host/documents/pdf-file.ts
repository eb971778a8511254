import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { FACES, type Face, type FaceBytes } from './faces.ts';
import { isBeyondFaces } from './script-runs.ts';

export interface FileFacts {
  readonly title: string;
  readonly author: string;
  /** Moment of the document in ms since 1970. */
  readonly at: number;
}

/** The part of the library's objects that decides what their bytes are. */
interface Pending {
  data: Record<string, unknown>;
  buffer: Uint8Array[];
  finalize(): void;
}

/** Where the library keeps what a viewer is asked for. */
interface WithPreferences {
  readonly _root: { readonly data: { readonly ViewerPreferences: { data: Record<string, unknown> } } };
}

/**
 * A PDF whose bytes depend on nothing but what is drawn: dates come from the document, and streams are packed by
 * code of our own bundle, for the machine's zlib packs differently from processor to processor.
 */
export class PdfFile extends PDFDocument {
  #meaning: string | undefined;

  constructor(facts: FileFacts, faces: FaceBytes) {
    super({
      autoFirstPage: false,
      compress: false,
      pdfVersion: '1.7',
      lang: 'en-IN',
      displayTitle: true,
      // No built-in face is wanted. The types do not know that null says so.
      font: null as unknown as string,
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: 'Haat',
        Producer: 'Haat',
        CreationDate: new Date(facts.at),
        ModDate: new Date(facts.at),
      },
    });
    for (const face of FACES) {
      const bytes = faces.get(face);
      if (!bytes) throw new Error(`no face ${face}`);
      this.registerFont(face, bytes);
    }
  }

  override ref(data: object): ReturnType<PDFKit.PDFDocument['ref']> {
    const reference = super.ref(data);
    const pending = reference as unknown as Pending;
    const finalize = pending.finalize.bind(pending);
    pending.finalize = () => {
      if (pending.buffer.length > 0 && pending.data.Filter === undefined) {
        pending.buffer = [zlibSync(Buffer.concat(pending.buffer), { level: 9 })];
        pending.data.Filter = 'FlateDecode';
      }
      finalize();
    };
    return reference;
  }

  /**
   * Writes a text in one face with its baseline at `y`. Glyphs of Devanagari stand in another order and number than
   * its letters, so the letters themselves go beside them for whoever copies, searches or reads aloud; and so do those
   * of scripts that no face has, which show as boxes.
   */
  write(text: string, face: Face, size: number, at: { readonly x: number; readonly y: number }): void {
    this.#meaning = face.startsWith('devanagari') || isBeyondFaces(text) ? text : undefined;
    this.font(face).fontSize(size).text(text, at.x, at.y, { lineBreak: false, baseline: 'alphabetic' });
    this.#meaning = undefined;
  }

  /** The meaning goes inside the text object: readers place it by the matrix that holds where it ends. */
  override addContent(content: unknown): PDFKit.PDFDocument {
    if (this.#meaning === undefined) return super.addContent(content);
    if (content === 'ET') super.addContent('EMC');
    super.addContent(content);
    return content === 'BT' ? super.addContent(`/Span <</ActualText <${utf16(this.#meaning)}>>> BDC`) : this;
  }

  /** Width in points of a text in one face. */
  widthOf(text: string, face: Face, size: number): number {
    return this.font(face).fontSize(size).widthOfString(text);
  }

  /** Asks viewers not to shrink pages to the printer's margins: what is measured in millimetres must stay so. */
  keepSize(): void {
    const { ViewerPreferences } = (this as unknown as WithPreferences)._root.data;
    ViewerPreferences.data.PrintScaling = 'None';
  }

  /** Ends the file and gives its bytes. */
  bytes(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      this.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      this.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.on('error', reject);
      this.end();
    });
  }
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).reduce(
    (all, unit) => all + unit,
    'FEFF',
  );
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
