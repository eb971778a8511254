import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * A WOFF 1.0 face as the TrueType it was packed from: its tables, inflated, behind a directory of their own. The PDF
 * library reads WOFF too, but inflates each table in script for every file it makes: half a second each time.
 */
export function trueTypeOf(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF face');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, WOFF_HEADER + index * WOFF_ENTRY));
  const places: number[] = [];
  let end = SFNT_HEADER + count * SFNT_ENTRY;
  for (const { bytes } of tables) {
    places.push(end);
    end += aligned(bytes.length);
  }
  const face = Buffer.alloc(end);
  writeHeader(face, woff.readUInt32BE(4), count);
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    const place = places[index] ?? 0;
    face.write(tag, entry, 'latin1');
    face.writeUInt32BE(checksum, entry + 4);
    face.writeUInt32BE(place, entry + 8);
    face.writeUInt32BE(bytes.length, entry + 12);
    face.set(bytes, place);
  }
  return face;
}

function tableAt(woff: Buffer, entry: number) {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const bytes = woff.subarray(offset, offset + packed);
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    bytes: packed < length ? inflateSync(bytes) : bytes,
  };
}

/** The three figures that let a reader find a table by halving. */
function writeHeader(face: Buffer, flavour: number, count: number): void {
  const power = 31 - Math.clz32(count);
  face.writeUInt32BE(flavour, 0);
  face.writeUInt16BE(count, 4);
  face.writeUInt16BE(2 ** power * SFNT_ENTRY, 6);
  face.writeUInt16BE(power, 8);
  face.writeUInt16BE((count - 2 ** power) * SFNT_ENTRY, 10);
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
