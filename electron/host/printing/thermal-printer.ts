import { CharacterSet, PrinterTypes, ThermalPrinter } from 'node-thermal-printer';
import type { CodePage } from '../../../shared/receipt/printer.ts';

/**
 * The only door to node-thermal-printer, whose declarations do not say what it does. Of it Haat uses the buffer
 * with its code pages and the hand-over to a transport. Its own transports report success for jobs that were
 * never printed and print others twice; its cut, drawer, size and image commands send wrong bytes.
 */

/** Takes a whole job to a printer and says how that went. */
export interface Transport<Outcome> {
  execute(bytes: Buffer): Promise<Outcome>;
  isPrinterConnected(): Promise<boolean>;
}

/** Text and commands put together for one printer. */
export interface PrintBuffer {
  command(...bytes: readonly number[]): void;
  bytes(bytes: Uint8Array): void;
  /** Text that holds only characters of the code page. */
  text(text: string): void;
  contents(): Buffer;
}

interface Library {
  append(data: Buffer | string): void;
  setBuffer(data: Buffer): void;
  getBuffer(): Buffer | null;
  setCharacterSet(name: string): void;
  execute(): Promise<unknown>;
}

const CHARACTER_SETS: Readonly<Record<CodePage, string>> = {
  pc437: CharacterSet.PC437_USA,
  pc858: CharacterSet.PC858_EURO,
  wpc1252: CharacterSet.WPC1252,
};

const INITIALISE = Buffer.from([0x1b, 0x40]);

/** A buffer that begins by resetting the printer and choosing the code page, in that order. */
export function createPrintBuffer(codePage: CodePage): PrintBuffer {
  const characterSet = CHARACTER_SETS[codePage];
  const library = createLibrary({ characterSet });
  library.setBuffer(INITIALISE);
  library.setCharacterSet(characterSet);
  return {
    command: (...bytes) => library.append(Buffer.from(bytes)),
    bytes: (bytes) => library.append(Buffer.from(bytes)),
    text: (text) => library.append(text),
    contents: () => library.getBuffer() ?? Buffer.alloc(0),
  };
}

/** Hands a whole job over to a transport; what the transport answers comes back untouched. */
export async function sendThrough<Outcome>(
  transport: Transport<Outcome>,
  bytes: Uint8Array,
): Promise<Outcome> {
  const library = createLibrary({ interface: transport });
  library.setBuffer(Buffer.from(bytes));
  return (await library.execute()) as Outcome;
}

/** The library takes an object as its interface and none at all for a buffer; its declarations know neither. */
function createLibrary(options: { interface?: Transport<unknown>; characterSet?: string }): Library {
  const Constructor = ThermalPrinter as unknown as new (options: object) => Library;
  return new Constructor({ type: PrinterTypes.EPSON, ...options });
}
