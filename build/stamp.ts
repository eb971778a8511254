import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';

const FOLDERS = ['shared', 'electron', 'renderer', 'build'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** Icons and the installer's scripts go into packages, not into the build. */
const NOT_BUILT = new Set(['.png', '.ico', '.icns', '.nsh', '.mjs']);

/** A digest of everything a build is made from. */
export function sourcesDigest(root: string): string {
  const digest = createHash('sha256');
  const paths = [
    ...FILES.map((file) => join(root, file)),
    ...FOLDERS.flatMap((folder) => listFiles(join(root, folder))),
  ];
  for (const path of paths.sort()) {
    if (!existsSync(path)) continue;
    digest.update(`${relative(root, path)}\n`);
    digest.update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return digest.digest('hex');
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const isBuilt = (name: string) => !folder.endsWith('build') || !NOT_BUILT.has(extname(name));
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isBuilt(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function stampFile(root: string): string {
  return join(root, 'dist', '.stamp');
}

/** Whether `dist/` was built from these sources. */
export function isBuilt(root: string): boolean {
  const path = stampFile(root);
  return existsSync(path) && readFileSync(path, 'utf8') === sourcesDigest(root);
}

/** Notes what `dist/` was built from: the digest taken before the build, in case a source changed meanwhile. */
export function writeStamp(root: string, digest: string): void {
  const path = stampFile(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, digest);
}
