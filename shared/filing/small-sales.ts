import type { FiledDocument } from './filed.ts';

/**
 * Which slips of small sales stand in an invoice for their day. Numbers of one series have one length, so that they
 * are in order as texts; the serials of an invoice run from the first slip to the last.
 */
export function createCover() {
  const ranges = new Map<string, { readonly first: string; readonly last: string }[]>();
  return {
    add(document: FiledDocument): void {
      if (document.kind !== 'day-invoice') return;
      const { seller, day, sales } = document.invoice;
      const key = `${seller}/${day}`;
      const before = ranges.get(key);
      if (before) before.push(sales);
      else ranges.set(key, [sales]);
    },
    covers({ seller, day, number }: { seller: string; day: string; number: string }): boolean {
      const of = ranges.get(`${seller}/${day}`) ?? [];
      return of.some(({ first, last }) => first <= number && number <= last);
    },
  };
}
