/**
 * The few file operations that durability rests on, so that tests can put a disk underneath which loses, tears and
 * reorders what was not synced. All throw an `Error` with an errno `code`, as Node does.
 *
 * The commit path is synchronous on purpose: it never queues behind name look-ups or image work in Node's thread
 * pool, and nothing can come between deciding a command and saving it. What may take long has a `Later` form.
 */
export interface FileSystem {
  open(path: string, mode: OpenMode): OpenFile;
  exists(path: string): boolean;
  /** Names in a folder, sorted; an absent folder has none. */
  list(folder: string): readonly string[];
  /** Makes the folder and those above it. */
  makeFolder(folder: string): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  /** Makes names created, renamed or removed in the folder durable. Does nothing on Windows, which has no such call. */
  syncFolder(folder: string): void;
  /** Bytes free for this user on the disk that holds the path. */
  freeBytes(path: string): number;
}

/** `read` and `write` need the file to exist; `create` needs it not to. */
export type OpenMode = 'read' | 'write' | 'create';

export interface OpenFile {
  size(): number;
  /** Reads into the whole of `target`; fewer bytes than asked only at the end of the file. */
  read(target: Uint8Array, position: number): number;
  /** Writes all the bytes or throws; after a throw, any part of them may have been written. */
  write(bytes: Uint8Array, position: number): void;
  truncate(size: number): void;
  /** Makes the contents durable (`fdatasync`; also the size). Never call it again on a file for which it failed. */
  sync(): void;
  syncLater(): Promise<void>;
  close(): void;
}

/** The errno code of a failed file operation, `UNKNOWN` for anything else. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
