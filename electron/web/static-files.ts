import { createReadStream, existsSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { CONTENT_TYPES } from '../host/content-types.ts';

const INDEX = '/index.html';

export interface StaticFiles {
  /** The file for a decoded path of the page, `index.html` for one of its routes, or `undefined`. */
  readonly find: (path: string) => StaticFile | undefined;
}

export interface StaticFile {
  readonly send: (response: ServerResponse, headOnly: boolean) => void;
}

/**
 * The built page. Its files are listed once and a request can only name one from the list, so there is no path
 * that leads out of the folder. Vite puts a hash into every name under `assets/`: those never change.
 */
export function createStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const path of listFiles(folder)) {
    const name = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(name, staticFile(path, name));
  }
  return {
    find(path) {
      const isRoute = !path.slice(path.lastIndexOf('/')).includes('.');
      return files.get(path) ?? (isRoute ? files.get(INDEX) : undefined);
    },
  };
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
}

function staticFile(path: string, name: string): StaticFile {
  const cacheControl = name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return {
    send(response, headOnly) {
      response.setHeader('content-type', CONTENT_TYPES[extname(path)] ?? 'application/octet-stream');
      response.setHeader('cache-control', cacheControl);
      if (headOnly) {
        response.end();
        return;
      }
      const stream = createReadStream(path);
      stream.on('error', () => response.destroy());
      stream.pipe(response);
    },
  };
}
