import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { ok } from '../../../shared/result.ts';
import { xReport } from '../../../shared/shift/shift.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type BillCalls = Pick<
  Handlers<Haat, PageConnection>,
  | 'bills.find'
  | 'bills.read'
  | 'days.read'
  | 'shifts.read'
  | 'shift.report'
  | 'people.find'
  | 'quarantine.read'
>;

export function billHandlers({ till, people, receipts }: Rooms): BillCalls {
  const { state } = till;
  return {
    'bills.find': ({ phone, skip = 0, ...query }) => {
      if (phone === undefined) return ok(till.register.find({ ...clean(query), skip }));
      const buyer = people.find(phone);
      return ok(buyer ? till.register.find({ ...clean(query), buyers: [buyer.ref], skip }) : []);
    },
    'bills.read': ({ number }) => {
      const found = receipts.found(number);
      return ok(found.ok ? { ...found.value, nextCopy: receipts.copyOf(found.value.bill.number) } : null);
    },
    'days.read': () => ok([...state.days.values()]),
    'shifts.read': ({ limit }) => ok(state.closedShifts.slice(-limit).reverse()),
    'shift.report': () => ok(state.shift ? xReport(state.shift, till.head()) : null),
    'quarantine.read': () => ok([...state.quarantine]),
    'people.find': ({ phone }) => ok(people.find(phone) ?? null),
  };
}

/** Without the keys that hold nothing: a condition not given is not a condition. */
function clean<T extends object>(query: T): T {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as T;
}
