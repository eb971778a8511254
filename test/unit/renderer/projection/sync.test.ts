import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectionDigest } from '../../../../renderer/data/projection/digest.ts';
import { emptyProjection } from '../../../../renderer/data/projection/projection.ts';
import { rebuild } from '../../../../renderer/data/projection/rebuild.ts';
import { createSync } from '../../../../renderer/data/projection/sync.ts';
import { must, startTestHost, type TestHost, value } from '../../../fixtures/host.ts';
import { bangles, item, kurta } from '../../../fixtures/till.ts';
import { asking, digestAfresh, follow, inStep, nothing, openTill, sell, workADay } from './following.ts';

let host: TestHost;

beforeEach(async () => {
  host = await startTestHost();
});
afterEach(() => host.close());

describe('a page that follows the till', () => {
  it('holds after a day what it would hold had it read everything afresh', async () => {
    const driver = await openTill(host);
    const follower = follow(host.page('follower'));
    await follower.sync.start(undefined);
    await workADay(driver);
    await inStep(follower, driver);

    const { projection } = follower;
    expect(projection.stock.get(item().id)).toBe(4000);
    expect(projection.stock.get(bangles.id)).toBe(5000);
    expect(projection.byKey.get(bangles.barcodes[0] ?? '')).toBe(kurta.id);
    expect(projection.bills.map(({ voided }) => voided)).toEqual([false, true]);
    expect([...projection.days.values()]).toEqual(value(await driver.call('days.read', {})));
    expect(await projectionDigest(projection)).toBe(await digestAfresh(driver));
  });

  it('asks for what lies between when a record is missing, and takes each record once', async () => {
    const driver = await openTill(host);
    const follower = follow(host.page('follower'));
    await follower.sync.start(undefined);
    follower.deaf = true;
    await sell(driver, item());
    await sell(driver, kurta);
    follower.deaf = false;
    await sell(driver, bangles);
    await inStep(follower, driver);
    expect(follower.projection.stock.get(item().id)).toBe(-1000);
    expect(await projectionDigest(follower.projection)).toBe(await digestAfresh(driver));
  });

  it('reads everything afresh when the till does not know its record', async () => {
    const driver = await openTill(host);
    await sell(driver, item());
    const follower = follow(host.page('follower'));
    follower.projection.stock.set('item-of-another-till', 9000);
    await follower.sync.start({ seq: 2, hash: 'f'.repeat(64) });
    expect(follower.phases).toEqual(['loading', 'ready']);
    expect(await projectionDigest(follower.projection)).toBe(await digestAfresh(driver));
  });

  it('is not misled by sales made while it reads', async () => {
    const driver = await openTill(host);
    let breaths = 0;
    const projection = emptyProjection();
    const page = host.page('reader');
    const sync = createSync({
      projection,
      ask: async (name, input, options) => {
        const answer = await page.call(name, input, options);
        // Between any two answers somebody sells, but not for ever.
        if (breaths < 6) {
          breaths += 1;
          await sell(driver, item());
        }
        return answer;
      },
      keeper: { keep: () => {}, keepAll: () => {} },
      breath: nothing,
      onTouched: () => {},
      onItems: () => {},
      onPhase: () => {},
      onFailed: () => {},
      onRebuilt: () => {},
    });
    await sync.start(undefined);
    expect(projection.stock.get(item().id)).toBe(-6000);
    expect(await projectionDigest(projection)).toBe(await digestAfresh(driver));
  });

  it('does nothing with records before it has begun', async () => {
    const driver = await openTill(host);
    const follower = follow(host.page('follower'));
    await must(driver, { kind: 'drawer.open', reason: 'change' });
    expect(follower.sync.cursor).toBeUndefined();
    expect(follower.phases).toEqual([]);
  });
});

describe('reading afresh', () => {
  it('stops where the host does not answer', async () => {
    const driver = await openTill(host);
    driver.close();
    const answer = await rebuild(emptyProjection(), {
      ask: asking(driver),
      onItems: () => {},
      breath: nothing,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'connection-closed' } });
  });
});
