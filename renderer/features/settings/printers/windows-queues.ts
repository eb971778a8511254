import { useEffect, useState } from 'react';
import { ask } from '../../../data/till.ts';

/** The printers that Windows knows, to choose from; nothing where the till is not on Windows or not yet known. */
export function useWindowsQueues(): readonly string[] | undefined {
  const [queues, setQueues] = useState<readonly string[]>();
  useEffect(() => {
    let isHere = true;
    void ask('windows.queues', {}).then((answer) => {
      if (isHere && answer.ok && answer.value) setQueues(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return queues;
}
