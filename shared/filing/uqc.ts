/** Unit quantity codes of the GST returns and what each stands for, as the portal's offline tool spells it. */
const UQC: ReadonlyMap<string, string> = new Map(
  [
    'BAG-BAGS BAL-BALE BDL-BUNDLES BKL-BUCKLES BOU-BILLION OF UNITS BOX-BOX BTL-BOTTLES BUN-BUNCHES CAN-CANS',
    'CBM-CUBIC METERS CCM-CUBIC CENTIMETERS CMS-CENTIMETERS CTN-CARTONS DOZ-DOZENS DRM-DRUMS GGK-GREAT GROSS',
    'GMS-GRAMMES GRS-GROSS GYD-GROSS YARDS KGS-KILOGRAMS KLR-KILOLITRE KME-KILOMETRE LTR-LITRES MLT-MILILITRE',
    'MTR-METERS MTS-METRIC TON NOS-NUMBERS OTH-OTHERS PAC-PACKS PCS-PIECES PRS-PAIRS QTL-QUINTAL ROL-ROLLS',
    'SET-SETS SQF-SQUARE FEET SQM-SQUARE METERS SQY-SQUARE YARDS TBS-TABLETS TGM-TEN GROSS THD-THOUSANDS',
    'TON-TONNES TUB-TUBES UGS-US GALLONS UNT-UNITS YDS-YARDS',
  ]
    .join(' ')
    .split(/ (?=[A-Z]{3}-)/)
    .map((entry) => [entry.slice(0, 3), entry] as const),
);

export function isUqc(code: string): boolean {
  return UQC.has(code);
}

/** `PCS` as the offline tool's sheets want it: `PCS-PIECES`. */
export function uqcOfSheets(code: string): string {
  return UQC.get(code) ?? code;
}
