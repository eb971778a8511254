import type { Face } from './faces.ts';
import type { PdfFile } from './pdf-file.ts';
import { type ScriptRun, scriptRuns } from './script-runs.ts';

export interface Style {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** A text in one style; a line may hold several. */
export interface Piece extends Style {
  readonly text: string;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

export interface Room {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'centre';
}

/** Measures, breaks and writes text of several scripts. Everything in points. */
export interface Typesetter {
  measure(piece: Piece): number;
  /** Lines no wider than `width`: broken at spaces, and within a word only where it has no room on a line. */
  breakLines(pieces: readonly Piece[], width: number): readonly Line[];
  writeLine(line: Line, room: Room): void;
}

/** Sums of widths differ from the width of the whole in the last bits. */
const TOLERANCE = 0.01;

export function createTypesetter(file: PdfFile): Typesetter {
  const widths = new Map<string, number>();

  function measure(piece: Piece): number {
    const key = `${piece.bold ? 'b' : 'n'} ${piece.text}`;
    const known = widths.get(key);
    if (known !== undefined) return known * piece.size;
    const width = scriptRuns(piece.text).reduce((sum, run) => sum + widthOf(run, piece), 0);
    widths.set(key, width);
    return width * piece.size;
  }

  /** Of type of one point. */
  function widthOf(run: ScriptRun, style: Style): number {
    return file.widthOf(run.text, faceOf(run, style), 1);
  }

  function breakLines(pieces: readonly Piece[], width: number): readonly Line[] {
    const lines: Piece[][] = [[]];
    let used = 0;
    for (const word of pieces.flatMap((piece) => words(piece)).flatMap((each) => cutTo(each, width))) {
      const size = measure(word);
      const seen = measure({ ...word, text: word.text.trimEnd() });
      if (used > 0 && used + seen > width + TOLERANCE) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(word);
      used += size;
    }
    return lines.map((line) => tidy(line, measure));
  }

  function cutTo(word: Piece, width: number): readonly Piece[] {
    if (measure({ ...word, text: word.text.trimEnd() }) <= width + TOLERANCE) return [word];
    const parts: string[] = [''];
    for (const cluster of clusters(word.text)) {
      const last = parts.at(-1) ?? '';
      const fits = last === '' || measure({ ...word, text: last + cluster }) <= width;
      if (fits) parts[parts.length - 1] = last + cluster;
      else parts.push(cluster);
    }
    return parts.map((text) => ({ ...word, text }));
  }

  function writeLine(line: Line, room: Room): void {
    let x = room.x + start(room, line.width);
    for (const piece of line.pieces) {
      file.fillColor(piece.colour);
      for (const run of scriptRuns(piece.text)) {
        file.write(run.text, faceOf(run, piece), piece.size, { x, y: room.y });
        x += widthOf(run, piece) * piece.size;
      }
    }
  }

  return { measure, breakLines, writeLine };
}

function faceOf(run: ScriptRun, style: Style): Face {
  return `${run.script}-${style.bold ? 'bold' : 'normal'}`;
}

function start({ align, width }: Room, used: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? width - used : (width - used) / 2;
}

/** Words, each with the spaces after it. */
function words(piece: Piece): readonly Piece[] {
  return (piece.text.match(/\S+\s*|\s+/g) ?? []).map((text) => ({
    ...piece,
    text: text.replace(/\s/g, ' '),
  }));
}

const SEGMENTS = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/** What may not be torn apart: a letter with its signs, a conjunct. */
function clusters(text: string): readonly string[] {
  return [...SEGMENTS.segment(text)].map(({ segment }) => segment);
}

/** Neighbours of one style are written as one, and a line ends with a letter. */
function tidy(line: readonly Piece[], measure: (piece: Piece) => number): Line {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last && last.size === piece.size && last.bold === piece.bold && last.colour === piece.colour) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      pieces.push(piece);
    }
  }
  const last = pieces.at(-1);
  if (last) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() };
  return { pieces, width: pieces.reduce((sum, piece) => sum + measure(piece), 0) };
}
