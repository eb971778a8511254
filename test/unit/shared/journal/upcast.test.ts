import { describe, expect, it } from 'vitest';
import { createUpcast } from '../../../../shared/journal/upcast.ts';
import { record } from './lines.ts';

const upcast = createUpcast({
  'bill.completed': [
    (event) => ({ ...event, tenders: [event.tender] }),
    ({ tender: _, ...event }) => ({ ...event, change: 0 }),
  ],
  'user.logged-in': [],
});

describe('upcasting', () => {
  it('takes an old event through every version to the current one', () => {
    const old = record(1, { events: [{ kind: 'bill.completed@1', tender: 'cash' }] });
    const result = upcast(old);
    expect(result).toEqual({
      ok: true,
      value: { ...old, events: [{ kind: 'bill.completed@3', tenders: ['cash'], change: 0 }] },
    });
  });

  it('starts at the version the event has', () => {
    const middle = record(1, { events: [{ kind: 'bill.completed@2', tender: 'upi', tenders: ['upi'] }] });
    expect(upcast(middle)).toMatchObject({
      value: { events: [{ kind: 'bill.completed@3', tenders: ['upi'], change: 0 }] },
    });
  });

  it('hands back the very record when nothing is old', () => {
    const current = record(1, { events: [{ kind: 'bill.completed@3' }, { kind: 'user.logged-in@1' }] });
    const result = upcast(current);
    expect(result.ok && result.value).toBe(current);
  });

  it.each([
    ['bill.completed@4'],
    ['bill.completed@0'],
    ['bill.completed'],
    ['loyalty.earned@1'],
    ['toString'],
  ])('refuses %s, which a newer Haat wrote', (kind) => {
    const newer = record(7, { events: [{ kind: 'user.logged-in@1' }, { kind }] });
    expect(upcast(newer)).toEqual({ ok: false, error: { code: 'event-too-new', params: { kind, seq: 7 } } });
  });
});
