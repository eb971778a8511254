import { describe, expect, it } from 'vitest';
import { parseQuantity, parseRupees } from '../../../../shared/money/parse.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, ok } from '../../../../shared/result.ts';

describe('parseRupees', () => {
  it.each([
    ['1,23,456.5', 12345650],
    ['123456.50', 12345650],
    ['1,234,567', 123456700],
    ['12,34,567', 123456700],
    ['₹ 99', 9900],
    ['₹99', 9900],
    ['Rs. 1,234/-', 123400],
    ['rs 50', 5000],
    ['INR 50', 5000],
    ['१२३.५०', 12350],
    ['१,२३,४५६', 12345600],
    ['रु. ५०', 5000],
    ['.5', 50],
    ['5.', 500],
    ['007', 700],
    ['0', 0],
    ['  42  ', 4200],
    ['\u200e₹\u00a0100', 10000],
    ['99999999999.99', 9_999_999_999_999],
  ])('reads %j as %i paise', (text, paise) => {
    expect(parseRupees(text)).toEqual(ok(paise));
  });

  it.each([
    'abc',
    '.',
    '-5',
    '+5',
    '1e5',
    '0x10',
    '1 2',
    '12,50',
    '1,2,3',
    '12,345,67',
    ',123',
    '1,23,456,',
    '1.2.3',
    '₹₹5',
    '5%',
    '५क',
    'Infinity',
  ])('refuses %j', (text) => {
    expect(parseRupees(text)).toMatchObject({ ok: false, error: { code: 'amount-unreadable' } });
  });

  it.each(['', '   ', '₹', 'Rs.'])('asks for an amount where %j is given', (text) => {
    expect(parseRupees(text)).toEqual(err(problem('amount-missing')));
  });

  it('refuses a third decimal even when it is nought, because a point may be meant for a comma', () => {
    expect(parseRupees('1.000')).toEqual(err(problem('amount-too-fine', { decimals: 2 })));
  });

  it('refuses more than any till takes', () => {
    expect(parseRupees('999999999999')).toEqual(err(problem('amount-too-large')));
  });
});

describe('parseQuantity', () => {
  it.each([
    ['3', 0, 3000],
    ['2.5', 2, 2500],
    ['2.75', 2, 2750],
    ['२.५', 2, 2500],
    ['1.125', 3, 1125],
    ['1,200', 0, 1_200_000],
  ])('reads %j with %i decimals as %i thousandths', (text, decimals, thousandths) => {
    expect(parseQuantity(text, decimals)).toEqual(ok(thousandths));
  });

  it('refuses parts of a piece', () => {
    expect(parseQuantity('2.5', 0)).toEqual(err(problem('quantity-too-fine', { decimals: 0 })));
  });

  it('says what is wrong in terms of quantity', () => {
    expect(parseQuantity('', 0)).toEqual(err(problem('quantity-missing')));
    expect(parseQuantity('₹5', 0)).toEqual(err(problem('quantity-unreadable', { text: '₹5' })));
  });
});
