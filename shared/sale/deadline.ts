/**
 * The last day on which a credit note of a bill can be declared: 30 November after the end of its financial year
 * (CGST Act s.34(2)). After it money can go back, tax cannot.
 */
export function creditDeadline(billDay: string): string {
  const year = Number(billDay.slice(0, 4));
  return `${billDay.slice(5, 7) < '04' ? year : year + 1}-11-30`;
}
