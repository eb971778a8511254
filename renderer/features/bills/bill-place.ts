/** Where the Bills screen shows a bill: a link for receipts, print jobs and reports. */
export function billPlace(number: string): string {
  return `/bills/${encodeURIComponent(number)}`;
}

/** The bill that a location of the Bills screen names. */
export function billAt(location: string): string | undefined {
  const [, screen, ...rest] = location.split('/');
  const named = rest.join('/');
  return screen === 'bills' && named !== '' ? decodeURIComponent(named) : undefined;
}
