import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { trueTypeOf } from './woff.ts';

const SCRIPTS = {
  latin: 'noto-sans/files/noto-sans-latin',
  // Holds the rupee sign and letters with the marks of scholars.
  'latin-ext': 'noto-sans/files/noto-sans-latin-ext',
  devanagari: 'noto-sans-devanagari/files/noto-sans-devanagari-devanagari',
} as const;

export type Script = keyof typeof SCRIPTS;
type Weight = 'normal' | 'bold';
export type Face = `${Script}-${Weight}`;

export const FACES: readonly Face[] = (Object.keys(SCRIPTS) as Script[]).flatMap(
  (script): readonly Face[] => [`${script}-normal`, `${script}-bold`],
);

const WEIGHTS: Readonly<Record<Weight, string>> = { normal: '400-normal.woff', bold: '700-normal.woff' };

/** Bytes of every face, by its name. */
export type FaceBytes = ReadonlyMap<Face, Uint8Array>;

let read: Promise<FaceBytes> | undefined;

/** The faces that papers are set in, read once from the program's own files. Rejects where one is missing. */
export function readFaces(): Promise<FaceBytes> {
  read ??= readAll().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

async function readAll(): Promise<FaceBytes> {
  return new Map(
    await Promise.all(FACES.map(async (face) => [face, trueTypeOf(await readFile(facePath(face)))] as const)),
  );
}

/** The build puts them beside the bundle; before a build they are where they were installed. */
function facePath(face: Face): string {
  const built = join(import.meta.dirname, 'faces', `${face}.woff`);
  return existsSync(built) ? built : installedFacePath(face);
}

/** Where the package manager put a face: for the build, and for running without one. */
export function installedFacePath(face: Face): string {
  const cut = face.lastIndexOf('-');
  const script = face.slice(0, cut) as Script;
  const weight = face.slice(cut + 1) as Weight;
  return createRequire(import.meta.url).resolve(`@fontsource/${SCRIPTS[script]}-${WEIGHTS[weight]}`);
}
