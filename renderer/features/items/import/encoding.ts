export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Enough of a file to tell two encodings apart without reading all of it twice. */
const SAMPLE = 1 << 20;

/**
 * The encoding of a text file: what its mark says, UTF-16 without a mark by its zero bytes, UTF-8 if it can be read
 * as such, else what older Windows programs write. A file that is UTF-8 for the most part stays UTF-8, because one
 * broken letter is better than all of them.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  return withoutMark16(sample) ?? (isMostlyUtf8(sample) ? 'utf-8' : 'windows-1252');
}

/** The text of a file, without its byte order mark. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function withoutMark16(sample: Uint8Array): Encoding | undefined {
  let [even, odd] = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length / 8;
  if (odd > many && even < many) return 'utf-16le';
  return even > many && odd < many ? 'utf-16be' : undefined;
}

/** More letters that are right in UTF-8 than ones that are not; pure ASCII is right either way. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true });
  let [right, wrong] = [0, 0];
  for (const letter of text) {
    if (letter === '\ufffd') wrong += 1;
    else if (letter > '\u007f') right += 1;
  }
  return right >= wrong;
}
