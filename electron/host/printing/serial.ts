import { SerialPort } from 'serialport';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Link } from './link.ts';

/**
 * Opens the way to a printer on a serial port, Bluetooth ones included. Fails with `printer-unreachable {address,
 * cause}` or `port-not-allowed {address}`; nothing was sent then.
 */
export async function openSerial(path: string, baudRate: number): Promise<Result<Link, Problem>> {
  const port = new SerialPort({ path, baudRate, autoOpen: false });
  const fault = await new Promise<Error | null>((resolve) => port.open(resolve));
  // The library says it in the words of the system, which are English everywhere.
  if (fault && /permission denied|access denied|cannot lock port/i.test(fault.message)) {
    return err(problem('port-not-allowed', { address: path }));
  }
  if (fault) return err(problem('printer-unreachable', { address: path, cause: fault.message }));
  return ok(linkOver(port));
}

function linkOver(port: SerialPort): Link {
  const drain = () =>
    new Promise<void>((resolve, reject) => port.drain((error) => (error ? reject(error) : resolve())));
  const close = () => new Promise<void>((resolve) => (port.isOpen ? port.close(() => resolve()) : resolve()));
  return {
    ended: new Promise((resolve) => {
      port.once('close', () => resolve('broken'));
      port.once('error', () => resolve('broken'));
    }),
    onBytes: (listener) => void port.on('data', listener),
    async write(bytes) {
      await new Promise<void>((resolve, reject) => {
        port.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
      await drain();
    },
    /** Each write waited until the port was dry, so nothing is lost by closing. */
    close,
    abort: () => void port.flush(() => void close()),
  };
}
