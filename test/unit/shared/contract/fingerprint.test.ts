import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call, defineContract, event } from '../../../../shared/contract/define.ts';
import { contractFingerprint } from '../../../../shared/contract/fingerprint.ts';

const read = call(z.strictObject({}), { retry: true }).returns<string>();
const act = call(z.strictObject({})).returns<string>();

describe('the fingerprint of a contract', () => {
  it('is the FNV-1a of its sorted names', () => {
    // An empty text hashes to the offset basis (draft-eastlake-fnv).
    expect(contractFingerprint(defineContract({ calls: {}, events: {} }))).toBe('cbf29ce484222325');
  });

  it('does not depend on the order they are written in', () => {
    const one = defineContract({ calls: { a: read, b: act }, events: { c: event(), d: event() } });
    const two = defineContract({ events: { d: event(), c: event() }, calls: { b: act, a: read } });
    expect(contractFingerprint(one)).toBe(contractFingerprint(two));
  });

  it('differs when a call, an event or a promise to retry does', () => {
    const prints = [
      defineContract({ calls: { a: act }, events: {} }),
      defineContract({ calls: { a: read }, events: {} }),
      defineContract({ calls: { a: act, b: act }, events: {} }),
      defineContract({ calls: {}, events: { a: event() } }),
    ].map(contractFingerprint);
    expect(new Set(prints).size).toBe(4);
  });
});
