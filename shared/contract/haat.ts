import { z } from 'zod';
import { languageSchema, pinSchema } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import { labelTemplateSchema } from '../label/template.ts';
import { pieceNumberSchema } from '../piece/number.ts';
import type { ReceiptDocument } from '../receipt/document.ts';
import type { PrintJob } from '../receipt/print-job.ts';
import { labelPrinterSchema, printerSchema } from '../receipt/printer.ts';
import { receiptSettingsSchema } from '../receipt/settings.ts';
import type { DayInvoice } from '../sale/day-invoice.ts';
import type { ShiftReport } from '../shift/report.ts';
import { commandSchema } from '../till/command.ts';
import type { DayTotal } from '../till/state.ts';
import type { UpiTender } from '../upi/tender.ts';
import { call, defineContract, event } from './define.ts';
import type { FilerView, FilingView, TablePortion, WaitingInvoice } from './filing-views.ts';
import type {
  BalanceFound,
  BillFound,
  BillSummary,
  CataloguePortion,
  Drafts,
  DrawerOpenings,
  HealthReport,
  MadeFile,
  News,
  NewsSince,
  NoteFound,
  NoteSummary,
  Person,
  PieceFound,
  PiecesOfItem,
  PrinterPortion,
  TillView,
  UpiView,
  UsbPrinter,
  VoucherFound,
} from './views.ts';

