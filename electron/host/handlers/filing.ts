import { type Permission, roleMay } from '../../../shared/access/role.ts';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { WaitingInvoice } from '../../../shared/contract/filing-views.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { MadeFile } from '../../../shared/contract/views.ts';
import { documentFileName } from '../../../shared/document/file-name.ts';
import { eInvoiceFile, eInvoiceOf } from '../../../shared/filing/e-invoice/e-invoice.ts';
import { filersOf } from '../../../shared/filing/filer.ts';
import { filingPeriod, isReturnPeriod } from '../../../shared/filing/period.ts';
import { gstr1Parts } from '../../../shared/filing/portal.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { pdfOf } from '../documents/pdf.ts';
import { createBreath } from '../engine/breath.ts';
import { createFilings, type ReadyFiling } from '../filing/filings.ts';
import { nameOf } from '../filing/make-filing.ts';
import { documentByNumber } from '../filing/read-documents.ts';
import { registerPaper } from '../filing/register-paper.ts';
import { filerView, filingView } from '../filing/views.ts';
import { waitingInvoice } from '../filing/waiting.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type FilingCalls = Pick<
  Handlers<Haat, PageConnection>,
  | 'filing.filers'
  | 'filing.read'
  | 'filing.rows'
  | 'filing.json'
  | 'filing.pdf'
  | 'e-invoices.read'
  | 'e-invoices.json'
>;

/** The longest period that is read at once: a year and the quarter after it. */
const MOST_DAYS = 460;
/** A list of so many rows fills some hundred sheets; whoever wants more takes the workbook. */
const MOST_PRINTED = 3000;

/** Returns, registers and e-invoices, for who may see reports. */
export function filingHandlers(rooms: Rooms): FilingCalls {
  const { till } = rooms;
  const { state } = till;
  const filings = createFilings(rooms);

  function mayNot(clientId: string, permission: Permission): Problem | undefined {
    const user = state.users.get(state.sessions.get(clientId) ?? '');
    if (!user?.active) return problem('not-signed-in');
    return roleMay(user.role, permission) ? undefined : problem('approval-needed', { permission });
  }

  function readyOf(key: string, clientId: string): Result<ReadyFiling, Problem> {
    const no = mayNot(clientId, 'see-reports');
    if (no) return err(no);
    const ready = filings.ready(key);
    return ready ? ok(ready) : err(problem('filing-gone'));
  }

  return {
    'filing.filers': (_, { clientId }) => {
      const no = mayNot(clientId, 'see-reports');
      return no ? err(no) : ok(filersOf(state.sellers.values()).map(filerView));
    },
    async 'filing.read'({ filer: id, from, to, again = false }, { clientId }) {
      const no = mayNot(clientId, 'see-reports');
      if (no) return err(no);
      const filer = filersOf(state.sellers.values()).find((one) => one.id === id);
      if (!filer) return err(problem('filer-unknown'));
      if (!isSpan(from, to)) return err(problem('period-wrong'));
      return ok(filingView(await filings.read(filer, { from, to }, again)));
    },
    'filing.rows': ({ key, table: id, from, count }, { clientId }) => {
      const ready = readyOf(key, clientId);
      if (!ready.ok) return ready;
      const table = ready.value.table(id);
      if (!table) return err(problem('filing-gone'));
      const { title, columns, rows, totals } = table;
      const portion = rows.slice(from, from + count);
      return ok({ title, columns, rows: portion, ...(totals && { totals }), total: rows.length });
    },
    async 'filing.json'({ key }, { clientId }) {
      const ready = readyOf(key, clientId);
      if (!ready.ok) return ready;
      const { gstr1, period } = ready.value;
      if (!gstr1 || !isReturnPeriod(period)) return err(problem('no-return'));
      const breathe = createBreath();
      const parts: string[] = [];
      for (const part of gstr1Parts(gstr1.made, nameOf)) {
        parts.push(part);
        await breathe();
      }
      const name = `GSTR1-${gstr1.made.gstin}-${filingPeriod(period)}.json`;
      return ok(fileOf(name, Buffer.from(parts.join(''))));
    },
    async 'filing.pdf'({ key, table: id, language }, { clientId }) {
      const ready = readyOf(key, clientId);
      if (!ready.ok) return ready;
      const table = ready.value.table(id);
      if (!table) return err(problem('filing-gone'));
      if (table.rows.length > MOST_PRINTED) {
        return err(problem('report-too-long', { rows: table.rows.length, most: MOST_PRINTED }));
      }
      const bytes = await pdfOf([registerPaper(ready.value, table, language)], { size: 'A4' });
      const { from, to } = ready.value.period;
      return ok(fileOf(documentFileName(`${id}-${from}-${to}`, 'report'), Buffer.from(bytes)));
    },
    async 'e-invoices.read'(_, { clientId }) {
      const no = mayNot(clientId, 'see-reports');
      if (no) return err(no);
      const breathe = createBreath();
      const waiting: WaitingInvoice[] = [];
      for (const number of [...state.irnDue.keys()]) {
        const one = documentByNumber(rooms, number);
        const row = one && waitingInvoice(one);
        if (row) waiting.push(row);
        await breathe();
      }
      return ok(waiting);
    },
    async 'e-invoices.json'({ numbers }, { clientId }) {
      const no = mayNot(clientId, 'see-reports');
      if (no) return err(no);
      const breathe = createBreath();
      const made = [];
      for (const number of numbers) {
        const found = documentByNumber(rooms, number);
        const one = found && eInvoiceOf(found);
        if (one?.ok !== true) return err(problem('e-invoice-not-ready', { number }));
        made.push(one.value);
        await breathe();
      }
      return ok(
        fileOf(`e-invoices-${dayInIndia(rooms.now())}-${made.length}.json`, Buffer.from(eInvoiceFile(made))),
      );
    },
  };
}

function isSpan(from: string, to: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 && days <= MOST_DAYS;
}

function fileOf(fileName: string, bytes: Buffer): MadeFile {
  return { fileName, base64: bytes.toString('base64') };
}
