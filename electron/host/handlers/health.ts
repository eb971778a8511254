import { roleMay } from '../../../shared/access/role.ts';
import type { User } from '../../../shared/access/user.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { HealthReport } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { createRepairDoor } from '../access/repair-door.ts';
import { verifyJournal } from '../cli/verify.ts';
import { nodeFiles } from '../files/node-files.ts';
import { readHealth } from '../health/health.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type HealthCalls = Pick<Handlers<Haat, PageConnection>, 'health.read' | 'health.repair'>;
type Approval = NonNullable<Parameters<HealthCalls['health.repair']>[0]['approval']>;
type Repair = 'verify' | 'reopen' | 'mirror' | 'new-incarnation' | 'clear-page-storage';

function mayRepair(user: User | undefined): boolean {
  return user?.active === true && roleMay(user.role, 'repair');
}

export function healthHandlers(rooms: Rooms): HealthCalls {
  const { till, options, opening, backup, now } = rooms;
  const door = createRepairDoor(rooms);

  /** Anyone may look again or empty the page's own store; what touches the books needs the right to repair. */
  async function objection(
    what: Repair,
    clientId: string,
    approval: Approval | undefined,
  ): Promise<Problem | undefined> {
    if (what === 'verify' || what === 'clear-page-storage') return undefined;
    if (mayRepair(till.state.users.get(till.state.sessions.get(clientId) ?? ''))) return undefined;
    return approval ? door.check(approval) : problem('approval-needed', { permission: 'repair' });
  }

  async function verify(): Promise<Problem | undefined> {
    const startedAt = performance.now();
    const found = await verifyJournal(nodeFiles, options.dataFolder);
    if (!found.ok) return found.error;
    const { fault } = found.value;
    opening.verified.at = now();
    opening.verified.tookMs = Math.round(performance.now() - startedAt);
    return fault ? problem('journal-damaged', { segment: fault.segment, seq: fault.seq }) : undefined;
  }

  async function repair(what: Repair): Promise<Problem | undefined> {
    const { journal } = till;
    switch (what) {
      case 'verify':
        return verify();
      case 'reopen':
        return journal?.recover() === false ? problem('journal-failed') : undefined;
      case 'mirror':
        return backup.copyAll();
      case 'new-incarnation': {
        const started = journal?.startIncarnation(journal.report().rolledBack ? 'rolled-back' : 'damaged');
        return started?.ok === false ? started.error : undefined;
      }
      case 'clear-page-storage':
        return options.pageStorage
          ? options.pageStorage.clear().then(() => undefined)
          : problem('page-storage-by-address');
    }
  }

  return {
    'health.read': async () => ok(await readHealth(rooms)),
    async 'health.repair'({ what, approval }, { clientId }): Promise<Result<HealthReport, Problem>> {
      const objected = await objection(what, clientId, approval);
      if (objected) return err(objected);
      const failed = await repair(what);
      rooms.viewChanged();
      return failed ? err(failed) : ok(await readHealth(rooms));
    },
  };
}
