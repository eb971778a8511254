/**
 * Stands for `fflate` under the reader and the writer of workbooks (an alias in `build/vite.renderer.config.ts`).
 * They run in a worker of ours; fflate would start more of them out of `blob:` addresses for every large file, which
 * the page's policy forbids and which then never answer. Here the same work is done where it is asked for.
 */
import {
  type FlateCallback,
  type FlateError,
  type UnzipCallback,
  type Unzipped,
  unzipSync,
  type Zippable,
  zipSync,
} from 'fflate/browser';

export * from 'fflate/browser';

/** Like fflate's own, without a worker. */
export function zip(files: Zippable, callback: FlateCallback): void {
  let archive: Uint8Array<ArrayBuffer>;
  try {
    archive = zipSync(files);
  } catch (error) {
    callback(error as FlateError, new Uint8Array());
    return;
  }
  callback(null, archive);
}

/** Like fflate's own, without a worker. */
export function unzip(archive: Uint8Array, callback: UnzipCallback): void {
  let files: Unzipped;
  try {
    files = unzipSync(archive);
  } catch (error) {
    callback(error as FlateError, {});
    return;
  }
  callback(null, files);
}
