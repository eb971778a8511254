import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a program to one file that plain Node starts quickly; resolves to its path. */
export async function bundleForNode(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    // Its native part is found beside the sources, so the bundle of a host must lie below them.
    ssr: { noExternal: true, external: ['serialport'] },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  return join(folder, 'program.mjs');
}
