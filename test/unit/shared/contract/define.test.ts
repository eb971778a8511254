import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  type CallInput,
  type CallOutput,
  type CallRequest,
  type Client,
  call,
  defineContract,
  type EventPayload,
  event,
  type Handlers,
} from '../../../../shared/contract/define.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ok, type Result } from '../../../../shared/result.ts';

const contract = defineContract({
  calls: {
    'bill.find': call(z.strictObject({ text: z.string(), limit: z.number().default(20) }), {
      retry: true,
    }).returns<readonly string[]>(),
    'drawer.open': call(z.strictObject({})).returns<void>(),
  },
  events: { journal: event<{ readonly seq: number }>() },
});
type C = typeof contract;

describe('a contract', () => {
  it('types what the page sends and what the handler gets after the defaults', () => {
    expectTypeOf<CallRequest<C, 'bill.find'>>().toEqualTypeOf<{ text: string; limit?: number | undefined }>();
    expectTypeOf<CallInput<C, 'bill.find'>>().toEqualTypeOf<{ text: string; limit: number }>();
    expectTypeOf<CallOutput<C, 'bill.find'>>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<EventPayload<C, 'journal'>>().toEqualTypeOf<{ readonly seq: number }>();
  });

  it('types handlers and client', () => {
    const handlers: Handlers<C, { till: string }> = {
      'bill.find': (input, { connection }) => ok([input.text, String(input.limit), connection.till]),
      'drawer.open': async () => ok(undefined),
    };
    expect(Object.keys(handlers)).toEqual(Object.keys(contract.calls));
    const find = (client: Client<C>) => client.call('bill.find', { text: 'x' });
    expectTypeOf<ReturnType<typeof find>>().resolves.toEqualTypeOf<Result<readonly string[], Problem>>();
    // @ts-expect-error there is no such input
    const wrong = (client: Client<C>) => client.call('bill.find', { words: 'x' });
    expect(wrong).toBeTypeOf('function');
  });

  it('retries only what says so', () => {
    expect(contract.calls['bill.find'].retry).toBe(true);
    expect(contract.calls['drawer.open'].retry).toBe(false);
  });
});
