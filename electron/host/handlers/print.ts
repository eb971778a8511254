import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import { labelsAgain } from '../labels/labels-again.ts';
import { drawerPulse } from '../printing/encode.ts';
import { isUntouched } from '../printing/outbox.ts';
import { listUsbPrinters } from '../printing/usb.ts';
import type { Rooms } from '../rooms.ts';
import { listSerialPorts } from '../scanner/serial-scanner.ts';
import type { Tell } from './handlers.ts';

type PrintCalls = Pick<
  Handlers<Haat, PageConnection>,
  | 'print.receipt'
  | 'print.paper'
  | 'print.report'
  | 'print.pay-code'
  | 'print.sample'
  | 'print.jobs'
  | 'print.again'
  | 'print.move'
  | 'print.cancel'
  | 'printer.test'
  | 'printer.test-drawer'
  | 'printers.search'
  | 'windows.queues'
  | 'usb.printers'
  | 'raster.done'
  | 'serial.ports'
>;

export function printHandlers(rooms: Rooms, tell: Tell): PrintCalls {
  const { receipts, printing, pictures, printerSearch, winspool } = rooms;

  /** A copy is a fact of the till before it is paper. */
  async function recordCopy(jobId: string, number: string, clientId: string): Promise<Result<null, Problem>> {
    if (receipts.copyOf(number) === 'original') return ok(null);
    const acted = await rooms.act(
      { commandId: jobId, command: { kind: 'receipt.reprint', number } },
      clientId,
    );
    if (!acted.ok) return acted;
    tell(acted.value, undefined);
    rooms.afterwards(acted.value);
    return ok(null);
  }

  return {
    async 'print.receipt'({ jobId, number, printer }, { clientId }) {
      const known = printing.jobs().find((job) => job.id === jobId);
      if (known) return ok(known);
      const ready = receipts.printerFor(printer);
      if (!ready.ok) return ready;
      const recorded = await recordCopy(jobId, number, clientId);
      return recorded.ok ? receipts.printBill(jobId, number, printer) : recorded;
    },
    'print.paper': ({ jobId, number }) => receipts.printPaper(jobId, number),
    'print.report': ({ jobId, shift }) => receipts.printReport(jobId, shift),
    'print.pay-code': ({ jobId, ...asked }) => receipts.printPayCode(jobId, asked),
    'print.sample': ({ jobId, ...wanted }) => receipts.printSample(jobId, wanted),
    'print.jobs': () => ok(printing.jobs()),
    async 'print.again'({ jobId, of, labels }, { clientId }) {
      const job = printing.jobs().find((one) => one.id === of);
      if (job?.purpose === 'label' && !isUntouched(job)) return labelsAgain(printing, jobId, of, labels);
      if (job?.billNumber !== undefined && !isUntouched(job)) {
        const recorded = await recordCopy(jobId, job.billNumber, clientId);
        if (!recorded.ok) return recorded;
      }
      return receipts.again(jobId, of);
    },
    'print.move': ({ jobId, of, printer }, { clientId }) =>
      receipts.move(jobId, of, printer, async ({ billNumber }) =>
        billNumber === undefined ? ok(null) : recordCopy(jobId, billNumber, clientId),
      ),
    'print.cancel': ({ jobId }) => {
      const cancelled = printing.cancel(jobId);
      return cancelled.ok ? ok(null) : cancelled;
    },
    'printer.test': ({ printer }) => printing.test(printer),
    async 'printer.test-drawer'({ jobId, printer }, { clientId }) {
      const pulse = drawerPulse(printer);
      if (!pulse.ok || printer.drawer === 'none') return err(problem('printer-has-no-drawer'));
      const command = { kind: 'drawer.test', printer: printer.name, pin: printer.drawer } as const;
      const acted = await rooms.act({ commandId: jobId, command }, clientId);
      if (!acted.ok) return acted;
      tell(acted.value, undefined);
      rooms.afterwards(acted.value);
      const job = { title: printer.name, purpose: 'drawer', copy: 'original' } as const;
      return printing.submit({ ...job, id: `drawer:${acted.value.seq}`, printer, bytes: pulse.value });
    },
    'printers.search': async ({ from }, { signal }) => ok(await printerSearch.portion(from, signal)),
    // A spooler that does not answer has no queue to offer; why stands in the answer of the first job.
    'windows.queues': async () => ok(winspool ? await winspool.queues().catch(() => []) : null),
    'usb.printers': async () => ok(process.platform === 'linux' ? await listUsbPrinters() : null),
    'raster.done': (done) => {
      pictures.take(done);
      return ok(null);
    },
    'serial.ports': async () => ok(await listSerialPorts()),
  };
}
