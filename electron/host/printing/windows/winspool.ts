/**
 * What Haat needs of Windows' print spooler, call by call. Handles are numbers that mean nothing elsewhere. A call that
 * Windows refuses rejects with the number of its error in the message.
 */
export interface Winspool {
  /** The queues of this machine, shared ones it is connected to included. `EnumPrintersW`. */
  queues(): Promise<readonly string[]>;
  /** `OpenPrinterW`, which succeeds for a queue whose printer is unplugged. */
  open(queue: string): Promise<number>;
  /** Bits of `PRINTER_INFO_2W`. */
  state(handle: number): Promise<{ readonly status: number; readonly attributes: number }>;
  /** Begins a RAW document and answers its job. `StartDocPrinterW`, `StartPagePrinter`. */
  begin(handle: number, title: string): Promise<number>;
  /** How many of the bytes were taken. `WritePrinter`. */
  write(handle: number, bytes: Uint8Array): Promise<number>;
  /** Gives the document to the spooler. `EndPagePrinter`, `EndDocPrinter`. */
  end(handle: number): Promise<void>;
  /** Takes back a document that was not ended. `AbortPrinter`. */
  abort(handle: number): Promise<void>;
  /** Bits of `JOB_INFO_1W`, nothing once the job has left the queue. `GetJobW`. */
  job(handle: number, job: number): Promise<number | undefined>;
  /** Deletes a job out of the queue. `SetJobW`. */
  remove(handle: number, job: number): Promise<void>;
  /** `ClosePrinter`. */
  close(handle: number): Promise<void>;
}

/** The calls by name, as they go to the process that makes them. */
export const WINSPOOL_CALLS = [
  'queues',
  'open',
  'state',
  'begin',
  'write',
  'end',
  'abort',
  'job',
  'remove',
  'close',
] as const satisfies readonly (keyof Winspool)[];
