import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/journal/canonical.ts';
import { createHeader, parseHeader, READER } from '../../../../shared/journal/header.ts';
import { FIELDS } from './lines.ts';

describe('segment header', () => {
  it('comes back as it was written', () => {
    const previous = { incarnation: 1, segment: 4, end: 900, hash: 'a'.repeat(64) };
    const header = createHeader({ ...FIELDS, segment: 5, previous, why: 'restored' });
    expect(parseHeader(canonicalJson(header))).toEqual({ ok: true, value: header });
  });

  it('is refused when it needs a newer reader, even if the rest makes no sense to this one', () => {
    const later = { ...createHeader(FIELDS), minReader: READER + 1, previous: 'in another form' };
    expect(parseHeader(canonicalJson(later))).toEqual({
      ok: false,
      error: { code: 'journal-too-new', params: { needs: READER + 1, reads: READER } },
    });
  });

  it('may be of a newer format that this reader can still read', () => {
    const later = { ...createHeader(FIELDS), format: 2, colour: 'red' };
    expect(parseHeader(canonicalJson(later)).ok).toBe(true);
  });

  it.each([['not json'], ['{}'], ['{"magic":"other","minReader":99}']])('is unreadable as %s', (json) => {
    expect(parseHeader(json)).toEqual({ ok: false, error: { code: 'header-unreadable' } });
  });
});
