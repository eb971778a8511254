import type { Check } from '../../../shared/filing/checks/check.ts';
import { createChecks } from '../../../shared/filing/checks.ts';
import { drillTable } from '../../../shared/filing/drill.ts';
import { type FiledDocument, issueOf } from '../../../shared/filing/filed.ts';
import { type Filer, filerId } from '../../../shared/filing/filer.ts';
import { createGstr1, type Gstr1 } from '../../../shared/filing/gstr1.ts';
import type { Period } from '../../../shared/filing/period.ts';
import { createBooks, type Reconciliation, reconcile } from '../../../shared/filing/reconcile.ts';
import { createDayBook } from '../../../shared/filing/registers/day-book.ts';
import { createRebateClaims } from '../../../shared/filing/registers/rebate-claims.ts';
import { createTaxRegister } from '../../../shared/filing/registers/tax-register.ts';
import { createTenderRegister } from '../../../shared/filing/registers/tender-register.ts';
import { sheetsOf } from '../../../shared/filing/sheets/sheets.ts';
import type { Table } from '../../../shared/filing/table.ts';
import { TABLE_IDS } from '../../../shared/filing/table-sums.ts';
import { chargesTax } from '../../../shared/sale/seller.ts';
import type { TaxTable } from '../../../shared/tax/class.ts';
import { hsnDescription } from '../../../shared/tax/hsn-description.ts';
import type { Breathe } from '../engine/breath.ts';

export interface FilingOrder {
  readonly filer: Filer;
  readonly period: Period;
  readonly taxTable: TaxTable;
}

/** A return as it was found, with what is to be said of it. */
export interface MadeReturn {
  readonly made: Gstr1;
  readonly checks: readonly Check[];
  readonly reconciliation: Reconciliation;
}

/** Everything a period has to show, made of its documents once. */
export interface MadeFiling {
  readonly documents: number;
  /** Absent for who files no GSTR-1. */
  readonly gstr1?: MadeReturn;
  /** A table by its id: of a register, of the return, or `sheet:` and the name of one of the offline tool. */
  table(id: string): Table | undefined;
}

/** What the tariff calls a code, in the language of the returns. */
export function nameOf(hsn: string): string | undefined {
  return hsnDescription(hsn)?.english;
}

/** Takes the documents of a period as they are read; those of other filers and days are passed over. */
export function createFilingMaker({ filer, period, taxTable }: FilingOrder) {
  const { gstin, seller } = filer;
  const { turnover, untaxedAs } = seller;
  const gstr1 = gstin && filer.files ? createGstr1({ gstin, period, untaxedAs }) : undefined;
  const checks = createChecks({ gstin: gstin ?? '', ...(turnover !== undefined && { turnover }) });
  const books = createBooks();
  const dayBook = createDayBook();
  const taxes = createTaxRegister();
  const tenders = createTenderRegister();
  const claims = createRebateClaims((id) => {
    const found = taxTable.get(id);
    return found && { en: found.english, hi: found.hindi };
  });
  let documents = 0;

  async function finishReturn(breathe: Breathe): Promise<MadeReturn | undefined> {
    const made = gstr1?.finish();
    if (!made) return undefined;
    await breathe();
    const found = checks.finish(made);
    await breathe();
    return { made, checks: found, reconciliation: reconcile(made, books.totals()) };
  }

  return {
    add(document: FiledDocument): void {
      const { day } = issueOf(document);
      if (day < period.from || day > period.to || filerId(document.seller) !== filer.id) return;
      documents += 1;
      for (const register of [dayBook, taxes, tenders, claims]) register.add(document);
      if (!gstr1 || !chargesTax(document.seller)) return;
      for (const part of [gstr1, checks, books]) part.add(document);
    },
    async finish(breathe: Breathe): Promise<MadeFiling> {
      const made = await finishReturn(breathe);
      const kept = new Map<string, Table>();
      const registers: Readonly<Record<string, () => Table>> = {
        'day-book': dayBook.table,
        'tax-register': taxes.table,
        'tender-register': tenders.table,
        'rebate-claims': claims.table,
        'rebate-summary': claims.summary,
      };

      function make(id: string): Table | undefined {
        const register = Object.hasOwn(registers, id) ? registers[id] : undefined;
        if (register) return register();
        const drilled = [...TABLE_IDS, 'documents' as const].find((one) => one === id);
        if (!made) return undefined;
        if (drilled) return drillTable(made.made, drilled, nameOf);
        return sheetsOf(made.made, nameOf).find((sheet) => `sheet:${sheet.id}` === id);
      }

      return {
        documents,
        ...(made && { gstr1: made }),
        table(id) {
          const table = kept.get(id) ?? make(id);
          if (table) kept.set(id, table);
          return table;
        },
      };
    },
  };
}
