const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * What a signed token (three parts of base64url between points) says, as text; empty for anything else. The
 * signature is not looked at: whoever brings the file answers for where it is from.
 */
export function tokenContents(token: string): string {
  const part = token.split('.')[1];
  if (part === undefined) return '';
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of part.replace(/=+$/, '')) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return '';
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
