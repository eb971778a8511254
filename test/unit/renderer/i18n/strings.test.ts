import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatters } from '../../../../renderer/i18n/formatters.ts';

const root = join(import.meta.dirname, '../../../..');
const strings = join(root, 'renderer/i18n');

type Flat = Readonly<Record<string, string>>;

function flatten(value: unknown, path: string, into: Record<string, string> = {}): Flat {
  if (typeof value === 'string') into[path] = value;
  else {
    for (const [key, part] of Object.entries(value as object))
      flatten(part, path ? `${path}.${key}` : key, into);
  }
  return into;
}

function read(language: 'en' | 'hi'): Readonly<Record<string, Flat>> {
  const files = readdirSync(join(strings, language)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -5),
      flatten(JSON.parse(readFileSync(join(strings, language, name), 'utf8')), ''),
    ]),
  );
}

const english = read('en');
const hindi = read('hi');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `{{payable, money}}` as `payable, money`: the figure and how it is written. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, inside = '']) => inside).sort();
}

interface Wanted {
  readonly key: string;
  /** Where it may stand: its own namespace, or one of those the file uses. */
  readonly namespaces: readonly string[];
  /** Not so for the beginning of a key that is put together. */
  readonly isWhole: boolean;
}

function wanted(source: string): Wanted[] {
  const used = [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, listed = '']) =>
    [...listed.matchAll(/'([\w-]+)'/g)].map(([, namespace = '']) => namespace),
  );
  return [...source.matchAll(/\b(?:i18n\.)?t\(\s*(?:'([^']+)'|`([^`$]+)\$\{[^`]*`)/g)].map(
    ([, whole, start]) => {
      const [before = '', after] = (whole ?? start ?? '').split(':');
      return {
        key: after ?? before,
        namespaces: after === undefined ? [...used, 'common'] : [before],
        isWhole: whole !== undefined,
      };
    },
  );
}

function isKnown({ key, namespaces, isWhole }: Wanted): boolean {
  const keys = namespaces.flatMap((namespace) => Object.keys(english[namespace] ?? {})).map(singular);
  return isWhole ? keys.includes(key) : keys.some((known) => known.startsWith(key));
}

/** Of one thing and of many there may be two texts, and a language may do with one for both. */
function singular(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

function keysOf(texts: Flat = {}): string[] {
  return [...new Set(Object.keys(texts).map(singular))].sort();
}

/** The text for a key that the other language has, perhaps for one and for many. */
function sameText(texts: Flat | undefined, key: string): string {
  return texts?.[key] ?? texts?.[singular(key)] ?? texts?.[`${singular(key)}_other`] ?? '';
}

describe('strings', () => {
  it('are the same in both languages, with the same figures in them', () => {
    expect(Object.keys(hindi)).toEqual(Object.keys(english));
    for (const [namespace, texts] of Object.entries(english)) {
      expect(keysOf(hindi[namespace]), namespace).toEqual(keysOf(texts));
      for (const [key, text] of Object.entries(texts)) {
        const translated = sameText(hindi[namespace], key);
        expect(placeholders(translated), `${namespace}:${key}`).toEqual(placeholders(text));
      }
    }
  });

  it('are nowhere empty, and in Hindi written in Devanagari', () => {
    for (const [namespace, texts] of Object.entries(hindi)) {
      for (const [key, text] of Object.entries(texts)) {
        expect(sameText(english[namespace], key).trim(), `${namespace}:${key}`).not.toBe('');
        const words = text
          .replace(/\{\{[^}]*\}\}/g, '')
          .replace(/[^\p{Script=Latin}\p{Script=Devanagari}]/gu, '');
        // Names, abbreviations and file names stay as they are: UPI, SKU, English.
        const isLeft = sameText(english[namespace], key) === text || words === '' || !/\s/.test(text);
        expect(isLeft || /[\u0900-\u097f]/.test(text), `${namespace}:${key}: ${text}`).toBe(true);
        expect(text.trim(), `${namespace}:${key}`).not.toBe('');
      }
    }
  });

  it('name only ways of writing that there are', () => {
    const formats = Object.values(english)
      .flatMap((texts) => Object.values(texts))
      .flatMap(placeholders)
      .flatMap((inside) => inside.split(',').slice(1))
      .map((format) => format.trim());
    expect([...new Set(formats)].filter((format) => !(format in formatters))).toEqual([]);
  });

  it('exist for every key that a screen asks for', () => {
    const missing = sources('renderer').flatMap((file) =>
      wanted(readFileSync(file, 'utf8'))
        .filter((key) => !isKnown(key))
        .map(({ key, namespaces }) => `${file.slice(root.length + 1)}: ${namespaces.join(' or ')}:${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('exist for every problem that page or host can come to', () => {
    // The command line speaks for itself.
    const files = ['shared', 'electron/host', 'renderer']
      .flatMap(sources)
      .filter((file) => !file.includes('/cli/'));
    // Named at once, or one of two.
    const naming = /\bproblem\(\s*(?:'([\w-]+)'|[^()]*?\?\s*'([\w-]+)'\s*:\s*'([\w-]+)')/g;
    const codes = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(naming)].flatMap(([, ...found]) => found.filter(Boolean)),
    );
    expect(codes.length).toBeGreaterThan(50);
    expect([...new Set(codes)].filter((code) => english.problem?.[code] === undefined).sort()).toEqual([]);
  });
});
