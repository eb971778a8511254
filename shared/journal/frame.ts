/**
 * A line is `json TAB hash LF`, where hash = SHA-256(hash of the line before, LF, json) in hex. The text before a
 * line's json is therefore exactly what its hash begins with: a line can be checked from the bytes of the file as
 * they lie, without copying, and with `sha256sum` on any machine. Canonical JSON holds no TAB, LF or NUL, so these
 * always mean framing, and NUL (what a segment is filled with) means nothing written yet.
 */

/** SHA-256 in lower-case hex; text is taken as UTF-8. Given in, because rules import no platform. */
export type Digest = (data: string | Uint8Array) => string;

/** What the very first line chains to. */
export const GENESIS_HASH = '0'.repeat(64);

export const TAB = 0x09;
export const LF = 0x0a;
export const NUL = 0x00;

/** Characters of a hash in hex. */
export const HASH_LENGTH = 64;
/** Bytes of a line beside its json: TAB, hash, LF. */
export const FRAME_BYTES = HASH_LENGTH + 2;
/** Bytes before a line that belong to its hash: the hash of the line before, LF. */
export const LINK_BYTES = HASH_LENGTH + 1;

export function chainHash(digest: Digest, previous: string, json: string): string {
  return digest(`${previous}\n${json}`);
}

export function frameLine(json: string, hash: string): string {
  return `${json}\t${hash}\n`;
}
