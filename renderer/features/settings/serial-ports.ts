import { useEffect, useState } from 'react';
import { ask } from '../../data/till.ts';

/** The serial lines of this machine, to choose from; others may be typed. */
export function useSerialPorts(): readonly string[] {
  const [ports, setPorts] = useState<readonly string[]>([]);
  useEffect(() => {
    let isHere = true;
    void ask('serial.ports', {}).then((answer) => {
      if (isHere && answer.ok) setPorts([...new Set(answer.value.map(({ path }) => path))]);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return ports;
}
