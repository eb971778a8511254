// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

// Khadi is of no one State; 97 is the code for other territory.
const craft = craftsOf('KH', 97);

/** As sold at a Khadi bhandar certified by KVIC: only there is khadi cloth free of tax. */
export const khadi = [
  craft({
    craft: 'Khadi cotton', district: 'Dausa', village: 'Dausa', maker: 'Dausa Khadi Samiti',
    hsn: '520811', taxClass: 'KHADI_FABRIC_KVIC', unit: 'metre', costPercent: 70,
    goods: [
      { number: 1, english: 'Khadi cotton cloth, unbleached', hindi: 'खादी सूती कपड़ा, कोरा', rupees: 240, stock: 120 },
      { number: 2, english: 'Khadi cotton cloth, dyed', hindi: 'खादी सूती कपड़ा, रंगीन', rupees: 320, stock: 90, hsn: '520831' },
      { number: 3, english: 'Khadi cotton saree', hindi: 'खादी सूती साड़ी', rupees: 2650, stock: 6, unit: 'piece', hsn: '52085920' },
    ],
  }),
  craft({
    craft: 'Khadi muslin', district: 'Madhubani', village: 'Kapasia', maker: 'Mithila Khadi Sangh',
    hsn: '520811', taxClass: 'KHADI_FABRIC_KVIC', unit: 'metre', costPercent: 70,
    goods: [{ number: 4, english: 'Khadi muslin, 300 count', hindi: 'खादी मलमल, 300 काउंट', rupees: 780, stock: 40 }],
  }),
  craft({
    craft: 'Khadi silk and poly-vastra', district: 'Bhagalpur', village: 'Bhagalpur', maker: 'Angika Khadi Sangh',
    hsn: '500720', taxClass: 'KHADI_FABRIC_KVIC', unit: 'metre', costPercent: 70,
    goods: [
      { number: 5, english: 'Khadi matka silk cloth', hindi: 'खादी मटका सिल्क कपड़ा', rupees: 1150, stock: 45 },
      { number: 6, english: 'Poly-khadi cloth (poly-vastra)', hindi: 'पोली खादी कपड़ा (पॉलीवस्त्र)', rupees: 290, stock: 80, hsn: '551311' },
    ],
  }),
  craft({
    craft: 'Khadi wool', district: 'Bikaner', village: 'Bikaner', maker: 'Maru Khadi Samiti',
    hsn: '511111', taxClass: 'KHADI_FABRIC_KVIC', costPercent: 68,
    goods: [
      { number: 7, english: 'Khadi wool tweed', hindi: 'ऊनी खादी ट्वीड', rupees: 950, stock: 35, unit: 'metre' },
      { number: 8, english: 'Khadi wool shawl', hindi: 'ऊनी खादी शॉल', rupees: 1650, stock: 12, hsn: '621420', taxClass: 'SHAWL_HANDICRAFT' },
      { number: 9, english: 'Khadi wool Nehru jacket', hindi: 'ऊनी खादी नेहरू जैकेट', rupees: 3450, sizes: { '38': 4, '40': 6, '42': 4 }, hsn: '621139', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Khadi garments', district: 'Sitapur', village: 'Sitapur', maker: 'Awadh Khadi Samiti',
    hsn: '621132', taxClass: 'APPAREL_WOVEN',
    goods: [
      { number: 12, english: "Khadi men's cotton kurta", hindi: 'खादी सूती कुर्ता, पुरुष', rupees: 1150, sizes: { M: 9, L: 10, XL: 6 } },
      { number: 15, english: 'Khadi handkerchiefs, set of 3', hindi: 'खादी रूमाल, 3 का सेट', rupees: 180, stock: 25, unit: 'set', hsn: '621320' },
      { number: 16, english: 'Khadi towel', hindi: 'खादी तौलिया', rupees: 280, stock: 20, hsn: '630291', taxClass: 'MADEUP' },
      { number: 17, english: 'Gandhi topi', hindi: 'गांधी टोपी', rupees: 80, stock: 40, hsn: '5208', taxClass: 'KHADI_YARN_GANDHI_TOPI' },
      { number: 18, english: 'Khadi national flag, 2 x 3 ft', hindi: 'खादी राष्ट्रीय ध्वज, 2 × 3 फ़ुट', rupees: 1150, stock: 10, hsn: '630790', taxClass: 'NATIONAL_FLAG' },
    ],
  }),
  craft({
    craft: 'Village industries', district: 'Bhopal', village: 'Berasia', maker: 'Gramodyog Mahila Samiti',
    hsn: '33074100', taxClass: 'AGARBATTI_DHOOP', costPercent: 65,
    goods: [
      { number: 19, english: 'Gramodyog honey, 500 g', hindi: 'ग्रामोद्योग शहद, 500 ग्राम', rupees: 320, mrp: 330, stock: 30, hsn: '04090000', taxClass: 'HONEY_PACKED' },
      { number: 20, english: 'Gramodyog honey, 250 g', hindi: 'ग्रामोद्योग शहद, 250 ग्राम', rupees: 175, mrp: 180, stock: 30, hsn: '04090000', taxClass: 'HONEY_PACKED' },
      { number: 21, english: 'Sandal agarbatti, 100 g', hindi: 'चंदन अगरबत्ती, 100 ग्राम', rupees: 90, mrp: 90, stock: 40 },
      { number: 22, english: 'Guggul dhoop, 20 sticks', hindi: 'गुग्गुल धूपबत्ती, 20 नग', rupees: 75, mrp: 75, stock: 36 },
      { number: 23, english: 'Neem soap, 100 g', hindi: 'नीम साबुन, 100 ग्राम', rupees: 60, mrp: 65, stock: 40, hsn: '340111', taxClass: 'SOAP_BAR' },
      { number: 24, english: 'Mango pickle, 400 g', hindi: 'आम का अचार, 400 ग्राम', rupees: 180, mrp: 190, stock: 24, hsn: '200190', taxClass: 'PICKLE_JAM' },
      { number: 25, english: 'Beeswax candles, pack of 4', hindi: 'मधुमक्खी के मोम की मोमबत्तियाँ, 4 का पैक', rupees: 240, mrp: 240, stock: 18, hsn: '340600', taxClass: 'CANDLE' },
    ],
  }),
].flat();
