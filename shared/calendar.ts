const INDIA_OFFSET = 330 * 60_000;

/** Day in India, `YYYY-MM-DD`, of a moment in milliseconds since 1970. India is +05:30 all year round. */
export function dayInIndia(at: number): string {
  return inIndia(at).slice(0, 10);
}

/** Time of day in India, `HH:MM` on the 24-hour clock, of a moment in milliseconds since 1970. */
export function timeInIndia(at: number): string {
  return inIndia(at).slice(11, 16);
}

/** Financial year of a day, as bill numbers carry it: `2627` from 1 April 2026 to 31 March 2027. */
export function financialYear(day: string): string {
  const start = Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
  return `${twoDigits(start)}${twoDigits(start + 1)}`;
}

/** Month of a day as the GST returns name it: `MMYYYY`. */
export function returnPeriod(day: string): string {
  return `${day.slice(5, 7)}${day.slice(0, 4)}`;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function inIndia(at: number): string {
  return new Date(at + INDIA_OFFSET).toISOString();
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}
