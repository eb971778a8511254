/**
 * The https hosts whose pages may be opened in the user's browser. Haat works without a network; whoever adds one says
 * here why. `wa.me`: the words of a receipt are handed to the user's own WhatsApp, when he asks for it.
 */
export const externalHosts: ReadonlySet<string> = new Set(['wa.me']);

/**
 * True when an address may be given to the operating system: https, the default port, no name or password in it,
 * and a host that is listed exactly.
 */
export function mayOpenOutside(address: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) {
    return false;
  }
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && hosts.has(url.host);
}
