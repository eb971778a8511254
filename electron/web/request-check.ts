import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may be looked at at all: the status to refuse it with, or `undefined`.
 *
 * `Host` must be our own address, or a foreign name that was rebound to 127.0.0.1 would make its pages our
 * origin. `Origin`, where the browser sends one, must be ours: the session's cookie goes to every port of
 * 127.0.0.1. What changes something must have one. A foreign page may link to us, but load nothing of ours.
 */
export function refusal(
  headers: IncomingHttpHeaders,
  { origin, changes }: { readonly origin: string; readonly changes: boolean },
): number | undefined {
  if (headers.host !== new URL(origin).host) return 421;
  if (headers.origin !== undefined ? headers.origin !== origin : changes) return 403;
  const site = headers['sec-fetch-site'];
  const isOurs = site === undefined || site === 'same-origin' || site === 'none';
  if (!isOurs && (changes || headers['sec-fetch-mode'] !== 'navigate')) return 403;
  return undefined;
}

/** The value of one cookie, or `undefined`. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
