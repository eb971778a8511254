import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { FACES, installedFacePath } from '../electron/host/documents/faces.ts';

/** Puts the faces that papers are set in beside a bundle that holds the host, where `faces.ts` looks for them. */
export function documentFaces(): Plugin {
  return {
    name: 'haat-document-faces',
    generateBundle() {
      for (const face of FACES) {
        this.emitFile({
          type: 'asset',
          fileName: `faces/${face}.woff`,
          source: readFileSync(installedFacePath(face)),
        });
      }
    },
  };
}
