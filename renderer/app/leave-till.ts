import { act, useTill } from '../data/till.ts';

/**
 * Signs out. The page is locked before the host has answered, so that without a connection nobody can go on under
 * another's name; the cart stays.
 */
export function leaveTill(reason: 'left' | 'idle'): void {
  if (useTill.getState().locked) return;
  useTill.setState({ locked: true, idle: reason === 'idle' });
  void act({ kind: 'user.sign-out', reason });
}
