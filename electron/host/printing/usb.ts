import { constants } from 'node:fs';
import { access, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UsbPrinter } from '../../../shared/contract/views.ts';

interface UsbPlaces {
  /** Where the system puts the device files of USB printers. */
  readonly devices?: string;
  /** Where it says what they are. */
  readonly descriptions?: string;
  readonly mayUse?: (path: string) => Promise<boolean>;
}

/** The printers on USB that are plugged in now; Linux shows each as a device file. */
export async function listUsbPrinters({
  devices = '/dev/usb',
  descriptions = '/sys/class/usbmisc',
  mayUse = isOurs,
}: UsbPlaces = {}): Promise<readonly UsbPrinter[]> {
  const names = await readdir(devices).catch(() => []);
  const printers = names.filter((name) => /^lp\d+$/.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
  return Promise.all(
    printers.map(async (name) => {
      const path = join(devices, name);
      const label = await descriptionOf(join(descriptions, name, 'device'));
      return { path, mayUse: await mayUse(path), ...(label !== '' && { label }) };
    }),
  );
}

/** Maker and model, as the printer itself says them; nothing where it does not. */
async function descriptionOf(link: string): Promise<string> {
  const device = await realpath(link).catch(() => undefined);
  if (device === undefined) return '';
  // The printer is a part of the device, which is what has a name.
  const words = ['manufacturer', 'product'].map((word) =>
    readFile(join(dirname(device), word), 'utf8').then(
      (text) => text.trim().slice(0, 60),
      () => '',
    ),
  );
  return (await Promise.all(words)).filter((word) => word !== '').join(' ');
}

function isOurs(path: string): Promise<boolean> {
  return access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
}

function numberOf(name: string): number {
  return Number(name.slice(2));
}
