/** Where the parts of this screen are. */
export const LIST = '/items';
export const NEW_ITEM = '/items/new';
export const BRING_IN = '/items/bring-in';

export function itemPlace(id: string): string {
  return `/items/${encodeURIComponent(id)}`;
}
