import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPole } from '../../../../electron/host/devices/pole.ts';
import { createScale } from '../../../../electron/host/devices/scale.ts';
import { createSerialScanner } from '../../../../electron/host/scanner/serial-scanner.ts';
import { poleBytes } from '../../../../shared/device/pole.ts';
import { CAS_ASK, type ScaleModel } from '../../../../shared/device/scale.ts';
import { layPty, type Pty, ptysAvailable, whyNoPty } from '../../../fixtures/printer/pty.ts';

/** A device that is plugged in again is tried every few seconds. */
const PATIENCE = { timeout: 20_000 };

const open: { close(): unknown }[] = [];
let pty: Pty | undefined;

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  pty?.remove();
  pty = undefined;
});

function lay(): Pty {
  pty = layPty();
  return pty;
}

function weigh(model: ScaleModel, path: string) {
  const weights: number[] = [];
  const onTrouble = vi.fn();
  const scale = createScale({ onWeight: (weight) => weights.push(weight), onTrouble, now: () => 0 });
  open.push(scale);
  scale.follow({ model, path, baudRate: 9600 });
  return { weights, onTrouble };
}

/** Says something on the line again and again, for what is said before anybody listens is lost. */
async function until(said: () => void, seen: () => void): Promise<void> {
  await vi.waitFor(() => {
    said();
    seen();
  }, PATIENCE);
}

/** A block of a CAS scale: a weight at rest in kilograms. */
function casBlock(kilograms: string): Buffer {
  const body = Buffer.from(`S ${kilograms.padStart(6)}kg`);
  const check = body.reduce((sum, byte) => sum ^ byte, 0);
  return Buffer.concat([Buffer.from([0x01, 0x02]), body, Buffer.from([check, 0x03, 0x04])]);
}

describe.skipIf(!ptysAvailable)(`a scale on a line${whyNoPty}`, () => {
  it('is understood byte by byte and through noise', async () => {
    const line = lay();
    const { weights } = weigh('line', line.path);
    const said = Buffer.from('\xff\x00,kg\r\nST,GS,+  0.100kg\r\n', 'latin1');
    await until(
      () => {
        for (const byte of said) line.write(Uint8Array.of(byte));
      },
      () => expect(weights).toEqual([100_000]),
    );
    line.write(Buffer.from('US,GS,+  9.999kg\r\nST,GS,+  0.2'));
    line.write(Buffer.from('\x8000kg\r\n', 'latin1'));
    line.write(Buffer.from('ST,NT,+  0.300kg\r\n'));
    await vi.waitFor(() => expect(weights).toEqual([100_000, 300_000]), PATIENCE);
  });

  it('that must be asked is asked and answers, also when its answers come in pieces', async () => {
    const line = lay();
    const { weights } = weigh('cas', line.path);
    const block = casBlock('1.250');
    await vi.waitFor(() => expect([...line.read(1)]).toEqual([...CAS_ASK]), PATIENCE);
    line.write(Buffer.from('\x01\x01\x02noise'));
    line.write(block.subarray(0, 7));
    line.write(block.subarray(7));
    await vi.waitFor(() => expect(weights).toEqual([1_250_000]), PATIENCE);
  });

  it('is heard again when it was unplugged and plugged in again', async () => {
    const line = lay();
    const { weights } = weigh('line', line.path);
    await until(
      () => line.write(Buffer.from('ST,GS,+  0.100kg\r\n')),
      () => expect(weights).toEqual([100_000]),
    );
    line.write(Buffer.from('ST,GS,+  7.'));
    line.unplug();
    await new Promise((resolve) => setTimeout(resolve, 200));
    line.plugIn();
    await until(
      () => line.write(Buffer.from('ST,GS,+  0.500kg\r\n')),
      () => expect(weights.at(-1)).toBe(500_000),
    );
    expect(weights).toEqual([100_000, 500_000]);
  });
});

describe.skipIf(!ptysAvailable)(`a pole display on a line${whyNoPty}`, () => {
  it('shows two lines, and the last ones again when it was unplugged and plugged in again', async () => {
    const line = lay();
    const pole = createPole(vi.fn());
    open.push(pole);
    let shown = Buffer.alloc(0);
    const text = { top: 'Dhokra elephant', bottom: 'Total   1,180.00' };
    const wanted = Buffer.from(poleBytes('esc-u', text));
    pole.show(text);
    pole.follow({ model: 'esc-u', path: line.path, baudRate: 9600 });
    const isShown = () => {
      shown = Buffer.concat([shown, line.read(256)]);
      expect(shown.toString('latin1')).toBe(wanted.toString('latin1'));
    };
    await vi.waitFor(isShown, PATIENCE);
    line.unplug();
    shown = Buffer.alloc(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    line.plugIn();
    await vi.waitFor(isShown, PATIENCE);
  });

  it('that takes nothing for a while shows the last when it takes again', async () => {
    const line = lay();
    const pole = createPole(vi.fn());
    open.push(pole);
    pole.follow({ model: 'cd5220', path: line.path, baudRate: 9600 });
    await until(
      () => pole.show({ top: 'Welcome', bottom: '' }),
      () => expect(line.read(1).length).toBe(1),
    );
    for (let count = 0; count < 5_000; count += 1) pole.show({ top: `Item ${count}`, bottom: '' });
    const last = Buffer.from(poleBytes('cd5220', { top: 'Item 4999', bottom: '' }));
    let shown = Buffer.alloc(0);
    await until(
      () => {
        shown = Buffer.concat([shown, line.read(65_536)]);
      },
      () => expect(shown.subarray(-last.length).equals(last)).toBe(true),
    );
    expect(shown.length).toBeLessThan(5_000 * last.length);
  });
});

describe.skipIf(!ptysAvailable)(`a scanner on a line${whyNoPty}`, () => {
  it('is heard in pieces, and again when it was unplugged and plugged in again', async () => {
    const line = lay();
    const codes: string[] = [];
    const scanner = createSerialScanner((code) => codes.push(code), vi.fn());
    open.push(scanner);
    scanner.follow({ path: line.path, baudRate: 9600 });
    await until(
      () => line.write(Buffer.from('HS-00123\r\n')),
      () => expect(codes).toContain('HS-00123'),
    );
    line.unplug();
    await new Promise((resolve) => setTimeout(resolve, 200));
    line.plugIn();
    await until(
      () => {
        line.write(Buffer.from('HS-00'));
        line.write(Buffer.from('777\r\n'));
      },
      () => expect(codes).toContain('HS-00777'),
    );
  });
});
