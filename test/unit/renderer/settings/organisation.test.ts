import { describe, expect, it } from 'vitest';
import {
  addressFaults,
  draftOf,
  EMPTY_ORGANISATION,
  identityFaults,
  linesProblem,
  organisationOf,
  withGstin,
} from '../../../../renderer/features/settings/organisation/draft.ts';
import { organisationSchema } from '../../../../shared/sale/seller.ts';

const DRAFT = {
  ...EMPTY_ORGANISATION,
  nameEnglish: 'M.P. Handicrafts',
  gstin: '23SAMPL0000E1Z2',
  stateCode: '23',
  addressEnglish: 'Gauhar Mahal\nBhopal 462001',
};

describe('an organisation as it is typed', () => {
  it('takes the State from a right GSTIN and leaves it alone while the GSTIN is being typed', () => {
    const typed = withGstin({ ...EMPTY_ORGANISATION, stateCode: '07' }, '23SAMPL');
    expect(typed.stateCode).toBe('07');
    expect(withGstin(typed, '23sampl0000e1z2 ').stateCode).toBe('23');
  });

  it('names what is missing, field by field', () => {
    expect(Object.keys(identityFaults(EMPTY_ORGANISATION))).toEqual(['nameEnglish', 'gstin']);
    expect(identityFaults({ ...DRAFT, gstin: '23SAMPL0000E1Z3' }).gstin).toEqual({
      code: 'gstin-check-digit',
      params: { expected: '2' },
    });
    expect(identityFaults(DRAFT)).toEqual({});
  });

  it('asks for the State where there is no GSTIN to tell it', () => {
    const unregistered = { ...DRAFT, registered: false, gstin: 'half typed', stateCode: '' };
    expect(Object.keys(identityFaults(unregistered))).toEqual(['stateCode']);
    expect(organisationOf({ ...unregistered, stateCode: '23' })).not.toHaveProperty('gstin');
  });

  it('wants an address, of as many lines as a bill has room for', () => {
    expect(addressFaults({ ...DRAFT, addressEnglish: ' \n ' }).addressEnglish?.code).toBe('address-missing');
    expect(addressFaults({ ...DRAFT, addressHindi: '1\n2\n3\n4\n5\n6' }).addressHindi?.code).toBe(
      'lines-too-many',
    );
    expect(linesProblem(`short\n${'x'.repeat(81)}`, 5)).toEqual({
      code: 'line-too-long',
      params: { line: 2, most: 80 },
    });
    expect(linesProblem(`${'x'.repeat(80)}\n\n`, 1)).toBeUndefined();
  });

  it('makes what the till takes, and comes back from it unchanged', () => {
    const organisation = organisationOf({ ...DRAFT, gstin: ' 23sampl0000e1z2 ' });
    expect(organisationSchema.parse(organisation)).toEqual(organisation);
    expect(organisation.addressEnglish).toEqual(['Gauhar Mahal', 'Bhopal 462001']);
    expect(organisationOf(draftOf(organisation))).toEqual(organisation);
  });
});
