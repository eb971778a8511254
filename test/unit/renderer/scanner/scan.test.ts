import { expect, it } from 'vitest';
import { normaliseScan } from '../../../../renderer/data/scanner/scan.ts';

it.each([
  ['8901030723612\r', '8901030723612', '8901030723612'],
  ['\u000236000291452\u0003'.replace('\u00023', '\u000203'), '036000291452', '0036000291452'],
  ['  ch00123 \r\n', 'ch00123', 'CH00123'],
  ['\u001d0108901030723612', '\u001d0108901030723612', '8901030723612'],
])('the line %j of a serial scanner reads %j', (line, text, key) => {
  expect(normaliseScan(line)).toEqual({ text, key });
});

it('is nothing when nothing was read', () => {
  expect(normaliseScan('\r\n')).toBeUndefined();
  expect(normaliseScan('')).toBeUndefined();
});
