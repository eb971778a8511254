import { useEffect, useState } from 'react';
import type { Person } from '../../../../shared/contract/views.ts';
import { ask } from '../../../data/till.ts';

const SHORTEST = 6;

/** What the till knows of whoever has a phone number, once the number is long enough to be one. */
export function useKnownPerson(phone: string): Person | undefined {
  const [known, setKnown] = useState<{ readonly phone: string; readonly person: Person }>();
  useEffect(() => {
    if (phone.length < SHORTEST) return;
    const asking = new AbortController();
    void ask('people.find', { phone }, { signal: asking.signal }).then((answer) => {
      if (answer.ok && answer.value) setKnown({ phone, person: answer.value });
    });
    return () => asking.abort();
  }, [phone]);
  return known?.phone === phone ? known.person : undefined;
}
