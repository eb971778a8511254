import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../renderer/features/reports/e-invoice/read-answer.ts';

const row = {
  AckNo: '112210000000001',
  AckDt: '2026-11-22 10:11:00',
  Irn: 'ab12'.repeat(16),
  SignedQRCode: 'x.y.z',
};
const waiting = [
  {
    number: 'MPD1/2627/000001',
    day: '2026-11-22',
    buyer: 'Craft House',
    gstin: '27AAPFU0939F1ZV',
    value: 1,
    problems: [],
  },
];

describe('the answer held against what waits', () => {
  it('takes rows of documents that wait and names those that do not', () => {
    const answer = readAnswer(
      JSON.stringify([
        { ...row, DocNo: 'MPD1/2627/000001' },
        { ...row, DocNo: 'MPD1/2627/000009' },
      ]),
      waiting,
    );
    expect(answer.ok && answer.value.good.map(({ number }) => number)).toEqual(['MPD1/2627/000001']);
    expect(answer.ok && answer.value.bad.map(({ number, problem }) => [number, problem.code])).toEqual([
      ['MPD1/2627/000009', 'irn-not-waiting'],
    ]);
  });
});
