import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScaleReader, type ScaleModel } from '../../shared/device/scale.ts';

const bytesOf = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

/** A frame, and the milligrams that must come of it; nothing where it must not count. */
interface Frame {
  readonly bytes: readonly number[];
  readonly milligrams: number | undefined;
}

const grams = fc.integer({ min: 0, max: 999_999 });
const state = fc.constantFrom('ST', 'US', 'OL');
const kilograms = (gram: number) => (gram / 1000).toFixed(3);

const lineFrame: fc.Arbitrary<Frame> = fc
  .record({ gram: grams, state, sign: fc.constantFrom('+', '-'), gross: fc.constantFrom('GS', 'NT') })
  .map(({ gram, state: is, sign, gross }) => ({
    bytes: bytesOf(`${is},${gross},${sign}${kilograms(gram).padStart(7)}kg\r\n`),
    milligrams: is === 'ST' && sign === '+' ? gram * 1000 : undefined,
  }));

const casFrame: fc.Arbitrary<Frame> = fc
  .record({
    gram: fc.integer({ min: 0, max: 99_999 }),
    isStable: fc.boolean(),
    sign: fc.constantFrom(' ', '-', 'F'),
    isSound: fc.boolean(),
  })
  .map(({ gram, isStable, sign, isSound }) => {
    const body = bytesOf(`${isStable ? 'S' : 'U'}${sign}${kilograms(gram).padStart(6)}kg`);
    const sum = body.reduce((before, byte) => before ^ byte, 0);
    return {
      bytes: [1, 2, ...body, isSound ? sum : sum ^ 0x20, 3, 4],
      milligrams: isStable && sign === ' ' && isSound ? gram * 1000 : undefined,
    };
  });

function cut(bytes: readonly number[], places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort(
    (one, other) => one - other,
  );
  return [0, ...ends].map((from, index) => Uint8Array.from(bytes.slice(from, ends[index] ?? bytes.length)));
}

function readAll(model: ScaleModel, pieces: readonly Uint8Array[]): readonly number[] {
  const reader = createScaleReader(model);
  return pieces.flatMap((piece) => reader.read(piece).map(({ milligrams }) => milligrams));
}

const cases = [
  { model: 'line' as const, frame: lineFrame, noise: fc.integer({ min: 0x20, max: 0x7e }) },
  { model: 'cas' as const, frame: casFrame, noise: fc.integer({ min: 0, max: 255 }) },
];

describe.each(cases)('a scale that speaks $model', ({ model, frame, noise }) => {
  it('is read the same however its bytes are cut, stable weights only', () => {
    fc.assert(
      fc.property(
        fc.array(frame, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (frames, places) => {
          const bytes = frames.flatMap((one) => one.bytes);
          const expected = frames.flatMap(({ milligrams }) => (milligrams === undefined ? [] : [milligrams]));
          expect(readAll(model, cut(bytes, places))).toEqual(expected);
        },
      ),
    );
  });

  it('finds its place again after whatever came before, within one frame', () => {
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 60 }), fc.nat(), frame, frame, (before, at, first, second) => {
        const torn = first.bytes.slice(at % first.bytes.length);
        const bytes = [...before, ...torn, ...first.bytes, ...second.bytes, ...second.bytes];
        const read = readAll(model, [Uint8Array.from(bytes)]);
        if (second.milligrams === undefined) return;
        expect(read.slice(-2)).toEqual([second.milligrams, second.milligrams]);
      }),
    );
  });

  it('is never read as anything but a weight, whatever it sends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const milligrams of readAll(model, [bytes])) expect(milligrams).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
