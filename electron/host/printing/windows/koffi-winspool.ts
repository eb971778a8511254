import { array, decode, load, struct } from 'koffi';
import type { Winspool } from './winspool.ts';

const LOCAL_AND_CONNECTED = 0x2 | 0x4;
const DELETE_JOB = 5;
const NO_SUCH_JOB = 87;

/**
 * The spooler itself, through its C interface. Its calls hold the thread up, for the error they leave behind is one of
 * the thread, and a driver that goes wrong takes the process with it: it wants a process of its own. Other libraries
 * are for trying it out where there is no Windows.
 */
export function createKoffiWinspool(library = 'winspool.drv', errors = 'kernel32.dll'): Winspool {
  const lib = load(library);
  const lastError = load(errors).func('uint32_t __stdcall GetLastError()');
  const text = 'str16';
  const printer4 = struct({ name: text, server: text, attributes: 'uint32_t' });
  const printer2 = struct({
    server: 'void *',
    name: 'void *',
    share: 'void *',
    port: 'void *',
    driver: 'void *',
    comment: 'void *',
    location: 'void *',
    mode: 'void *',
    separator: 'void *',
    processor: 'void *',
    datatype: 'void *',
    parameters: 'void *',
    security: 'void *',
    attributes: 'uint32_t',
    priority: 'uint32_t',
    defaultPriority: 'uint32_t',
    start: 'uint32_t',
    until: 'uint32_t',
    status: 'uint32_t',
    jobs: 'uint32_t',
    pace: 'uint32_t',
  });
  const job1 = struct({
    id: 'uint32_t',
    printer: 'void *',
    machine: 'void *',
    user: 'void *',
    document: 'void *',
    datatype: 'void *',
    words: 'void *',
    status: 'uint32_t',
  });
  // Named: the prototype of StartDocPrinterW asks for it by its name.
  struct('HaatDocument', { name: text, file: text, datatype: text });
  const handles = new Map<number, unknown>();
  let lastHandle = 0;

  const native = {
    enumPrinters: lib.func(
      'int __stdcall EnumPrintersW(uint32_t flags, str16 name, uint32_t level, void *to, uint32_t size, _Out_ uint32_t *needed, _Out_ uint32_t *count)',
    ),
    open: lib.func('int __stdcall OpenPrinterW(str16 name, _Out_ void **handle, void *defaults)'),
    get: lib.func(
      'int __stdcall GetPrinterW(void *handle, uint32_t level, void *to, uint32_t size, _Out_ uint32_t *needed)',
    ),
    startDocument: lib.func(
      'uint32_t __stdcall StartDocPrinterW(void *handle, uint32_t level, HaatDocument *document)',
    ),
    startPage: lib.func('int __stdcall StartPagePrinter(void *handle)'),
    write: lib.func(
      'int __stdcall WritePrinter(void *handle, void *bytes, uint32_t size, _Out_ uint32_t *written)',
    ),
    endPage: lib.func('int __stdcall EndPagePrinter(void *handle)'),
    endDocument: lib.func('int __stdcall EndDocPrinter(void *handle)'),
    abort: lib.func('int __stdcall AbortPrinter(void *handle)'),
    getJob: lib.func(
      'int __stdcall GetJobW(void *handle, uint32_t job, uint32_t level, void *to, uint32_t size, _Out_ uint32_t *needed)',
    ),
    setJob: lib.func(
      'int __stdcall SetJobW(void *handle, uint32_t job, uint32_t level, void *info, uint32_t command)',
    ),
    close: lib.func('int __stdcall ClosePrinter(void *handle)'),
  };

  function must(what: string, result: unknown): unknown {
    if (!result) throw new Error(`${what} ${lastError()}`);
    return result;
  }

  return {
    async queues() {
      const needed = [0];
      const count = [0];
      native.enumPrinters(LOCAL_AND_CONNECTED, null, 4, null, 0, needed, count);
      if (needed[0] === 0) return [];
      const room = Buffer.alloc(needed[0] ?? 0);
      const flags = LOCAL_AND_CONNECTED;
      must('EnumPrinters', native.enumPrinters(flags, null, 4, room, room.length, needed, count));
      const infos = decode(room, array(printer4, count[0] ?? 0)) as { readonly name: string }[];
      return infos.map(({ name }) => name);
    },
    async open(queue) {
      const handle = [null];
      must('OpenPrinter', native.open(queue, handle, null));
      lastHandle += 1;
      handles.set(lastHandle, handle[0]);
      return lastHandle;
    },
    async state(handle) {
      const needed = [0];
      native.get(handles.get(handle), 2, null, 0, needed);
      const room = Buffer.alloc(needed[0] ?? 0);
      must('GetPrinter', native.get(handles.get(handle), 2, room, room.length, needed));
      const { status, attributes } = decode(room, printer2) as { status: number; attributes: number };
      return { status, attributes };
    },
    async begin(handle, title) {
      const document = { name: title, file: null, datatype: 'RAW' };
      const job = must('StartDoc', native.startDocument(handles.get(handle), 1, document));
      must('StartPage', native.startPage(handles.get(handle)));
      return Number(job);
    },
    async write(handle, bytes) {
      const written = [0];
      must('Write', native.write(handles.get(handle), bytes, bytes.length, written));
      return written[0] ?? 0;
    },
    async end(handle) {
      must('EndPage', native.endPage(handles.get(handle)));
      must('EndDoc', native.endDocument(handles.get(handle)));
    },
    async abort(handle) {
      must('Abort', native.abort(handles.get(handle)));
    },
    async job(handle, job) {
      const needed = [0];
      native.getJob(handles.get(handle), job, 1, null, 0, needed);
      if (needed[0] === 0) return undefined;
      const room = Buffer.alloc(needed[0] ?? 0);
      const got = native.getJob(handles.get(handle), job, 1, room, room.length, needed);
      if (got) return (decode(room, job1) as { readonly status: number }).status;
      const code = Number(lastError());
      if (code === NO_SUCH_JOB) return undefined;
      throw new Error(`GetJob ${code}`);
    },
    async remove(handle, job) {
      must('SetJob', native.setJob(handles.get(handle), job, 0, null, DELETE_JOB));
    },
    async close(handle) {
      const open = handles.get(handle);
      handles.delete(handle);
      must('ClosePrinter', native.close(open));
    },
  };
}
