import { BILLS_KEPT, type Projection } from './projection.ts';

/** A fingerprint of all that a projection holds: equal for one kept and one rebuilt. */
export async function projectionDigest(projection: Projection): Promise<string> {
  const parts = [
    projection.order.map((id) => projection.items.get(id)),
    sorted(projection.byKey),
    sorted(projection.stock).filter(([, level]) => level !== 0),
    projection.bills.slice(-BILLS_KEPT),
    sorted(projection.days),
  ];
  const digests: string[] = [];
  for (const part of parts) digests.push(await sha256(canonical(part)));
  return sha256(digests.join(' '));
}

function sorted<T>(map: ReadonlyMap<string, T>): (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** JSON with the keys of every object in order, because they differ by the way an object came. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
