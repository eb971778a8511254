/** The parts of the screen. */
export const SECTIONS = ['back', 'notes', 'advances', 'quarantine'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a location of the screen shows. */
export type Place =
  | { readonly section: 'back' }
  | { readonly section: 'back'; readonly bill: string }
  | { readonly section: 'back'; readonly withoutBill: true }
  | { readonly section: 'notes' | 'advances'; readonly number?: string }
  | { readonly section: 'quarantine' };

export function sectionPlace(section: Section): string {
  return section === 'back' ? '/returns' : `/returns/${section}`;
}

/** Where goods are taken back against a bill. */
export function returnPlace(billNumber: string): string {
  return `/returns/bill/${encodeURIComponent(billNumber)}`;
}

export const WITHOUT_BILL = '/returns/without-bill';

export function notePlace(number: string): string {
  return `/returns/notes/${encodeURIComponent(number)}`;
}

export function advancePlace(number: string): string {
  return `/returns/advances/${encodeURIComponent(number)}`;
}

/** What a location asks for; the beginning of a return where it asks for nothing that there is. */
export function placeAt(location: string): Place {
  const [, , part, ...rest] = location.split('/');
  const named = decodeURIComponent(rest.join('/'));
  switch (part) {
    case 'bill':
      return named === '' ? { section: 'back' } : { section: 'back', bill: named };
    case 'without-bill':
      return { section: 'back', withoutBill: true };
    case 'notes':
    case 'advances':
      return { section: part, ...(named !== '' && { number: named }) };
    case 'quarantine':
      return { section: 'quarantine' };
    default:
      return { section: 'back' };
  }
}
