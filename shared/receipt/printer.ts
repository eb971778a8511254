import { z } from 'zod';

const port = z.number().int().min(1).max(65_535);
const path = z.string().trim().min(1).max(200);

/** How the till reaches a printer. */
export const connectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('network'), host: z.string().trim().min(1).max(253), port: port.default(9100) }),
  z.object({ kind: z.literal('device'), path }),
  z.object({ kind: z.literal('serial'), path, baudRate: z.number().int().min(300).max(921_600) }),
]);
export type Connection = Readonly<z.infer<typeof connectionSchema>>;

/** Characters on a line of normal text: 80 mm paper, 80 mm with wide margins, 58 mm. */
export const columnsSchema = z.union([z.literal(48), z.literal(42), z.literal(32)]);
export type Columns = z.infer<typeof columnsSchema>;

/** The table the printer's upper 128 characters come from. None holds Devanagari or the rupee sign. */
export const codePageSchema = z.enum(['pc437', 'pc858', 'wpc1252']);
export type CodePage = z.infer<typeof codePageSchema>;

/**
 * What a printer is sent: pictures only; pictures for the lines that need one and letters for the others; letters
 * only, which gives English without the sign of the rupee.
 */
export const printModeSchema = z.enum(['raster', 'mixed', 'text']);
export type PrintMode = z.infer<typeof printModeSchema>;

/** Rows of dots in one piece of a picture. Printers with a small memory print rubbish for more than 40. */
export const bandRowsSchema = z.union([z.literal(128), z.literal(40)]);
export type BandRows = z.infer<typeof bandRowsSchema>;

/** Dots of a character's width: 48 characters are 576 dots of 0.125 mm. */
const DOTS_PER_COLUMN = 12;

/** How many dots wide the paper of a printer is. */
export function dotsOf({ columns }: Pick<Printer, 'columns'>): number {
  return columns * DOTS_PER_COLUMN;
}

/** How a printer is best spoken to by default: a whole picture takes two minutes through a slow serial port. */
export function usualMode(kind: Connection['kind']): PrintMode {
  return kind === 'serial' ? 'mixed' : 'raster';
}

/** A receipt printer as a manager set it up. */
export const printerSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(60),
  connection: connectionSchema,
  columns: columnsSchema,
  codePage: codePageSchema,
  /** Printers set up before there were pictures print letters. */
  mode: printModeSchema.default('text'),
  bandRows: bandRowsSchema.default(128),
  /** Whether it has a cutter; without one the paper is fed past the tear bar. */
  cut: z.boolean(),
  /** Where a cash drawer hangs on the printer. */
  drawer: z.enum(['none', 'pin-2', 'pin-5']),
  /** Whether it answers a status request behind a job. Many cheap ones never do: their jobs stay unconfirmed. */
  acknowledges: z.enum(['unknown', 'yes', 'no']),
});
export type Printer = Readonly<z.infer<typeof printerSchema>>;
