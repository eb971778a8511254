import { type Problem, problem } from '../../../../shared/problem.ts';
import {
  type Columns,
  type Connection,
  columnsSchema,
  type Printer,
  printerSchema,
  usualMode,
} from '../../../../shared/receipt/printer.ts';
import type { Faults } from '../organisation/draft.ts';

/** A printer as it is typed: the fields of every kind of connection, of which one is used. */
export interface PrinterDraft extends Omit<Printer, 'connection' | 'acknowledges'> {
  readonly kind: Connection['kind'];
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly serialPath: string;
  readonly baudRate: string;
  readonly acknowledges: Printer['acknowledges'];
}

export const BAUD_RATES = ['9600', '19200', '38400', '57600', '115200'] as const;

export function newPrinter(id: string, name: string): PrinterDraft {
  return {
    id,
    name,
    kind: 'network',
    host: '',
    port: '9100',
    path: '',
    serialPath: '',
    baudRate: '9600',
    columns: 48,
    codePage: 'pc437',
    mode: usualMode('network'),
    bandRows: 128,
    cut: true,
    drawer: 'none',
    acknowledges: 'unknown',
  };
}

/** The draft with another way to the printer, spoken to as suits that way unless a person chose otherwise. */
export function connectedBy(draft: PrinterDraft, kind: PrinterDraft['kind']): PrinterDraft {
  const isUsual = draft.mode === usualMode(draft.kind);
  return { ...draft, kind, mode: isUsual ? usualMode(kind) : draft.mode };
}

export function draftOfPrinter(printer: Printer): PrinterDraft {
  const { connection, ...rest } = printer;
  const draft = { ...newPrinter(printer.id, printer.name), ...rest, kind: connection.kind };
  switch (connection.kind) {
    case 'network':
      return { ...draft, host: connection.host, port: String(connection.port) };
    case 'device':
      return { ...draft, path: connection.path };
    case 'serial':
      return { ...draft, serialPath: connection.path, baudRate: String(connection.baudRate) };
  }
}

/** What is wrong with a printer, field by field. */
export function printerFaults(draft: PrinterDraft): Faults<PrinterDraft> {
  const port = Number(draft.port);
  const isPort = /^\d{1,5}$/.test(draft.port) && port >= 1 && port <= 65_535;
  const missing: Problem = problem('printer-address-missing');
  return {
    ...(draft.name.trim() === '' && { name: problem('name-missing') }),
    ...(draft.kind === 'network' && draft.host.trim() === '' && { host: missing }),
    ...(draft.kind === 'network' && !isPort && { port: problem('port-unreadable') }),
    ...(draft.kind === 'device' && draft.path.trim() === '' && { path: missing }),
    ...(draft.kind === 'serial' && draft.serialPath.trim() === '' && { serialPath: missing }),
  };
}

/** The printer to save. Ask for the faults first; an address that changed has to be learned again. */
export function printerOf(draft: PrinterDraft, before?: Printer): Printer {
  const connection = connectionOf(draft);
  const isSame = before !== undefined && JSON.stringify(before.connection) === JSON.stringify(connection);
  const { id, name, columns, codePage, mode, bandRows, cut, drawer } = draft;
  const acknowledges = before && !isSame ? 'unknown' : draft.acknowledges;
  return printerSchema.parse({
    id,
    name,
    connection,
    columns,
    codePage,
    mode,
    bandRows,
    cut,
    drawer,
    acknowledges,
  });
}

function connectionOf(draft: PrinterDraft): Connection {
  switch (draft.kind) {
    case 'network':
      return { kind: 'network', host: draft.host.trim(), port: Number(draft.port) };
    case 'device':
      return { kind: 'device', path: draft.path.trim() };
    case 'serial':
      return { kind: 'serial', path: draft.serialPath.trim(), baudRate: Number(draft.baudRate) };
  }
}

/** Columns as a list of choices gives them. */
export function columnsOf(text: string): Columns {
  const read = columnsSchema.safeParse(Number(text));
  return read.success ? read.data : 48;
}

/** How a printer is reached, in one line. */
export function addressOf({ connection }: Printer): string {
  switch (connection.kind) {
    case 'network':
      return `${connection.host}:${connection.port}`;
    case 'device':
      return connection.path;
    case 'serial':
      return `${connection.path} · ${connection.baudRate}`;
  }
}
