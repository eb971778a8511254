import { roleMay } from '../../../shared/access/role.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { documentFileName } from '../../../shared/document/file-name.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { type DrawerOpening, isWithoutSale } from '../../../shared/till/drawer-openings.ts';
import { openingsPaper } from '../bills/openings-paper.ts';
import { readOpenings } from '../bills/read-openings.ts';
import { pdfOf } from '../documents/pdf.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type DrawerCalls = Pick<Handlers<Haat, PageConnection>, 'drawer.openings' | 'drawer.pdf'>;

const DAY_MS = 86_400_000;
/** A month's openings are read in a moment; a year's would not be. */
const MOST_DAYS = 31;

/** Who opened the drawer, when and why, for who may see reports. */
export function drawerHandlers({ till, receipts, now }: Rooms): DrawerCalls {
  const { state } = till;

  async function openingsFor(
    clientId: string,
    days: { readonly from: string; readonly to: string },
  ): Promise<Result<readonly DrawerOpening[], Problem>> {
    const user = state.users.get(state.sessions.get(clientId) ?? '');
    if (!user?.active) return err(problem('not-signed-in'));
    if (!roleMay(user.role, 'see-reports')) {
      return err(problem('approval-needed', { permission: 'see-reports' }));
    }
    const count = (Date.parse(days.to) - Date.parse(days.from)) / DAY_MS + 1;
    if (!(count >= 1 && count <= MOST_DAYS)) return err(problem('drawer-days-wrong'));
    return ok(await readOpenings(till, days));
  }

  return {
    async 'drawer.openings'(days, { clientId }) {
      const openings = await openingsFor(clientId, days);
      if (!openings.ok) return openings;
      const printer = receipts.printerFor(undefined);
      return ok({ openings: openings.value, hasDrawer: printer.ok && printer.value.drawer !== 'none' });
    },
    async 'drawer.pdf'({ by, withoutSale, language, ...days }, { clientId }) {
      const openings = await openingsFor(clientId, days);
      if (!openings.ok) return openings;
      const { organisation } = state.setUp ?? {};
      if (!organisation) return err(problem('not-set-up'));
      const { nameEnglish, nameHindi } = organisation;
      const paper = openingsPaper({
        openings: openings.value.filter(
          (opening) => (by === undefined || opening.by === by) && (!withoutSale || isWithoutSale(opening)),
        ),
        ...days,
        issuer: { en: nameEnglish, ...(nameHindi && { hi: nameHindi }) },
        language,
        at: now(),
        nameOf: (user) => state.users.get(user)?.name ?? user,
      });
      const bytes = await pdfOf([paper], { size: 'A4' });
      const fileName = documentFileName(`drawer-${days.from}-${days.to}`, 'report');
      return ok({ fileName, base64: Buffer.from(bytes).toString('base64') });
    },
  };
}
