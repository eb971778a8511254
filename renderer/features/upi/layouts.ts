import {
  findLayout,
  plainHeading,
  STATEMENT_FIELDS,
  type StatementField,
  type StatementLayout,
} from '../../../shared/upi/columns.ts';

/** What of the browser's storage is used. */
type LayoutStorage = Pick<Storage, 'getItem' | 'setItem'>;
type Lines = readonly (readonly string[])[];

/** Which column says what, by its place among columns headed alike. */
type Remembered = Readonly<Partial<Record<StatementField, number>>>;

const INDEX = 'haat.upi.layouts';
const MOST_REMEMBERED = 40;
/** Headings stand no deeper. */
const DEEPEST = 60;

/** The layout that a person gave a file with these headings before, else the one that the headings tell. */
export function layoutOf(storage: LayoutStorage, lines: Lines): StatementLayout | undefined {
  const known = new Map(readAll(storage));
  for (let heading = 0; heading < Math.min(lines.length, DEEPEST); heading += 1) {
    const columns = known.get(keyOf(lines, heading));
    if (columns) return { heading, columns };
  }
  const found = findLayout(lines);
  if (found) return found;
  const columns = known.get(keyOf(lines, -1));
  return columns && { heading: -1, columns };
}

/** Keeps a layout for the next file with the same headings; those not used for longest are forgotten. */
export function rememberLayout(
  storage: LayoutStorage,
  lines: Lines,
  { heading, columns }: StatementLayout,
): void {
  const key = keyOf(lines, heading);
  const others = readAll(storage).filter(([other]) => other !== key);
  try {
    storage.setItem(INDEX, JSON.stringify([...others, [key, columns]].slice(-MOST_REMEMBERED)));
  } catch {
    // Storage is full or forbidden: next time the person is asked again.
  }
}

/** The headings in their order; of a file without any, how many columns it has. */
function keyOf(lines: Lines, heading: number): string {
  if (heading < 0) return `${Math.max(...lines.slice(0, DEEPEST).map((cells) => cells.length))}`;
  return JSON.stringify((lines[heading] ?? []).map(plainHeading));
}

function readAll(storage: LayoutStorage): readonly (readonly [string, Remembered])[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(INDEX) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function isRemembered(entry: unknown): entry is readonly [string, Remembered] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const columns: unknown = entry[1];
  if (typeof columns !== 'object' || columns === null) return false;
  return Object.entries(columns).every(
    ([field, column]) => STATEMENT_FIELDS.some((one) => one === field) && Number.isInteger(column),
  );
}
