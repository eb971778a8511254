/** What a column of a statement can say. */
export const STATEMENT_FIELDS = [
  'day',
  'time',
  'amount',
  'debit',
  'direction',
  'utr',
  'tr',
  'note',
  'status',
] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

/** In which column each field stands, from 0. */
export type StatementColumns = Readonly<Partial<Record<StatementField, number>>>;

/** Where a statement says what. */
export interface StatementLayout {
  /** The line with the headings, from 0; the rows stand below it. */
  readonly heading: number;
  readonly columns: StatementColumns;
}

/**
 * How banks and payment providers head their columns, the surest first; letters, signs of Hindi and digits only. No
 * heading stands for two fields.
 */
// biome-ignore format: a table
const HEADINGS: Readonly<Record<StatementField, readonly string[]>> = {
  day: ['transactiondatetime', 'transactiondateandtime', 'transactiondatetimeist', 'txndatetime', 'txndatetimeist', 'datetime', 'dateandtime', 'transactiontimestamp', 'transactiondate', 'txndate', 'paymentdate', 'creationdate', 'createdat', 'createdon', 'date', 'trandate', 'transdate', 'postdate', 'valuedate', 'valuedt', 'settlementdate', 'तारीख', 'तारीख़', 'दिनांक', 'लेनदेनकीतारीख', 'लेनदेनदिनांक', 'लेनदेनतिथि', 'तिथि', 'मूल्यतिथि'],
  time: ['transactiontime', 'txntime', 'paymenttime', 'time', 'समय', 'लेनदेनकासमय'],
  amount: ['creditamount', 'creditamountinr', 'depositamt', 'depositamtinr', 'depositamount', 'depositamountinr', 'deposits', 'deposit', 'depositcr', 'credit', 'credits', 'creditcr', 'creditinr', 'cr', 'cramount', 'amountcredited', 'receivedamount', 'transactionamount', 'transactionamountinr', 'txnamount', 'txnamt', 'paymentamount', 'paidamount', 'collectedamount', 'grossamount', 'orderamount', 'amountinr', 'amountrs', 'amountinrs', 'amount', 'amt', 'जमा', 'जमाराशि', 'क्रेडिट', 'प्राप्तराशि', 'राशि', 'रकम', 'रक़म'],
  debit: ['debitamount', 'debitamountinr', 'withdrawalamt', 'withdrawalamtinr', 'withdrawalamount', 'withdrawalamountinr', 'withdrawals', 'withdraws', 'withdrawal', 'withdrawaldr', 'debit', 'debits', 'debitdr', 'debitinr', 'dr', 'dramount', 'amountdebited', 'निकासी', 'नामे', 'नामेराशि', 'डेबिट', 'आहरण'],
  direction: ['crdr', 'drcr', 'cd', 'debitcredit', 'creditdebit', 'drcrflag', 'crdrindicator', 'drcrindicator', 'transactiontype', 'txntype', 'paymenttype', 'type', 'प्रकार', 'जमानामे', 'नामेजमा'],
  utr: ['utr', 'utrrrn', 'rrnutr', 'transactionutr', 'upiutr', 'paymentutr', 'utrno', 'utrnumber', 'utrid', 'bankutr', 'rrn', 'rrnno', 'rrnumber', 'bankrrn', 'upirrn', 'retrievalreferencenumber', 'npcitransactionid', 'customerreferenceno', 'customerrefno', 'customerreferencenumber', 'custrefno', 'custrefid', 'bankreferenceno', 'bankreferencenumber', 'bankreference', 'bankreferenceid', 'bankrefno', 'banktxnid', 'banktransactionid', 'upitransactionid', 'upitxnid', 'upirefno', 'upirefid', 'upireferenceno', 'upireferencenumber', 'upireferenceid', 'chqrefno', 'chqrefnumber', 'chequerefno', 'chequereferenceno', 'refnochequeno', 'refnochqno', 'refchqno', 'chqno', 'chequeno', 'chequenumber', 'instrumentid', 'instrumentno', 'instrno', 'tranid', 'transactionid', 'transactionno', 'transactionreferenceno', 'referencenumber', 'referenceno', 'refno', 'reference', 'txnid', 'यूटीआर', 'यूटीआरसंख्या', 'संदर्भसंख्या', 'संदर्भ', 'सन्दर्भ'],
  tr: ['merchanttransactionid', 'merchanttxnid', 'merchantreferenceid', 'merchantreferencenumber', 'merchantreference', 'merchantrefno', 'merchantrefid', 'merchantorderid', 'merchantorderno', 'orderid', 'orderno', 'externaltransactionid', 'externalreferenceid', 'billnumber', 'invoicenumber', 'tr', 'refid', 'transactionreference', 'transactionref', 'ऑर्डरआईडी', 'आदेशसंख्या'],
  note: ['narration', 'transactionremarks', 'transactionparticulars', 'transactiondescription', 'remarks', 'particulars', 'description', 'transactiondetails', 'details', 'note', 'notes', 'message', 'transactionnote', 'customernote', 'विवरण', 'ब्योरा', 'टिप्पणी', 'लेनदेनविवरण'],
  status: ['transactionstatus', 'txnstatus', 'paymentstatus', 'orderstatus', 'status', 'स्थिति'],
};

/** Headings stand below the bank's name and address; further down they are not looked for. */
const DEEPEST_HEADING = 60;

/** The first line whose headings say enough, and what its columns are; nothing where no line does. */
export function findLayout(lines: readonly (readonly string[])[]): StatementLayout | undefined {
  for (const [heading, cells] of lines.slice(0, DEEPEST_HEADING).entries()) {
    const columns = columnsOf(cells);
    if (isUseful(columns)) return { heading, columns };
  }
  return undefined;
}

/** Which column holds what, as far as the headings say. */
export function columnsOf(headings: readonly string[]): StatementColumns {
  const names = headings.map(plainHeading);
  const columns: Partial<Record<StatementField, number>> = {};
  for (const field of STATEMENT_FIELDS) {
    const known = HEADINGS[field].map(plainHeading).find((name) => names.includes(name));
    if (known !== undefined) columns[field] = names.indexOf(known);
  }
  return columns;
}

/** An amount, and anything that a payment can be known by. */
export function isUseful({ amount, tr, utr, day, note }: StatementColumns): boolean {
  return amount !== undefined && [tr, utr, day, note].some((column) => column !== undefined);
}

/** Letters, vowel signs and digits; what stands in brackets is a unit, and dots under letters come and go. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replaceAll('़', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
