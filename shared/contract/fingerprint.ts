import type { Contract } from './define.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * Sixteen hex digits that differ when two builds know different calls or events (64-bit FNV-1a over the sorted
 * names). Not a secret and not a check of the inputs' shape: the version in the greeting stands beside it.
 */
export function contractFingerprint(contract: Contract): string {
  const calls = Object.entries(contract.calls).map(
    ([name, { retry }]) => `call ${name}${retry ? ' retry' : ''}`,
  );
  const events = Object.keys(contract.events).map((name) => `event ${name}`);
  const text = [...calls, ...events].sort().join('\n');
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}
