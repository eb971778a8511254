import { type Permission, roleMay } from '../../../shared/access/role.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

/** The payments by UPI: all of them for who may see reports, those of a document for who may sell. */
export function upiHandlers({ till }: Rooms): Pick<Handlers<Haat, PageConnection>, 'upi.read' | 'upi.of'> {
  const { state } = till;
  const objection = ({ clientId }: PageConnection, permission: Permission): Problem | undefined => {
    const user = state.users.get(state.sessions.get(clientId) ?? '');
    if (!user?.active) return problem('not-signed-in');
    return roleMay(user.role, permission) ? undefined : problem('approval-needed', { permission });
  };
  return {
    'upi.read': (_, connection) => {
      const barred = objection(connection, 'see-reports');
      if (barred) return err(barred);
      const { open, settled, payouts, days } = state.upi;
      const newestFirst = <Dated extends { readonly at: number }>(all: readonly Dated[]) =>
        [...all].sort((one, other) => other.at - one.at);
      return ok({
        tenders: newestFirst([...open.values(), ...settled.values()]),
        payouts: newestFirst([...payouts.values()]),
        days: [...days]
          .map(([day, sums]) => ({ day, ...sums }))
          .sort((one, other) => (one.day < other.day ? 1 : -1)),
      });
    },
    'upi.of': ({ number }, connection) => {
      const barred = objection(connection, 'sell');
      if (barred) return err(barred);
      const { open, settled } = state.upi;
      const own = [...open.values(), ...settled.values()].filter((tender) => tender.number === number);
      return ok(own.sort((one, other) => one.tender - other.tender));
    },
  };
}