const id = z.string().min(1).max(64);
const count = z.number().int().min(0).max(1_000_000_000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A GSTIN, or `seller:` and the id of who has none. */
const filerId = z.string().min(1).max(71);
const reads = { retry: true } as const;

/** What the page may show of past bills; every condition given must hold. Amounts in paise. */
export const billQuerySchema = z.object({
  number: z.string().trim().max(16).optional(),
  phone: z.string().trim().max(16).optional(),
  amount: count.optional(),
  from: day.optional(),
  to: day.optional(),
  itemId: id.optional(),
  /** Newest first, this many, leaving out those already shown. */
  limit: z.number().int().min(1).max(500),
  skip: count.optional(),
});
export type BillQuery = Readonly<z.infer<typeof billQuerySchema>>;

/** Everything page and host may say to each other. */
export const haat = defineContract({
  calls: {
    /** The only way to change anything of record. The same `commandId` again gives the first answer. */
    act: call(
      z.strictObject({
        commandId: z.uuid(),
        command: commandSchema,
        /** A new PIN for the person in the command, or the PIN to sign in with. */
        pin: pinSchema.optional(),
        /** A second person, for what the first may not do. */
        approval: z.strictObject({ userId: id, pin: pinSchema }).optional(),
      }),
      { retry: true },
    ).returns<News>(),
    'till.read': call(z.strictObject({}), reads).returns<TillView>(),
    'news.since': call(z.strictObject({ seq: count, hash }), reads).returns<NewsSince>(),
    'catalogue.read': call(z.strictObject({ from: count }), reads).returns<CataloguePortion>(),
    /** One item by barcode or SKU, for the moments before the page has the catalogue. */
    'catalogue.find': call(z.strictObject({ code: z.string().min(1).max(64) }), reads).returns<Item | null>(),
    'stock.read': call(z.strictObject({}), reads).returns<
      readonly (readonly [itemId: string, level: number])[]
    >(),
    'bills.find': call(billQuerySchema, reads).returns<readonly BillSummary[]>(),
    'bills.read': call(z.strictObject({ number: z.string().max(16) }), reads).returns<BillFound | null>(),
    /** Notes, newest first. */
    'notes.find': call(z.strictObject({ limit: z.number().int().min(1).max(500) }), reads).returns<
      readonly NoteSummary[]
    >(),
    'notes.read': call(z.strictObject({ number: z.string().max(16) }), reads).returns<NoteFound | null>(),
    'vouchers.find': call(z.strictObject({ limit: z.number().int().min(1).max(500) }), reads).returns<
      readonly VoucherFound[]
    >(),
    'vouchers.read': call(
      z.strictObject({ number: z.string().max(16) }),
      reads,
    ).returns<VoucherFound | null>(),
    /** Consolidated invoices of small sales, newest first. */
    'day-invoices.find': call(z.strictObject({ limit: z.number().int().min(1).max(100) }), reads).returns<
      readonly DayInvoice[]
    >(),
    /** What a credit note or an advance can still pay; nothing for a paper that is not of this till. */
    'balance.read': call(
      z.strictObject({ number: z.string().max(16) }),
      reads,
    ).returns<BalanceFound | null>(),
    /** A numbered piece and its item, by the code on its label; nothing for any other code. */
    'pieces.find': call(
      z.strictObject({ code: z.string().min(1).max(64) }),
      reads,
    ).returns<PieceFound | null>(),
    /** Pieces of an item, newest first, and how many of all there are for sale. */
    'pieces.of': call(z.strictObject({ itemId: id }), reads).returns<PiecesOfItem>(),
    /** Goods set apart, thousandths by item. */
    'quarantine.read': call(z.strictObject({}), reads).returns<
      readonly (readonly [itemId: string, quantity: number])[]
    >(),
    /** A bill, a note, a voucher or a day's invoice as a PDF. */
    'document.pdf': call(
      z.strictObject({
        number: z.string().max(16),
        size: z.enum(['A4', 'A5']),
        language: z.enum(['en', 'both']),
        copies: z
          .array(z.enum(['original', 'duplicate', 'triplicate', 'extra']))
          .min(1)
          .max(4),
      }),
      { retry: true, timeoutMs: 60_000 },
    ).returns<MadeFile>(),
    /** Everybody who files or keeps registers here. */
    'filing.filers': call(z.strictObject({}), reads).returns<readonly FilerView[]>(),
    /** Reads a period on for a while; to be asked again until it is ready. `again` begins anew what is ready. */
    'filing.read': call(
      z.strictObject({ filer: filerId, from: day, to: day, again: z.boolean().optional() }),
      reads,
    ).returns<FilingView>(),
    /** Rows of a table of a period that is ready. Fails with `filing-gone` when it has to be read again. */
    'filing.rows': call(
      z.strictObject({
        key: z.string().max(120),
        table: z.string().max(40),
        from: count,
        count: z.number().int().min(1).max(2000),
      }),
      reads,
    ).returns<TablePortion>(),
    /** GSTR-1 as the portal takes it. */
    'filing.json': call(z.strictObject({ key: z.string().max(120) }), reads).returns<MadeFile>(),
    'filing.pdf': call(
      z.strictObject({
        key: z.string().max(120),
        table: z.string().max(40),
        language: z.enum(['en', 'both']),
      }),
      { retry: true, timeoutMs: 120_000 },
    ).returns<MadeFile>(),
    /** Documents that wait for a number from the invoice portal, oldest first. */
    'e-invoices.read': call(z.strictObject({}), reads).returns<readonly WaitingInvoice[]>(),
    /** So many of them as a file for the portal's bulk upload. */
    'e-invoices.json': call(
      z.strictObject({ numbers: z.array(z.string().max(16)).min(1).max(1000) }),
      reads,
    ).returns<MadeFile>(),
    'days.read': call(z.strictObject({}), reads).returns<readonly DayTotal[]>(),
    'shifts.read': call(z.strictObject({ limit: z.number().int().min(1).max(500) }), reads).returns<
      readonly ShiftReport[]
    >(),
    /** The running report of the open shift, nothing if none is open. */
    'shift.report': call(z.strictObject({}), reads).returns<ShiftReport | null>(),
    /** The payments by UPI of the last weeks; for who may see reports. */
    'upi.read': call(z.strictObject({}), reads).returns<UpiView>(),
    /** Those of one document, as far as they are kept; for who may sell. */
    'upi.of': call(z.strictObject({ number: z.string().max(16) }), reads).returns<readonly UpiTender[]>(),
    'people.find': call(z.strictObject({ phone: z.string().max(16) }), reads).returns<Person | null>(),
    'drafts.read': call(z.strictObject({}), reads).returns<Drafts>(),
    /** Keeps or, with null, forgets a running cart or a held one. Not of record. */
    'drafts.keep': call(
      z.strictObject({ key: z.string().regex(/^(current|held)\/[\w-]{1,64}$/), value: z.json().nullable() }),
      { retry: true },
    ).returns<null>(),
    'photo.keep': call(
      z.strictObject({
        type: z.enum(['image/webp', 'image/jpeg', 'image/png']),
        base64: z.base64().max(3_000_000),
      }),
      { retry: true },
    ).returns<{ readonly hash: string }>(),
    'photo.read': call(z.strictObject({ hash }), reads).returns<{
      readonly type: string;
      readonly base64: string;
    } | null>(),
    /** Sends a receipt to the printer. A copy after the first is marked duplicate and is of record. */
    'print.receipt': call(
      z.strictObject({ jobId: z.uuid(), number: z.string().max(16), printer: id.optional() }),
      { retry: true },
    ).returns<PrintJob>(),
    /** Prints a note or a voucher. */
    'print.paper': call(z.strictObject({ jobId: z.uuid(), number: z.string().max(16) }), {
      retry: true,
    }).returns<PrintJob>(),
    /**
     * The code of one payment on paper, for a buyer who sees no screen. Fails with `upi-not-taken` where the seller
     * takes none.
     */
    'print.pay-code': call(
      z.strictObject({
        jobId: z.uuid(),
        seller: id,
        tr: z.string().regex(/^[A-Z0-9]{1,35}$/),
        /** Paise. */
        amount: z.number().int().min(1).max(100_000_000_00),
        note: z.string().max(50),
      }),
      { retry: true },
    ).returns<PrintJob>(),
    /** A made-up bill on the receipt printer, marked as a sample, as these settings would have it. */
    'print.sample': call(
      z.strictObject({
        jobId: z.uuid(),
        seller: id,
        receipt: receiptSettingsSchema,
        /** The seller's picture as it is to be; null for none. */
        logo: hash.nullable(),
      }),
      { retry: true },
    ).returns<PrintJob>(),
    'print.report': call(
      z.strictObject({
        jobId: z.uuid(),
        shift: z.number().int().min(1).nullable(),
        language: languageSchema,
      }),
      { retry: true },
    ).returns<PrintJob>(),
    'print.jobs': call(z.strictObject({}), reads).returns<readonly PrintJob[]>(),
    /** Once more what a job printed or failed to print; marked duplicate unless certainly nothing was sent. */
    'print.again': call(
      z.strictObject({
        jobId: z.uuid(),
        of: z.string().max(64),
        /** Which rows of labels, counted from 1, where a part may be on the web already. */
        labels: z.strictObject({ from: count.min(1), to: count.min(1) }).optional(),
      }),
      { retry: true },
    ).returns<PrintJob>(),
    /** What waits or failed, on another printer; marked duplicate unless certainly nothing was sent. */
    'print.move': call(z.strictObject({ jobId: z.uuid(), of: z.string().max(64), printer: id }), {
      retry: true,
    }).returns<PrintJob>(),
    'print.cancel': call(z.strictObject({ jobId: z.string().max(64) }), { retry: true }).returns<null>(),
    'printer.test': call(z.strictObject({ printer: printerSchema })).returns<PrintJob>(),
    /** Opens the drawer at the pin that is set, as a fact of the till. */
    'printer.test-drawer': call(z.strictObject({ jobId: z.uuid(), printer: printerSchema }), {
      retry: true,
    }).returns<PrintJob>(),
    /** When the drawer was opened on these days, by whom and why; at most a month. For who may see reports. */
    'drawer.openings': call(z.strictObject({ from: day, to: day }), reads).returns<DrawerOpenings>(),
    /** The same list as a paper: of one person, or only what was opened without a sale. */
    'drawer.pdf': call(
      z.strictObject({
        from: day,
        to: day,
        by: id.optional(),
        withoutSale: z.boolean(),
        language: z.enum(['en', 'both']),
      }),
      reads,
    ).returns<MadeFile>(),
    /** The next addresses of the local networks, leaving out the first `from`; a page that stops asks for no more. */
    'printers.search': call(z.strictObject({ from: count }), reads).returns<PrinterPortion>(),
    /** The queues of Windows' print spooler; null where the host is not on Windows. */
    'windows.queues': call(z.strictObject({}), reads).returns<readonly string[] | null>(),
    /** The printers on USB; null where the system gives them no device files, which is everywhere but on Linux. */
    'usb.printers': call(z.strictObject({}), reads).returns<readonly UsbPrinter[] | null>(),
    /** Rows of labels as the page drew them, one bit a dot; the host says them in the printer's language. */
    'labels.print': call(
      z.strictObject({
        jobId: z.uuid(),
        printer: id,
        label: labelPrinterSchema,
        /** Blank web between two rows, mm. */
        gap: z.number().min(0).max(20),
        /** From the upper edge of a row to that of the next, mm. */
        pitch: z.number().min(8).max(320),
        title: z.string().trim().min(1).max(120),
        rows: z
          .array(
            z.strictObject({
              width: z.number().int().min(8).max(4000),
              height: z.number().int().min(8).max(4000),
              base64: z.base64().max(3_000_000),
              copies: z.number().int().min(1).max(9999),
            }),
          )
          .min(1)
          .max(1000),
      }),
      { retry: true },
    ).returns<PrintJob>(),
    /** Lets a printer feel where its labels begin; `width` of a row, gap and pitch in mm. */
    'labels.find-gap': call(
      z.strictObject({
        jobId: z.uuid(),
        printer: id,
        label: labelPrinterSchema,
        width: z.number().min(8).max(300),
        gap: z.number().min(0).max(20),
        pitch: z.number().min(8).max(320),
        title: z.string().trim().min(1).max(120),
      }),
      { retry: true },
    ).returns<PrintJob>(),
    /** Sheets of labels as a PDF to be printed at its own size. */
    'labels.pdf': call(
      z.strictObject({
        template: labelTemplateSchema,
        language: languageSchema,
        /** The first place used on the first sheet, from 0. */
        start: z.number().int().min(0).max(800),
        /** Whether the edges of the labels are drawn, to try a sheet on plain paper. */
        outlines: z.boolean(),
        /** Month of manufacture, for packages. */
        month: z.string().regex(/^\d{4}-\d{2}$/),
        rows: z
          .array(
            z.strictObject({
              itemId: id,
              copies: z.number().int().min(1).max(9999),
              /** Numbers of its pieces, one label each; `copies` counts for nothing then. */
              pieces: z.array(pieceNumberSchema).min(1).max(2000).optional(),
              /** Net quantity as typed, for packages. */
              net: z.string().max(20),
            }),
          )
          .min(1)
          .max(2000),
      }),
      { retry: true, timeoutMs: 120_000 },
    ).returns<MadeFile>(),
    /** What a page made of a paper it was asked to draw, or why it could not. A late one is passed over. */
    'raster.done': call(
      z.union([
        z.strictObject({
          id,
          width: z.number().int().min(1).max(4096),
          height: z.number().int().min(1).max(100_000),
          /** Row at which each line of the document ends. */
          ends: z.array(count).max(20_000),
          /** One bit a dot, rows of whole bytes, 1 is black; deflated (RFC 1951), because most of a paper is white. */
          bits: z.base64().max(12_000_000),
        }),
        z.strictObject({
          id,
          problem: z.object({
            code: z.string().max(64),
            params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        }),
      ]),
      { retry: true },
    ).returns<null>(),
    'serial.ports': call(z.strictObject({}), reads).returns<
      readonly { readonly path: string; readonly label: string }[]
    >(),
    /** Two lines on the pole display, if there is one. */
    'pole.show': call(
      z.strictObject({ top: z.string().max(40), bottom: z.string().max(40) }),
    ).returns<null>(),
    'health.read': call(z.strictObject({}), reads).returns<HealthReport>(),
    'health.repair': call(
      z.strictObject({
        what: z.enum(['verify', 'reopen', 'mirror', 'new-incarnation', 'clear-page-storage']),
        /** Somebody who may repair: books that cannot be written to let nobody sign in. */
        approval: z.strictObject({ userId: id, pin: pinSchema }).optional(),
      }),
      { timeoutMs: 600_000 },
    ).returns<HealthReport>(),
  },
  events: {
    /** A record was written; its own page has it as the answer of `act`. */
    news: event<News>(),
    till: event<TillView>(),
    /** Jobs that came or changed; `print.jobs` has them all. */
    print: event<readonly PrintJob[]>(),
    scan: event<{ readonly code: string }>(),
    /** What lies at rest on the scale, thousandths of a gram; again and again while it lies there. */
    scale: event<{ readonly milligrams: number }>(),
    /** Asks a page to draw a paper of so many dots; one that nobody sees only where it says so. */
    raster: event<{
      readonly id: string;
      readonly document: ReceiptDocument;
      readonly dots: number;
      readonly evenHidden: boolean;
    }>(),
  },
});
export type Haat = typeof haat;
