import { type Permission, roleMay } from '../../shared/access/role.ts';
import type { User } from '../../shared/access/user.ts';
import { type ReadyTill, useTill } from './till.ts';

/** The till once it is ready; nothing before. */
export function useReadyTill(): ReadyTill | undefined {
  return useTill((till) => (till.view?.phase === 'ready' ? till.view : undefined));
}

/** One part of the till once it is ready: whoever uses it is drawn again only when that part changes. */
export function useTillPart<Part>(select: (till: ReadyTill) => Part): Part | undefined {
  return useTill(({ view }) => (view?.phase === 'ready' ? select(view) : undefined));
}

/** Outside React: the till once it is ready. */
export function readyTill(): ReadyTill | undefined {
  const { view } = useTill.getState();
  return view?.phase === 'ready' ? view : undefined;
}

/** Who is signed in at this page. */
export function useMe(): User | undefined {
  return useTill((till) => (till.view?.phase === 'ready' ? till.view.me : undefined));
}

/** Whether the person signed in may do a thing without a second person. */
export function useMay(permission: Permission): boolean {
  const me = useMe();
  return me !== undefined && roleMay(me.role, permission);
}

/** The name of a person by id, for lists of bills and reports; the id itself where nobody is known by it. */
export function useUserName(): (userId: string) => string {
  const users = useReadyTill()?.users;
  return (userId) => users?.find((user) => user.id === userId)?.name ?? userId;
}
