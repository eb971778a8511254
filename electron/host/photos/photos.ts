import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

const ENDINGS = { 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;
export type PhotoType = keyof typeof ENDINGS;

/** Photos of items, each a file named by the SHA-256 of its bytes; the journal holds the name. */
export interface Photos {
  /** Durable when it resolves. */
  keep(type: PhotoType, base64: string): Promise<string>;
  read(hash: string): Promise<{ readonly type: string; readonly base64: string } | null>;
}

export function createPhotos(folder: string): Photos {
  return {
    async keep(type, base64) {
      const bytes = Buffer.from(base64, 'base64');
      const hash = createHash('sha256').update(bytes).digest('hex');
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${hash}.${ENDINGS[type]}`);
      const file = await open(`${path}.new`, 'w');
      try {
        await file.writeFile(bytes);
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(`${path}.new`, path);
      return hash;
    },
    async read(hash) {
      const names: readonly string[] = await readdir(folder).catch(() => []);
      for (const [type, ending] of Object.entries(ENDINGS)) {
        if (!names.includes(`${hash}.${ending}`)) continue;
        return { type, base64: await readFile(join(folder, `${hash}.${ending}`), 'base64') };
      }
      return null;
    },
  };
}
