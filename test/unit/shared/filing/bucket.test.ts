import { describe, expect, it } from 'vitest';
import { type BucketCase, bucketOf } from '../../../../shared/filing/bucket.ts';

const sale: BucketCase = {
  registered: false,
  interState: true,
  invoiceValue: 1_00_000_00,
  day: '2026-11-01',
  allExempt: false,
};

describe('the table of an invoice', () => {
  it('takes a buyer with GSTIN before the size of the bill', () => {
    expect(bucketOf({ ...sale, registered: true, invoiceValue: 5_00_000_00 })).toBe('b2b');
  });

  it('tells inter-State bills one by one only strictly above one lakh', () => {
    expect(bucketOf(sale)).toBe('b2cs');
    expect(bucketOf({ ...sale, invoiceValue: 1_00_000_01 })).toBe('b2cl');
  });

  it('keeps the old limit of two and a half lakh to the last day of July 2024', () => {
    const old = { ...sale, invoiceValue: 2_50_000_00, day: '2024-07-31' };
    expect(bucketOf(old)).toBe('b2cs');
    expect(bucketOf({ ...old, invoiceValue: 2_50_000_01 })).toBe('b2cl');
    expect(bucketOf({ ...old, day: '2024-08-01' })).toBe('b2cl');
  });

  it('never tells a sale within the State one by one, however large', () => {
    expect(bucketOf({ ...sale, interState: false, invoiceValue: 50_00_000_00 })).toBe('b2cs');
  });

  it('puts a bill of exempt goods alone in table 8, whoever buys', () => {
    expect(bucketOf({ ...sale, allExempt: true })).toBe('nil');
    expect(bucketOf({ ...sale, allExempt: true, registered: true })).toBe('nil');
  });
});
