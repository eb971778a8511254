const KILO = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** An amount of bytes as disks are labelled: `812 MB`, `1.4 GB`. */
export function formatBytes(bytes: number): string {
  const power = bytes < KILO ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(KILO)));
  const amount = bytes / KILO ** power;
  const shown = power >= 3 && amount < 100 ? amount.toFixed(1) : String(Math.round(amount));
  return `${shown} ${UNITS[power]}`;
}
