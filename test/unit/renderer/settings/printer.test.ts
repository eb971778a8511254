import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  draftOfPrinter,
  newPrinter,
  printerFaults,
  printerOf,
} from '../../../../renderer/features/settings/printers/draft.ts';
import { testOutcome } from '../../../../renderer/features/settings/printers/test-print.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../../shared/receipt/printer.ts';

const network = { ...newPrinter('p1', 'Counter'), host: '192.168.1.50' };
const PRINTERS: readonly Printer[] = [
  printerOf(network),
  printerOf({ ...network, kind: 'device', path: '/dev/usb/lp0', columns: 32, cut: false }),
  printerOf({ ...network, kind: 'serial', serialPath: 'COM3', baudRate: '19200', drawer: 'pin-2' }),
];

describe('a printer as it is typed', () => {
  it('comes back from what was saved unchanged, however it is connected', () => {
    for (const printer of PRINTERS) expect(printerOf(draftOfPrinter(printer), printer)).toEqual(printer);
  });

  it('misses only the address of the connection that is chosen', () => {
    const empty = newPrinter('p1', 'Counter');
    expect(Object.keys(printerFaults(empty))).toEqual(['host']);
    expect(Object.keys(printerFaults({ ...empty, kind: 'device' }))).toEqual(['path']);
    expect(Object.keys(printerFaults({ ...empty, kind: 'serial' }))).toEqual(['serialPath']);
    expect(printerFaults(network)).toEqual({});
  });

  it('has a port that a network knows, and a name', () => {
    for (const port of ['', '0', '65536', '91 00', '-1']) {
      expect(printerFaults({ ...network, port }).port?.code).toBe('port-unreadable');
    }
    expect(printerFaults({ ...network, name: ' ' }).name?.code).toBe('name-missing');
  });

  it('is learned anew at another address, and only there', () => {
    const known: Printer = { ...printerOf(network), acknowledges: 'yes' };
    expect(printerOf({ ...draftOfPrinter(known), name: 'Stall' }, known).acknowledges).toBe('yes');
    expect(printerOf({ ...draftOfPrinter(known), host: '192.168.1.51' }, known).acknowledges).toBe('unknown');
  });

  it('has paper of a width that exists', () => {
    expect([columnsOf('32'), columnsOf('42'), columnsOf('7')]).toEqual([32, 42, 48]);
  });
});

describe('a test print', () => {
  const job: PrintJob = {
    id: 'j1',
    printer: printerOf(network),
    title: 'Counter',
    purpose: 'test',
    copy: 'original',
    at: 0,
    state: 'queued',
    held: false,
    partly: false,
  };

  it('is running until nothing more happens by itself', () => {
    expect(testOutcome(job).state).toBe('running');
    expect(testOutcome({ ...job, state: 'sending' }).state).toBe('running');
  });

  it('never claims paper that nobody confirmed', () => {
    expect(testOutcome({ ...job, state: 'confirmed' }).state).toBe('printed');
    expect(testOutcome({ ...job, state: 'sent-unconfirmed' }).state).toBe('unconfirmed');
    const reason = { code: 'printer-unreachable', params: { address: 'x' } };
    expect(testOutcome({ ...job, state: 'failed', partly: true, reason })).toEqual({
      state: 'failed',
      problem: reason,
      partly: true,
    });
  });
});
