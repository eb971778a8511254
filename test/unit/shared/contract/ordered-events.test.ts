import { describe, expect, it } from 'vitest';
import { createOrderedEvents } from '../../../../shared/contract/ordered-events.ts';

function order() {
  const heard: string[] = [];
  let gaps = 0;
  const events = createOrderedEvents<string>({
    deliver: (item) => heard.push(item),
    onGap: () => gaps++,
    gapMs: 1,
  });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
  return { events, heard, gaps: () => gaps, pause };
}

describe('numbered events', () => {
  it('wait for the start', () => {
    const { events, heard } = order();
    events.receive(1, 'a');
    expect(heard).toEqual([]);
    events.start();
    expect(heard).toEqual(['a']);
  });

  it('leave no gap behind when one comes twice', async () => {
    const { events, heard, gaps, pause } = order();
    events.start();
    events.receive(1, 'a');
    events.receive(1, 'a');
    await pause();
    expect({ heard, gaps: gaps() }).toEqual({ heard: ['a'], gaps: 0 });
  });

  it('tell of a gap once it has stayed', async () => {
    const { events, heard, gaps, pause } = order();
    events.start();
    events.receive(2, 'b');
    await pause();
    expect({ heard, gaps: gaps() }).toEqual({ heard: [], gaps: 1 });
  });

  it('tell of none that was filled, and none after the stop', async () => {
    const { events, heard, gaps, pause } = order();
    events.start();
    events.receive(2, 'b');
    events.receive(1, 'a');
    events.receive(4, 'd');
    events.stop();
    await pause();
    expect({ heard, gaps: gaps() }).toEqual({ heard: ['a', 'b'], gaps: 0 });
  });
});
