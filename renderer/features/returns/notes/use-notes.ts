import { useEffect, useState } from 'react';
import type { NoteFound, NoteSummary } from '../../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { ask, onNews } from '../../../data/till.ts';

const SHOWN = 500;

interface Notes {
  readonly notes?: readonly NoteSummary[];
  readonly problem?: Problem;
}

/** Notes, newest first, read anew when one is issued or something is spent of one. */
export function useNotes(): Notes {
  const [reading, setReading] = useState<Notes>({});
  useEffect(() => {
    const asking = new AbortController();
    const read = async () => {
      const answer = await ask('notes.find', { limit: SHOWN }, { signal: asking.signal });
      if (asking.signal.aborted) return;
      setReading(answer.ok ? { notes: answer.value } : { problem: answer.error });
    };
    void read();
    const stop = onNews(({ events }) => {
      const kinds = ['note.issued@1', 'bill.completed@2', 'bill.voided@2'];
      if (events.some(({ kind }) => kinds.includes(kind))) void read();
    });
    return () => {
      asking.abort();
      stop();
    };
  }, []);
  return reading;
}

interface NoteReading {
  readonly found?: NoteFound;
  readonly problem?: Problem;
}

/** One note with what stands beside it. */
export function useNote(number: string | undefined): NoteReading {
  const [reading, setReading] = useState<NoteReading>({});
  useEffect(() => {
    if (number === undefined) return setReading({});
    const asking = new AbortController();
    const read = async () => {
      const answer = await ask('notes.read', { number: number.slice(0, 16) }, { signal: asking.signal });
      if (asking.signal.aborted) return;
      if (!answer.ok) setReading({ problem: answer.error });
      else if (answer.value) setReading({ found: answer.value });
      else setReading({ problem: problem('paper-unknown', { number }) });
    };
    void read();
    const stop = onNews(({ events }) => {
      if (events.some(({ kind }) => kind === 'bill.completed@2' || kind === 'irn.recorded@1')) void read();
    });
    return () => {
      asking.abort();
      stop();
    };
  }, [number]);
  return reading;
}
