import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../build/conformance/compare.ts';
import { type CaseFile, readCases } from '../../../build/conformance/file.ts';
import { GROUPS, runCases } from '../../../build/conformance/run.ts';
import { root } from '../../../build/project.ts';
import { CASES_FILE, casesText } from '../../conformance/make-cases.ts';

function fileOf(text: string): CaseFile {
  const read = readCases(text);
  if ('fault' in read) throw new Error(read.fault);
  return read.file;
}

const cases = fileOf(readFileSync(CASES_FILE, 'utf8'));

function only(id: string, input: Record<string, unknown>, out: Record<string, unknown>): CaseFile {
  return { groups: [{ id, vectors: [{ id: `${id}-01`, in: input, out }] }] };
}

describe('the project’s own cases', () => {
  it.each(cases.groups)('$id: the till agrees with what was worked out without it', (group) => {
    expect(group.vectors.length).toBeGreaterThan(9);
    expect(runCases({ ...cases, groups: [group] }).failures).toEqual([]);
  });

  it('agree with the till’s own table of rates too', () => {
    expect(runCases({ groups: cases.groups }).failures).toEqual([]);
  });

  it('are three hundred and more, in every group, and no two of one name', () => {
    const ids = cases.groups.flatMap(({ vectors }) => vectors.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ids).size).toBe(ids.length);
    expect(cases.groups.map(({ id }) => id).sort()).toEqual(Object.keys(GROUPS).sort());
  });

  it('stand in the file as they were worked out', () => {
    expect(readFileSync(CASES_FILE, 'utf8')).toBe(casesText());
  });
});

describe('runCases', () => {
  it('tells where a figure differs', () => {
    const file = only(
      'INCL_INTRA',
      { mode: 'incl', net: 10500, rate_bps: 500, inter: false },
      { taxable: 10000, cgst: 251 },
    );
    expect(runCases(file)).toEqual({
      passed: 0,
      failures: [{ id: 'INCL_INTRA-01', differences: [{ path: 'cgst', expected: 251, got: 250 }] }],
    });
  });

  it('fails a case of a group nobody knows, and one whose input is not of the group', () => {
    const { failures } = runCases({
      groups: [...only('HALLMARK', {}, {}).groups, ...only('ROUND', { total: 'x' }, {}).groups],
    });
    expect(failures.map(({ id }) => id)).toEqual(['HALLMARK-01', 'ROUND-01']);
    expect(failures[0]?.fault).toBe('there is no group HALLMARK');
  });

  it('takes a name of the object all objects come from for no group', () => {
    expect(runCases(only('constructor', {}, {})).failures[0]?.fault).toBe('there is no group constructor');
  });

  it.each([['TAX_INVOICE+BILL_OF_SUPPLY'], ['TWO_DOCUMENTS'], [['TAX_INVOICE', 'BILL_OF_SUPPLY']]])(
    'lets a file say two papers as %s',
    (document) => {
      const lines = [
        { unit_price: 100, qty_milli: 1000, rate_bps: 0 },
        { unit_price: 100, qty_milli: 1000, rate_bps: 500 },
      ];
      const mixed = { lines, date: '2026-11-22', buyer: 'REG' };
      expect(runCases(only('BILL', mixed, { document })).passed).toBe(1);
      expect(runCases(only('BILL', mixed, { document: 'TAX_INVOICE' })).passed).toBe(0);
      expect(runCases(only('BILL', mixed, { document: 'INVOICE_CUM_BILL_OF_SUPPLY' })).passed).toBe(0);
      expect(runCases(only('BILL', { ...mixed, buyer: 'UNREG' }, { document })).passed).toBe(0);
    },
  );

  it('uses the classes of the file before its own', () => {
    const slab = { tax_class: 'BOOK', date: '2026-11-22', mode: 'incl', net: 10500, qty_milli: 1000 };
    expect(runCases(only('SLAB', slab, { rate_bps: 0 })).passed).toBe(1);
    const meta = { flat_table: { BOOK: [['2026-01-01', null, 500]] } };
    expect(runCases({ meta, ...only('SLAB', slab, { rate_bps: 500 }) }).passed).toBe(1);
  });
});

describe('differences', () => {
  it('looks only at the keys that are expected, in any order', () => {
    expect(differences({ b: 1, a: { c: [1] } }, { a: { c: [1], d: 2 }, b: 1, e: 3 })).toEqual([]);
  });

  it('counts a list of another length, a key that is missing and a rate too many', () => {
    expect(differences({ a: [1] }, { a: [1, 2] })).toHaveLength(1);
    expect(differences({ a: 0 }, {})).toEqual([{ path: 'a', expected: 0, got: undefined }]);
    expect(differences({ by_rate: { 5: 1 } }, { by_rate: { 5: 1, 18: 2 } })).toEqual([
      { path: 'by_rate.18', expected: undefined, got: 2 },
    ]);
  });
});

describe('npm run conformance', () => {
  function conformance(...args: string[]): { readonly code: number; readonly lines: readonly string[] } {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    try {
      const text = execFileSync(process.execPath, [tsx, join(root, 'build/conformance.ts'), ...args], {
        cwd: root,
        encoding: 'utf8',
      });
      return { code: 0, lines: text.trim().split('\n') };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, lines: stdout.trim().split('\n') };
    }
  }

  it('ends well for the project’s own file', () => {
    const count = cases.groups.reduce((sum, { vectors }) => sum + vectors.length, 0);
    expect(conformance(CASES_FILE)).toEqual({ code: 0, lines: [`${count} passed, 0 failed`] });
  });

  it('says what was expected and what came, counts, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cases-'));
    const path = join(folder, 'cases.json');
    writeFileSync(path, JSON.stringify(only('FY', { date: '2026-04-01' }, { fy: '2025-26' })));
    expect(conformance(path)).toEqual({
      code: 1,
      lines: ['FAILED FY-01', '  fy: expected "2025-26", got "2026-27"', '0 passed, 1 failed'],
    });
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['a file that is not there', ['no-such-file.json'], 'cannot be read'],
    ['a file that is not JSON', [join(root, 'build', 'conformance.ts')], 'It is not JSON'],
    ['JSON of something else', [join(root, 'package.json')], 'not a file of cases'],
    ['no file', [], 'Name one file of cases'],
  ])('says in one sentence what is wrong with %s', (_, args, sentence) => {
    const { code, lines } = conformance(...args);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(sentence);
  });
});
