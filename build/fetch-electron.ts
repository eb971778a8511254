import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LOOK_EVERY_MS = 500;
const RETRY_AFTER_MS = 7 * 24 * 3_600_000;

/** Electron's program, if its npm package has been completed by it; else `undefined`. */
export function electronProgram(packageFolder: string): string | undefined {
  const pathFile = join(packageFolder, 'path.txt');
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!override && !existsSync(pathFile)) return undefined;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : programName();
  const program = join(override ?? join(packageFolder, 'dist'), name);
  return existsSync(program) ? program : undefined;
}

function programName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

interface FetchParts {
  /** Downloads Electron and exits with 0, or fails. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Where the download goes, and how its progress is seen. */
  readonly workFolder: string;
  readonly stallMs: number;
  readonly say: (line: string) => void;
}

/** Runs a download; false as soon as it fails or has not moved for `stallMs`. */
export function fetchElectron({ command, workFolder, stallMs, say }: FetchParts): Promise<boolean> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  const [program, ...args] = command;
  const child = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: workFolder, TEMP: workFolder, TMP: workFolder },
  });
  let bytes = 0;
  let movedAt = Date.now();
  const watch = setInterval(() => {
    const now = folderBytes(workFolder);
    if (now > bytes) {
      bytes = now;
      movedAt = Date.now();
      say(`Fetching Electron: ${Math.round(bytes / 1_000_000)} MB`);
    } else if (Date.now() - movedAt > stallMs) child.kill('SIGKILL');
  }, LOOK_EVERY_MS);
  return new Promise((resolve) => {
    const end = (done: boolean) => {
      clearInterval(watch);
      rmSync(workFolder, { recursive: true, force: true });
      resolve(done);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

function folderBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    // A file of a download may be renamed between the listing and the look.
    bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/** Remembers that this version could not be fetched, so that the next starts do not wait for it again. */
export function rememberFailure(noteFile: string, version: string, now: number): void {
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, JSON.stringify({ version, failedAt: now }));
}

/** Whether the same version failed less than a week ago. */
export function hasFailedLately(noteFile: string, version: string, now: number): boolean {
  try {
    const note: unknown = JSON.parse(readFileSync(noteFile, 'utf8'));
    if (typeof note !== 'object' || note === null || !('version' in note) || !('failedAt' in note))
      return false;
    return note.version === version && now - Number(note.failedAt) < RETRY_AFTER_MS;
  } catch {
    return false;
  }
}
