import { describe, expect, it } from 'vitest';
import { addFailure, PIN_TRIES, triesLeft } from '../../../../shared/access/lockout.ts';
import { pinSchema, weakPin } from '../../../../shared/access/user.ts';
import {
  cashier,
  emptyTestTill,
  manager,
  openTestTill,
  PAGE,
  setUp,
  type TestTill,
} from '../../../fixtures/till.ts';

const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

describe('setting up', () => {
  it('makes the first manager and signs her in', () => {
    const till = emptyTestTill();
    till.must(setUp, { pinGiven: true });
    expect(till.state.users.get(manager.id)?.role).toBe('manager');
    expect(till.state.sessions.get(PAGE)).toBe(manager.id);
  });

  it('happens once, with a PIN, a possible GSTIN and the right State', () => {
    const till = emptyTestTill();
    expect(codeOf(till.act(setUp))).toBe('pin-needed');
    const withGstin = (gstin: string, stateCode = '07') => ({
      ...setUp,
      organisation: { ...setUp.organisation, gstin, stateCode },
    });
    expect(codeOf(till.act(withGstin('07AABCU9603R1ZQ'), { pinGiven: true }))).toBe('gstin-check-digit');
    expect(codeOf(till.act(withGstin('07AABCU9603R1ZP', '23'), { pinGiven: true }))).toBe(
      'gstin-of-another-state',
    );
    till.must(setUp, { pinGiven: true });
    expect(codeOf(till.act(setUp, { pinGiven: true }))).toBe('set-up-already');
  });

  it('comes before everything else', () => {
    expect(codeOf(emptyTestTill().act({ kind: 'shift.open', float: 0 }))).toBe('not-set-up');
  });
});

describe('signing in', () => {
  it('locks a person after five wrong PINs, even for the right one, and lets a manager unlock', () => {
    const till = openTestTill();
    for (let tries = 0; tries < PIN_TRIES; tries += 1) {
      till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: false, client: 'page-2' });
    }
    const right = { pinRight: true, client: 'page-2' };
    expect(codeOf(till.act({ kind: 'user.sign-in', userId: cashier.id }, right))).toBe('pin-locked');
    till.must({ kind: 'user.unlock', userId: cashier.id });
    till.must({ kind: 'user.sign-in', userId: cashier.id }, right);
  });

  it('forgets wrong PINs after a right one', () => {
    const till = openTestTill();
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 1; tries < PIN_TRIES; tries += 1) {
        till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: false, client: 'page-2' });
      }
      till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true, client: 'page-2' });
    }
  });

  it('doubles each further lock up to an hour', () => {
    let failures = addFailure(undefined, 0);
    const locks: number[] = [];
    for (let count = 2; count <= PIN_TRIES * 6; count += 1) {
      failures = addFailure(failures, 0);
      if (count % PIN_TRIES === 0) locks.push(failures.lockedUntil / 60_000);
    }
    expect(locks).toEqual([5, 10, 20, 40, 60, 60]);
    expect(triesLeft(failures)).toBe(PIN_TRIES);
  });

  it('asks for nothing but a PIN that is not everyone’s first guess', () => {
    expect(pinSchema.safeParse('12a4').success).toBe(false);
    expect(['0000', '1234', '87654321', '4444'].map(weakPin)).toEqual([true, true, true, true]);
    expect(['1357', '2580', '1123'].map(weakPin)).toEqual([false, false, false]);
  });
});

describe('people', () => {
  it('keep at least one manager', () => {
    const till = openTestTill();
    expect(codeOf(till.act({ kind: 'user.save', user: { ...manager, role: 'cashier' } }))).toBe(
      'last-manager',
    );
    expect(codeOf(till.act({ kind: 'user.save', user: { ...manager, active: false } }))).toBe('last-manager');
  });

  it('sign out everywhere when they leave', () => {
    const till = openTestTill();
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true, client: 'page-2' });
    till.must({ kind: 'user.save', user: { ...cashier, active: false } });
    expect(till.state.sessions.has('page-2')).toBe(false);
    expect(codeOf(till.act({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true }))).toBe(
      'user-unknown',
    );
  });

  it('have names of their own and a PIN from the start', () => {
    const till = openTestTill();
    const second = { ...cashier, id: 'user-2' };
    expect(codeOf(till.act({ kind: 'user.save', user: second }))).toBe('pin-needed');
    expect(codeOf(till.act({ kind: 'user.save', user: second }, { pinGiven: true }))).toBe('user-name-taken');
  });

  it('do only what their role may', () => {
    const till = openTestTill();
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    expect(codeOf(till.act({ kind: 'user.save', user: cashier }))).toBe('approval-needed');
    expect(codeOf(till.act({ kind: 'drawer.open', reason: 'change for a buyer' }))).toBe('approval-needed');
    expect(codeOf(till.act({ kind: 'settings.change', settings: { autoPrint: false } }))).toBe(
      'approval-needed',
    );
    const other = { ...cashier, id: 'user-3', name: 'Another' };
    till.must({ kind: 'user.sign-in', userId: manager.id }, { pinRight: true });
    till.must({ kind: 'user.save', user: other }, { pinGiven: true });
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    const approvedByEqual = till.act(
      { kind: 'drawer.open', reason: 'change for a buyer' },
      { approvedBy: other.id },
    );
    expect(codeOf(approvedByEqual)).toBe('approval-needed');
    till.must({ kind: 'drawer.open', reason: 'change for a buyer' }, { approvedBy: manager.id });
  });
});
