import { err, ok, type Result } from '../../../shared/result.ts';
import { errorCode } from './file-system.ts';

/** Runs a file operation; a refusal of the disk becomes its errno code, anything else is a bug and is thrown on. */
export function attempt<T>(action: () => T): Result<T, string> {
  try {
    return ok(action());
  } catch (error) {
    const code = errorCode(error);
    if (code === 'UNKNOWN') throw error;
    return err(code);
  }
}

export function isDiskFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}
