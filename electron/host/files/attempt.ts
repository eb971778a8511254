import { err, ok, type Result } from '../../../shared/result.ts';
import { errorCode } from './file-system.ts';

/** Runs a file operation; a refusal of the disk becomes its errno code, anything else is a bug and is thrown on. */
export function attempt<T>(action: () => T): Result<T, string> {
  try {
    return ok(action());
  } catch (error) {
    return err(codeOf(error));
  }
}

export async function attemptLater<T>(action: () => Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await action());
  } catch (error) {
    return err(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  const code = errorCode(error);
  if (code === 'UNKNOWN') throw error;
  return code;
}

export function isDiskFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}
