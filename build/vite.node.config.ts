import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { documentFaces } from './document-faces.ts';
import { root } from './project.ts';

export interface NodeEntry {
  readonly name: string;
  readonly source: string;
  /** Under `dist/`. */
  readonly file: string;
  readonly format: 'es' | 'cjs';
  /** Whether the host is in it, which needs its faces beside it. */
  readonly host?: boolean;
}

/** Everything that runs outside the page. */
export const nodeEntries: readonly NodeEntry[] = [
  { name: 'browser shell', source: 'electron/web/main.ts', file: 'web/main.js', format: 'es', host: true },
  {
    name: 'host process',
    source: 'electron/host/utility.ts',
    file: 'host/utility.js',
    format: 'es',
    host: true,
  },
  {
    name: 'Windows spooler',
    source: 'electron/host/printing/windows/program.ts',
    file: 'windows/program.js',
    format: 'es',
  },
  { name: 'Electron main', source: 'electron/main/main.ts', file: 'main/main.js', format: 'es' },
  // A sandboxed preload may require nothing but electron, so it is one file, and CommonJS.
  { name: 'preload', source: 'electron/preload/preload.ts', file: 'preload/preload.cjs', format: 'cjs' },
];

/** What has native parts or is not there until run time. All else is in the bundle. */
const EXTERNAL = ['electron', 'serialport', 'koffi', 'bufferutil', 'utf-8-validate'];

export function nodeConfig({ source, file, format, host }: NodeEntry): InlineConfig {
  const [folder = '', fileName = ''] = file.split('/');
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: host ? [documentFaces()] : [],
    ssr: { target: 'node', noExternal: true, external: EXTERNAL },
    build: {
      ssr: join(root, source),
      outDir: join(root, 'dist', folder),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        external: EXTERNAL,
        output: {
          format,
          entryFileNames: fileName,
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: format === 'es',
        },
      },
    },
  };
}
