import type { Language, User } from '../../../shared/access/user.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Organisation } from '../../../shared/sale/seller.ts';
import type { Site } from '../../../shared/till/organisation.ts';
import { act } from '../../data/till.ts';

export interface NewTill {
  readonly organisation: Organisation;
  readonly site: Omit<Site, 'id'>;
  readonly tillCode: string;
  readonly language: Language;
  readonly managerName: string;
  readonly pin: string;
}

/** Writes the first record of a till, which signs its manager in. Fails as `till.set-up` does. */
export async function openTill(till: NewTill): Promise<Result<null, Problem>> {
  const { organisation, site, tillCode, language, managerName, pin } = till;
  const manager: User = {
    id: crypto.randomUUID(),
    name: managerName.trim(),
    role: 'manager',
    language,
    active: true,
  };
  const opened = await act(
    {
      kind: 'till.set-up',
      organisation,
      site: { id: crypto.randomUUID(), ...site },
      tillCode,
      language,
      manager,
    },
    { pin },
  );
  return opened.ok ? ok(null) : opened;
}

/** The printer of the wizard; the till is set up whether this is saved or not. */
export async function savePrinter(printer: Printer): Promise<Result<null, Problem>> {
  const settings = { printers: [printer], receiptPrinter: printer.id };
  const saved = await act({ kind: 'settings.change', settings });
  return saved.ok ? ok(null) : saved;
}
