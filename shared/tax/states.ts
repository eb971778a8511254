/** A State or Union territory by the two digits that GST knows it by. */
export interface State {
  readonly code: string;
  readonly english: string;
  readonly hindi: string;
  /** Charges UTGST in place of SGST: a territory without its own legislature (UTGST Act s.2(8)). */
  readonly unionTerritoryTax: boolean;
}

const OWN_LEGISLATURE = [
  ['01', 'Jammu and Kashmir', 'जम्मू और कश्मीर'],
  ['02', 'Himachal Pradesh', 'हिमाचल प्रदेश'],
  ['03', 'Punjab', 'पंजाब'],
  ['05', 'Uttarakhand', 'उत्तराखंड'],
  ['06', 'Haryana', 'हरियाणा'],
  ['07', 'Delhi', 'दिल्ली'],
  ['08', 'Rajasthan', 'राजस्थान'],
  ['09', 'Uttar Pradesh', 'उत्तर प्रदेश'],
  ['10', 'Bihar', 'बिहार'],
  ['11', 'Sikkim', 'सिक्किम'],
  ['12', 'Arunachal Pradesh', 'अरुणाचल प्रदेश'],
  ['13', 'Nagaland', 'नागालैंड'],
  ['14', 'Manipur', 'मणिपुर'],
  ['15', 'Mizoram', 'मिज़ोरम'],
  ['16', 'Tripura', 'त्रिपुरा'],
  ['17', 'Meghalaya', 'मेघालय'],
  ['18', 'Assam', 'असम'],
  ['19', 'West Bengal', 'पश्चिम बंगाल'],
  ['20', 'Jharkhand', 'झारखंड'],
  ['21', 'Odisha', 'ओडिशा'],
  ['22', 'Chhattisgarh', 'छत्तीसगढ़'],
  ['23', 'Madhya Pradesh', 'मध्य प्रदेश'],
  ['24', 'Gujarat', 'गुजरात'],
  ['27', 'Maharashtra', 'महाराष्ट्र'],
  ['29', 'Karnataka', 'कर्नाटक'],
  ['30', 'Goa', 'गोवा'],
  ['32', 'Kerala', 'केरल'],
  ['33', 'Tamil Nadu', 'तमिलनाडु'],
  ['34', 'Puducherry', 'पुदुच्चेरी'],
  ['36', 'Telangana', 'तेलंगाना'],
  ['37', 'Andhra Pradesh', 'आंध्र प्रदेश'],
] as const;

const UNION_TERRITORIES = [
  ['04', 'Chandigarh', 'चंडीगढ़'],
  ['26', 'Dadra and Nagar Haveli and Daman and Diu', 'दादरा और नगर हवेली और दमन और दीव'],
  ['31', 'Lakshadweep', 'लक्षद्वीप'],
  ['35', 'Andaman and Nicobar Islands', 'अंडमान और निकोबार द्वीपसमूह'],
  ['38', 'Ladakh', 'लद्दाख'],
  ['97', 'Other Territory', 'अन्य क्षेत्र'],
] as const;

/** Every State and territory in which a seller or a buyer may be, by code. */
export const STATES: ReadonlyMap<string, State> = new Map(
  [...withTax(OWN_LEGISLATURE, false), ...withTax(UNION_TERRITORIES, true)]
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((state) => [state.code, state]),
);

/** Whether goods can be sold from or to a State of this code: it exists today and is in India. */
export function isState(code: string): boolean {
  return STATES.has(code);
}

/** Codes on old papers that no new one may bear, with the code that took their place. */
export const RETIRED_STATES: ReadonlyMap<string, string> = new Map([
  // Daman and Diu, joined with Dadra and Nagar Haveli on 26 January 2020.
  ['25', '26'],
  // Andhra Pradesh before Telangana left it.
  ['28', '37'],
]);

/** Place of supply of an export. No State, and never in a GSTIN. */
export const OTHER_COUNTRIES = '96';

/** Stands in a GSTIN in place of a State for those whom the Centre registers, such as overseas online sellers. */
export const CENTRE = '99';

function withTax(rows: readonly (readonly [string, string, string])[], unionTerritoryTax: boolean): State[] {
  return rows.map(([code, english, hindi]) => ({ code, english, hindi, unionTerritoryTax }));
}
