import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, createAnswerFinder } from '../../../../electron/host/printing/status.ts';

const FRAME = [0x10, 0x00, 0x00, 0x0f];

function heard(pieces: readonly (readonly number[])[], asked = true): Answer[] {
  const answers: Answer[] = [];
  const finder = createAnswerFinder((answer) => answers.push(answer));
  if (asked) finder.asked();
  for (const piece of pieces) finder.hear(Uint8Array.from(piece));
  return answers;
}

/** Cuts a stream at any places, as a network does. */
const cutUp = (bytes: readonly number[]) =>
  fc.array(fc.nat(bytes.length), { maxLength: 8 }).map((places) => {
    const cuts = [0, ...places.sort((a, b) => a - b), bytes.length];
    return cuts.slice(1).map((end, index) => bytes.slice(cuts[index], end));
  });

test('status frames are no answer, however they are cut up', () => {
  const frames = fc.nat(6).map((count) => Array.from({ length: count }, () => FRAME).flat());
  fc.assert(fc.property(frames.chain(cutUp), (pieces) => heard(pieces).length === 0));
});

test('the answer is found behind any number of frames', () => {
  const stream = fc.nat(6).map((count) => [...Array.from({ length: count }, () => FRAME).flat(), 0x00]);
  fc.assert(fc.property(stream.chain(cutUp), (pieces) => heard(pieces).join() === 'taken'));
});

test('an empty roll is told from a full one', () => {
  expect(heard([[0x0c]])).toEqual(['out-of-paper']);
  expect(heard([[0x03]])).toEqual(['taken']);
});

test('what comes before the question answers nothing', () => {
  expect(heard([[0x00]], false)).toEqual([]);
});

test('flow control is no answer', () => {
  expect(heard([[0x13, 0x11]])).toEqual([]);
});
