import { useEffect, useState } from 'react';
import type { UsbPrinter } from '../../../../shared/contract/views.ts';
import { ask } from '../../../data/till.ts';

/** The printers on USB; null where the system has no device files for them, nothing as long as it is not known. */
export function useUsbPrinters(): readonly UsbPrinter[] | null | undefined {
  const [printers, setPrinters] = useState<readonly UsbPrinter[] | null>();
  useEffect(() => {
    let isHere = true;
    void ask('usb.printers', {}).then((answer) => {
      if (isHere && answer.ok) setPrinters(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return printers;
}
