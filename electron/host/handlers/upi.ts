import { roleMay } from '../../../shared/access/role.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

/** The payments by UPI, for who may see reports. */
export function upiHandlers({ till }: Rooms): Pick<Handlers<Haat, PageConnection>, 'upi.read'> {
  const { state } = till;
  return {
    'upi.read': (_, { clientId }) => {
      const user = state.users.get(state.sessions.get(clientId) ?? '');
      if (!user?.active) return err(problem('not-signed-in'));
      if (!roleMay(user.role, 'see-reports')) {
        return err(problem('approval-needed', { permission: 'see-reports' }));
      }
      const { open, settled, days } = state.upi;
      const tenders = [...open.values(), ...settled.values()].sort((one, other) => other.at - one.at);
      return ok({ tenders, days: [...days].map(([day, sums]) => ({ day, ...sums })).reverse() });
    },
  };
}
