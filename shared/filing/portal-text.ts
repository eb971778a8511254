/** `2026-11-22` as `22-11-2026`. */
export function portalDay(day: string): string {
  return day.split('-').reverse().join('-');
}

/** A text as the portal takes it: no quotes, backslashes or line ends, and no longer than it keeps. */
export function portalText(text: string, longest: number): string {
  return text.replace(/["\\]/g, '').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
}
