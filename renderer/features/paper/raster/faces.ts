import latin500 from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import latinExt500 from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?url';
import devanagari500 from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-500-normal.woff2?url';
import devanagari700 from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff2?url';

/** Latin from the one, Devanagari from the other; both are bundled. */
export const FAMILIES = ['Noto Sans', 'Noto Sans Devanagari'] as const;
export const WEIGHTS = [500, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

interface FaceFile {
  readonly family: (typeof FAMILIES)[number];
  readonly weight: Weight;
  readonly url: string;
}

/** Where two files are of one family, what the later one has goes before. */
export const FACE_FILES: readonly FaceFile[] = [
  { family: 'Noto Sans', weight: 500, url: latin500 },
  { family: 'Noto Sans', weight: 700, url: latin700 },
  { family: 'Noto Sans', weight: 500, url: latinExt500 },
  { family: 'Noto Sans', weight: 700, url: latinExt700 },
  { family: 'Noto Sans Devanagari', weight: 500, url: devanagari500 },
  { family: 'Noto Sans Devanagari', weight: 700, url: devanagari700 },
];
