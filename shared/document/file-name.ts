/** Which file a document is. */
export type FileKind = 'bill' | 'note' | 'voucher' | 'report';

/**
 * The name a document's file is saved under: `bill-MPD1-2627-000001.pdf`. Whatever the number or title holds, it is a
 * name that every system takes; sorted by name, files of a series stand in their order.
 */
export function documentFileName(number: string, kind: FileKind): string {
  const safe = number.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${[kind, safe].filter((part) => part !== '').join('-')}.pdf`;
}
