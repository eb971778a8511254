import { SerialPortMock } from 'serialport';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPole } from '../../../../electron/host/devices/pole.ts';
import { createScale } from '../../../../electron/host/devices/scale.ts';
import { poleBytes } from '../../../../shared/device/pole.ts';
import { CAS_ASK } from '../../../../shared/device/scale.ts';

const opened = vi.hoisted(() => [] as { readonly isOpen: boolean; readonly port?: unknown }[]);

vi.mock('serialport', async (load) => {
  const real = await load<typeof import('serialport')>();
  class Kept extends real.SerialPortMock {
    constructor(...options: ConstructorParameters<typeof real.SerialPortMock>) {
      super(...options);
      opened.push(this);
    }
  }
  return { ...real, SerialPort: Kept };
});

const place = { path: '/dev/ttyUSB7', baudRate: 9600 };
const { binding } = SerialPortMock;

/** The far end of the line, once somebody has opened it. */
async function farEnd() {
  await vi.waitFor(() => expect(opened.at(-1)?.isOpen).toBe(true));
  const { port } = opened.at(-1) as SerialPortMock;
  if (!port) throw new Error('no line');
  return port;
}

afterEach(() => {
  opened.length = 0;
  binding.reset();
});

describe('a scale on a serial line', () => {
  it('tells what lies at rest, and the same again only after a while', async () => {
    binding.createPort(place.path);
    let now = 0;
    const weights: number[] = [];
    const scale = createScale({
      onWeight: (weight) => weights.push(weight),
      onTrouble: vi.fn(),
      now: () => now,
    });
    scale.follow({ model: 'line', ...place });
    const end = await farEnd();
    end.emitData('ST,GS,+  0.1');
    end.emitData('00kg\r\nUS,GS,+  0.150kg\r\n');
    await vi.waitFor(() => expect(weights).toEqual([100_000]));
    end.emitData('ST,GS,+  0.100kg\r\n');
    end.emitData('ST,GS,+  0.200kg\r\n');
    await vi.waitFor(() => expect(weights).toEqual([100_000, 200_000]));
    now += 1000;
    end.emitData('ST,GS,+  0.200kg\r\n');
    await vi.waitFor(() => expect(weights).toEqual([100_000, 200_000, 200_000]));
    await scale.close();
  });

  it('is asked again and again where it does not speak of its own accord', async () => {
    binding.createPort(place.path, { record: true });
    const scale = createScale({ onWeight: vi.fn(), onTrouble: vi.fn(), now: () => 0 });
    scale.follow({ model: 'cas', ...place });
    const end = await farEnd();
    await vi.waitFor(() => expect([...end.recording]).toEqual([...CAS_ASK, ...CAS_ASK]), { timeout: 5000 });
    await scale.close();
  });

  it('that is not there troubles nobody', async () => {
    const scale = createScale({ onWeight: vi.fn(), onTrouble: vi.fn(), now: () => 0 });
    scale.follow({ model: 'line', ...place });
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    await scale.close();
    expect(opened.at(-1)?.isOpen).toBe(false);
  });
});

describe('a pole display', () => {
  it('shows what was last to be shown, also when it comes later', async () => {
    const pole = createPole(vi.fn());
    const [first, second] = [
      { top: 'Saree', bottom: 'Total' },
      { top: 'Thank you', bottom: '' },
    ];
    pole.show(first);
    binding.createPort(place.path, { record: true });
    pole.follow({ model: 'cd5220', ...place });
    const end = await farEnd();
    await vi.waitFor(() => expect([...end.recording]).toEqual([...poleBytes('cd5220', first)]));
    pole.show(second);
    await vi.waitFor(() =>
      expect([...end.recording]).toEqual([...poleBytes('cd5220', first), ...poleBytes('cd5220', second)]),
    );
    await pole.close();
  });
});
