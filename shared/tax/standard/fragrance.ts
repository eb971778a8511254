import type { TaxClass } from '../class.ts';
import { ALWAYS_5, ALWAYS_18, FROM_12_TO_5, FROM_12_TO_18, FROM_18_TO_5, NIL } from './periods.ts';

/** Incense, attar, soap, candles and what is needed for worship. */
export const FRAGRANCE_CLASSES: readonly TaxClass[] = [
  {
    id: 'AGARBATTI_DHOOP',
    english: 'Agarbatti, dhoop, loban, sambrani',
    hindi: 'अगरबत्ती, धूप, लोबान, सांब्रानी',
    hsn: ['33074100'],
    uqc: ['PAC'],
    periods: ALWAYS_5,
    basis: '9/2025 Sch. I/250',
  },
  {
    id: 'INCENSE_OTHER',
    english: 'Other fragrant preparations that burn',
    hindi: 'जलाकर सुगंध देने वाली अन्य वस्तुएँ',
    hsn: ['33074100'],
    uqc: ['PAC'],
    periods: FROM_12_TO_18,
    basis: '9/2025 Sch. II/65',
  },
  {
    id: 'ATTAR_PERFUME',
    english: 'Attar, essential oils, perfume',
    hindi: 'इत्र, सुगंधित तेल, परफ़्यूम',
    hsn: ['3301', '3303'],
    uqc: ['MLT'],
    periods: ALWAYS_18,
    basis: '9/2025 Sch. II/58, 60',
  },
  {
    id: 'SOAP_BAR',
    english: 'Toilet soap in bars',
    hindi: 'नहाने का साबुन (टिकिया)',
    hsn: ['3401'],
    uqc: ['PCS'],
    periods: FROM_18_TO_5,
    basis: '9/2025 Sch. I/251',
  },
  {
    id: 'CANDLE',
    english: 'Candles',
    hindi: 'मोमबत्तियाँ',
    hsn: ['3406'],
    uqc: ['PCS'],
    periods: FROM_12_TO_5,
    basis: '9/2025 Sch. I/253; 21/2018 as replaced by 13/2025',
  },
  {
    id: 'PUJA_SAMAGRI',
    english: 'Articles of worship: rudraksha and tulsi malas, sacred thread, roli, kalava, wicks, vibhuti',
    hindi: 'पूजा सामग्री: रुद्राक्ष और तुलसी की माला, यज्ञोपवीत, रोली, कलावा, बत्ती, विभूति',
    hsn: [],
    uqc: ['PCS'],
    periods: NIL,
    basis: '10/2025 s.no. 167',
    hintEnglish:
      'Only what the notification names, among it wooden khadau, chandan tika, panchamrit and unbranded honey.',
    hintHindi: 'केवल अधिसूचना में नामित वस्तुएँ, जिनमें लकड़ी की खड़ाऊँ, चंदन टीका, पंचामृत और बिना ब्रांड का शहद भी हैं।',
  },
];
