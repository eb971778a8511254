import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { root } from './project.ts';

/**
 * The page. The base is the root of its origin, which `app://haat/` and `http://127.0.0.1:7117/` both have.
 * What is loaded by `import()` becomes a file of its own, so the sell screen does not wait for reports.
 */
export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  plugins: [react()],
  resolve: {
    // Only the bare name: the module that stands for it imports `fflate/browser`.
    alias: [
      { find: /^fflate$/, replacement: join(root, 'renderer', 'features', 'items', 'zip-in-place.ts') },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: join(root, 'dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    // Chromium knows modulepreload; the polyfill would only be parsed on every start.
    modulePreload: { polyfill: false },
    // Fonts by file: one inlined into the style sheet is read before the first paint, needed or not.
    assetsInlineLimit: 0,
    sourcemap: 'hidden',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
});
