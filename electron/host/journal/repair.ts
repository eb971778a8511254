import { basename, dirname, join } from 'node:path';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { readWhole, writeFileAtomic } from '../files/atomic-file.ts';
import { attempt } from '../files/attempt.ts';
import { errorCode, type FileSystem } from '../files/file-system.ts';
import type { TornTail } from './chain-reader.ts';
import { sha256 } from './digest.ts';

/**
 * Keeps the bytes of a torn tail for whoever wants to look. The name comes from what it holds, so a start that is cut
 * off half-way and repeated makes no second copy. Resolves to the name, or fails with the errno code.
 */
export async function quarantine(
  fs: FileSystem,
  dataFolder: string,
  torn: TornTail,
): Promise<Result<string, string>> {
  try {
    const bytes = readWhole(fs, torn.path).slice(torn.offset, torn.offset + torn.bytes);
    const incarnation = basename(dirname(torn.path));
    const segment = basename(torn.path, '.jnl');
    const name = `${incarnation}-${segment}-at-${torn.offset}-${sha256(bytes).slice(0, 8)}.torn`;
    const folder = join(dataFolder, 'quarantine');
    fs.makeFolder(folder);
    if (!fs.exists(join(folder, name))) await writeFileAtomic(fs, join(folder, name), bytes);
    fs.syncFolder(dataFolder);
    return ok(name);
  } catch (error) {
    return err(errorCode(error));
  }
}

/** Makes room for the next record where the torn one lay. False when the disk refuses; the segment is then given up. */
export function clearTorn(fs: FileSystem, torn: TornTail): boolean {
  const cleared = attempt(() => {
    const file = fs.open(torn.path, 'write');
    try {
      file.write(new Uint8Array(torn.bytes), torn.offset);
      file.sync();
    } finally {
      file.close();
    }
  });
  return cleared.ok;
}
