import { triesLeft } from '../../../shared/access/lockout.ts';
import { weakPin } from '../../../shared/access/user.ts';
import type { News } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, type Result } from '../../../shared/result.ts';
import type { Buyer } from '../../../shared/sale/buyer.ts';
import type { Cart } from '../../../shared/sale/cart.ts';
import type { Command } from '../../../shared/till/command.ts';
import type { Pins } from '../access/pins.ts';
import type { People } from '../people/people.ts';
import type { Asked, Till } from './till.ts';

/** A command as a page sends it, with the PINs that must not be kept. */
export interface Request {
  readonly commandId: string;
  readonly command: Command;
  readonly pin?: string | undefined;
  readonly approval?: { readonly userId: string; readonly pin: string } | undefined;
}

export interface ActingOptions {
  readonly till: Till;
  readonly pins: Pins;
  readonly people: People;
  readonly now: () => number;
  readonly newId: () => string;
  /** Makes the journal of a new till; nothing wrong is `undefined`. */
  readonly openFirst: (tillCode: string) => Promise<Problem | undefined>;
}

/** Turns a request into an act: looks at PINs and persons first, because the rules may not. */
export type Act = (request: Request, client: string) => Promise<Result<News, Problem>>;

export function createAct({ till, pins, people, now, newId, openFirst }: ActingOptions): Act {
  /** A wrong PIN is written down, which counts it, and answered with what is left. */
  function wrongPin(userId: string, client: string): Problem {
    const asked: Asked = { commandId: newId(), client, at: now(), pinRight: false };
    const failed = till.act({ kind: 'user.sign-in', userId }, asked);
    if (!failed.ok) return failed.error;
    const failures = till.state.pinFailures.get(userId);
    return failures && failures.lockedUntil > now()
      ? problem('pin-locked', { until: failures.lockedUntil })
      : problem('pin-wrong', { left: triesLeft(failures) });
  }

  /** Looks at a PIN unless the person is locked; nothing wrong is `undefined`. */
  async function checkPin(userId: string, pin: string, client: string): Promise<Problem | undefined> {
    const until = till.state.pinFailures.get(userId)?.lockedUntil ?? 0;
    if (now() < until) return problem('pin-locked', { until });
    return (await pins.isRight(userId, pin)) ? undefined : wrongPin(userId, client);
  }

  return async (request, client) => {
    const { command } = request;
    // A cart is billed once: a page that forgot it had paid, and asks again, gets the bill it has.
    const commandId = cartOf(command)?.id ?? request.commandId;
    const before = till.answered(commandId);
    if (before) return { ok: true, value: before };
    if (request.approval) {
      const wrong = await checkPin(request.approval.userId, request.approval.pin, client);
      if (wrong) return err(wrong);
    }
    if (command.kind === 'user.sign-in') {
      const wrong = await checkPin(command.userId, request.pin ?? '', client);
      if (wrong) return err(wrong);
    }
    const newPin = personOf(command) === undefined ? undefined : request.pin;
    if (newPin !== undefined && weakPin(newPin)) return err(problem('pin-weak'));
    const buyer = people.whoIs(buyerOf(command) ?? {});
    const asked: Asked = {
      commandId,
      client,
      at: now(),
      ...(request.approval && { approvedBy: request.approval.userId }),
      ...(command.kind === 'user.sign-in' && { pinRight: true }),
      pinGiven: newPin !== undefined,
      ...(buyer && { buyer: buyer.ref }),
    };
    const person = personOf(command);
    if (newPin !== undefined || buyer || command.kind === 'till.set-up') {
      const objection = till.objection(command, asked);
      if (objection) return err(objection);
      // Durable before the record that speaks of them; without the record nobody asks for them.
      if (person !== undefined && newPin !== undefined) await pins.set(person, newPin);
      const kept = buyer ? people.keep(buyer) : undefined;
      if (kept && !kept.ok) return kept;
    }
    if (command.kind === 'till.set-up') {
      const opened = await openFirst(command.tillCode);
      if (opened) return err(opened);
    }
    return till.act(command, asked);
  };
}

/** The cart that a command bills. */
function cartOf(command: Command): Cart | undefined {
  if (command.kind === 'bill.complete') return command.cart;
  return command.kind === 'return.complete' ? command.exchange?.cart : undefined;
}

/** Whoever is named in a command. */
function buyerOf(command: Command): Buyer | undefined {
  if (command.kind === 'advance.take' || command.kind === 'return.without-bill') return command.buyer;
  return cartOf(command)?.buyer;
}

/** The person whose PIN a command may change. */
function personOf(command: Command): string | undefined {
  if (command.kind === 'till.set-up') return command.manager.id;
  return command.kind === 'user.save' ? command.user.id : undefined;
}
