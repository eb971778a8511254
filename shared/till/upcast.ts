import type { JournalEvent } from '../journal/record.ts';
import { createUpcast } from '../journal/upcast.ts';
import { FIRST_LABEL_SETTINGS } from '../label/template.ts';
import { firstReceiptSettings } from '../receipt/settings.ts';
import { isInterState } from '../tax/place.ts';
import type { TillEvent } from './event.ts';

type KindName = TillEvent['kind'] extends infer Kind
  ? Kind extends `${infer Name}@${number}`
    ? Name
    : never
  : never;

/** The first shapes, as far as a step reads them. */
interface FirstLine {
  readonly net: number;
}
interface FirstBill {
  readonly supplierState: string;
  readonly placeOfSupply: string;
  readonly lines: readonly FirstLine[];
  readonly totals: object;
  readonly document: string;
}

interface FirstSettings {
  readonly receipt?: object;
  readonly printers?: readonly object[];
}

/** Bills had one seller, no schemes and prices with tax inside. */
function billWithSeller(event: JournalEvent): JournalEvent {
  const bill = event.bill as unknown as FirstBill;
  const second = {
    ...bill,
    seller: 'main',
    revision: 0,
    registration: 'regular',
    supply: 'domestic',
    interState: isInterState(bill.supplierState, bill.placeOfSupply),
    mode: 'inclusive',
    roundTo: 100,
    lines: bill.lines.map((line) => ({
      ...line,
      rebates: [],
      rebate: 0,
      rule: { from: '', basis: '' },
      total: line.net,
    })),
    totals: { ...bill.totals, rebate: 0 },
  };
  return { ...event, bill: second as unknown as JournalEvent['bill'] };
}

/** Reports knew neither returns nor advances. */
function reportWithReturns(event: JournalEvent): JournalEvent {
  const report = {
    ...(event.report as object),
    returns: { count: 0, amount: 0 },
    refunds: [],
    advances: { taken: 0, givenBack: 0 },
  };
  return { ...event, report: report as unknown as JournalEvent['report'] };
}

/** Rounding, consolidation and the days of return were not settings. */
function settingsWithRounding(event: JournalEvent): JournalEvent {
  const settings = { roundTo: 100, consolidates: false, returnDays: 7, ...(event.settings as object) };
  return { ...event, settings: settings as unknown as JournalEvent['settings'] };
}

/**
 * Papers were in English and printers printed letters only. Both stay as they were until a manager says otherwise;
 * a change of settings holds only the groups that were changed.
 */
function settingsWithPictures(event: JournalEvent): JournalEvent {
  const before = event.settings as unknown as FirstSettings;
  const { receipt, printers } = before;
  const settings = {
    ...before,
    ...(receipt && { receipt: { language: 'en', ...receipt } }),
    ...(printers && {
      printers: printers.map((printer) => ({ mode: 'text', bandRows: 128, ...printer })),
    }),
  };
  return { ...event, settings: settings as unknown as JournalEvent['settings'] };
}

/** The same for the settings that a till began with, which had no labels either. */
function firstSettingsWithPictures(event: JournalEvent): JournalEvent {
  const pictured = settingsWithPictures(event);
  const settings = { labels: FIRST_LABEL_SETTINGS, ...(pictured.settings as object) };
  return { ...pictured, settings: settings as unknown as JournalEvent['settings'] };
}

/** Statements said nothing of the money that went back. */
function matchesWithPayouts(event: JournalEvent): JournalEvent {
  return { ...event, payouts: [] };
}

interface FirstReceipt {
  readonly showMaker?: boolean;
  readonly showHsn?: boolean;
}

/**
 * The roll had no logo, no words of its own for thanks and returns, and of its parts only two were a choice. It goes
 * on looking as it did.
 */
function settingsWithDesign(event: JournalEvent): JournalEvent {
  const before = event.settings as unknown as FirstSettings;
  if (!before.receipt) return event;
  const { showMaker = true, showHsn = true, ...receipt } = before.receipt as FirstReceipt;
  const first = firstReceiptSettings('en');
  const designed = {
    ...first,
    thanksEnglish: [],
    thanksHindi: [],
    logo: { ...first.logo, width: 'none' },
    show: { ...first.show, maker: showMaker, hsn: showHsn, makerPlace: false },
    ...receipt,
  };
  return { ...event, settings: { ...before, receipt: designed } as unknown as JournalEvent['settings'] };
}

/** A new optional field changes nothing in what was written before it. */
const unchanged = (event: JournalEvent): JournalEvent => event;

/**
 * Every kind of event and the steps from its first shape to today's. A new shape is a new step at the end of its
 * list, never a change to an old one; a kind that is not here was written by a newer Haat and is refused.
 */
export const upcastTill = createUpcast({
  'till.set-up': [settingsWithRounding, firstSettingsWithPictures, settingsWithDesign],
  'user.signed-in': [],
  'user.signed-out': [],
  'user.pin-failed': [],
  'user.unlocked': [],
  'user.saved': [],
  'items.saved': [unchanged],
  'stock.moved': [],
  'pieces.numbered': [],
  'pieces.relabelled': [],
  'shift.opened': [],
  'shift.cash-moved': [],
  'shift.closed': [reportWithReturns],
  'bill.completed': [billWithSeller],
  'bill.voided': [billWithSeller],
  'note.issued': [],
  'voucher.issued': [],
  'day-invoice.issued': [],
  'quarantine.cleared': [],
  'seller.saved': [],
  'scheme.saved': [],
  'tax.changed': [],
  'irn.recorded': [],
  'export.recorded': [],
  'upi.claimed': [],
  'upi.matched': [matchesWithPayouts],
  'upi.refunded': [],
  'drawer.opened': [],
  'receipt.reprinted': [],
  'settings.changed': [unchanged, settingsWithPictures, settingsWithDesign],
  'organisation.changed': [],
  'clock.confirmed': [],
} satisfies Record<KindName, readonly ((event: JournalEvent) => JournalEvent)[]>);
