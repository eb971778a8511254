import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { CONTENT_TYPES } from '../host/content-types.ts';

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/**
 * Reads the file of the built page behind a URL path, or `undefined` when there is none. A path without an
 * extension is a route of the page and gets `index.html`. Nothing outside `folder` can be reached, and a kind of
 * file that is not listed here is not served.
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | undefined> {
  const path = pageFilePath(folder, pathname);
  const contentType = path === undefined ? undefined : CONTENT_TYPES[extname(path).toLowerCase()];
  if (path === undefined || contentType === undefined) {
    return undefined;
  }
  try {
    return { bytes: new Uint8Array(await readFile(path)), contentType };
  } catch {
    return undefined;
  }
}

function pageFilePath(folder: string, pathname: string): string | undefined {
  const decoded = decodePath(pathname);
  if (decoded === undefined || /[\0\\:]/.test(decoded) || decoded.split('/').includes('..')) {
    return undefined;
  }
  const path = join(folder, extname(decoded) === '' ? 'index.html' : decoded);
  return path.startsWith(join(folder, sep)) ? path : undefined;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
