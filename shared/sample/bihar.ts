// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

const craft = craftsOf('BR', 10);

/** As sold at Ambapali and by the Upendra Maharathi institute at Patna. */
export const bihar = [
  craft({
    craft: 'Madhubani painting', district: 'Madhubani', village: 'Jitwarpur', gi: 'Madhubani Paintings', odop: true, maker: 'Sunaina Jha',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 1, english: 'Madhubani painting, Bharni style, Sita swayamvar, 22 x 30 inch', hindi: 'मधुबनी चित्र, भरनी शैली, सीता स्वयंवर, 22 × 30 इंच', rupees: 9500, stock: 'one-of-a-kind' },
      { number: 2, english: 'Madhubani painting, Kachni style, fish and lotus', hindi: 'मधुबनी चित्र, कचनी शैली, मछली और कमल', rupees: 4200, stock: 'one-of-a-kind', maker: 'Rambha Karn' },
      { number: 3, english: 'Madhubani painting, Godna style, tree of life', hindi: 'मधुबनी चित्र, गोदना शैली, जीवन वृक्ष', rupees: 3600, stock: 'one-of-a-kind', maker: 'Savitri Paswan' },
      { number: 4, english: 'Madhubani painting, Tantrik style, ten Mahavidyas', hindi: 'मधुबनी चित्र, तांत्रिक शैली, दस महाविद्या', rupees: 12500, stock: 'one-of-a-kind', maker: 'Vinay Kumar Jha' },
      { number: 5, english: 'Madhubani painting, kohbar', hindi: 'मधुबनी चित्र, कोहबर', rupees: 6500, stock: 'one-of-a-kind' },
      { number: 6, english: 'Madhubani painting on handmade paper, peacock', hindi: 'मधुबनी चित्र हस्तनिर्मित कागज़ पर, मोर', rupees: 650, stock: 18, maker: 'Rambha Karn' },
    ],
  }),
  craft({
    craft: 'Madhubani painted goods', district: 'Madhubani', village: 'Ranti', odop: true, maker: 'Pinki Kumari',
    hsn: '621410', taxClass: 'APPAREL_WOVEN',
    goods: [
      { number: 7, english: 'Madhubani hand-painted tussar silk saree', hindi: 'मधुबनी हस्तचित्रित टसर सिल्क साड़ी', rupees: 9800, stock: 3, hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE' },
      { number: 8, english: 'Madhubani hand-painted silk stole', hindi: 'मधुबनी हस्तचित्रित सिल्क स्टोल', rupees: 2200, colours: { Ivory: 6, Mustard: 5 } },
      { number: 10, english: 'Madhubani painted wooden tray', hindi: 'मधुबनी चित्रित लकड़ी की ट्रे', rupees: 950, stock: 9, hsn: '441990', taxClass: 'WOOD_KITCHEN' },
      { number: 11, english: 'Madhubani painted papier-mâché box', hindi: 'मधुबनी चित्रित पेपर मैशे डिब्बा', rupees: 480, stock: 14, hsn: '482390', taxClass: 'PAPIER_MACHE', maker: 'Sudha Das' },
      { number: 12, english: 'Madhubani painted cushion cover', hindi: 'मधुबनी चित्रित कुशन कवर', rupees: 550, stock: 16, hsn: '630492', taxClass: 'MADEUP' },
    ],
  }),
  craft({
    craft: 'Sujani', district: 'Muzaffarpur', village: 'Bhusura', gi: 'Sujini Embroidery Work of Bihar', maker: 'Kiran Devi',
    hsn: '630419', taxClass: 'MADEUP', costPercent: 66,
    goods: [
      { number: 13, english: 'Sujani embroidered bedcover', hindi: 'सुजनी कढ़ाई पलंगपोश', rupees: 5800, stock: 4 },
      { number: 14, english: 'Sujani embroidered tussar stole', hindi: 'सुजनी कढ़ाई टसर स्टोल', rupees: 2450, stock: 7, hsn: '621410', taxClass: 'APPAREL_WOVEN' },
      { number: 15, english: 'Sujani wall hanging, story of a village', hindi: 'सुजनी दीवार पट, गाँव की कहानी', rupees: 3400, stock: 'one-of-a-kind', hsn: '630492' },
    ],
  }),
  craft({
    craft: 'Sikki grass', district: 'Madhubani', village: 'Raiyam', gi: 'Sikki Grass Work of Bihar', maker: 'Munni Devi Thakur',
    hsn: '460219', taxClass: 'BASKETRY',
    goods: [
      { number: 16, english: 'Sikki grass box with lid', hindi: 'सिक्की घास की ढक्कनदार डिबिया', rupees: 320, stock: 20 },
      { number: 17, english: 'Sikki grass elephant', hindi: 'सिक्की घास का हाथी', rupees: 450, stock: 9 },
      { number: 18, english: 'Sikki grass table mats, set of 6', hindi: 'सिक्की घास की टेबल मैट, 6 का सेट', rupees: 780, stock: 8, unit: 'set', hsn: '460129' },
      { number: 19, english: 'Sikki grass earrings', hindi: 'सिक्की घास के झुमके', rupees: 180, stock: 22, unit: 'pair', hsn: '711790', taxClass: 'IMITATION_JEWELLERY' },
    ],
  }),
  craft({
    craft: 'Bhagalpuri silk', district: 'Bhagalpur', village: 'Nathnagar', gi: 'Bhagalpur Silk', odop: true, maker: 'Mohammad Ejaz Ansari',
    hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE', costPercent: 66,
    goods: [
      { number: 20, english: 'Bhagalpuri tussar silk saree', hindi: 'भागलपुरी टसर सिल्क साड़ी', rupees: 6850, stock: 7 },
      { number: 21, english: 'Bhagalpuri tussar-ghicha saree', hindi: 'भागलपुरी टसर-घिचा साड़ी', rupees: 8900, stock: 4 },
      { number: 22, english: 'Bhagalpuri tussar silk fabric', hindi: 'भागलपुरी टसर सिल्क कपड़ा', rupees: 980, stock: 72, unit: 'metre', hsn: '500720' },
      { number: 23, english: 'Bhagalpuri linen fabric', hindi: 'भागलपुरी लिनेन कपड़ा', rupees: 620, stock: 60, unit: 'metre', hsn: '530919', taxClass: 'FABRIC_VEGFIBRE', maker: 'Sanjay Tanti' },
      { number: 24, english: 'Bhagalpuri matka silk stole', hindi: 'भागलपुरी मटका सिल्क स्टोल', rupees: 1350, colours: { Maroon: 6, Turquoise: 5, Ivory: 7 }, hsn: '621410', taxClass: 'APPAREL_WOVEN', maker: 'Sanjay Tanti' },
      { number: 27, english: "Bhagalpuri tussar silk men's kurta", hindi: 'भागलपुरी टसर सिल्क कुर्ता, पुरुष', rupees: 2450, sizes: { M: 5, L: 6, XL: 3 }, hsn: '621139', taxClass: 'APPAREL_WOVEN' },
      { number: 30, english: 'Bhagalpuri tussar silk Nehru jacket', hindi: 'भागलपुरी टसर सिल्क नेहरू जैकेट', rupees: 3650, sizes: { '40': 3, '42': 3 }, hsn: '621139', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Khatwa applique', district: 'Patna', village: 'Danapur', gi: 'Applique (Khatwa) Work of Bihar', maker: 'Noor Jahan Khatoon',
    hsn: '630419', taxClass: 'MADEUP',
    goods: [
      { number: 32, english: 'Khatwa applique double bedcover', hindi: 'खतवा एप्लीक पलंगपोश, डबल', rupees: 3450, stock: 5 },
      { number: 33, english: 'Khatwa applique cushion cover', hindi: 'खतवा एप्लीक कुशन कवर', rupees: 420, stock: 20, hsn: '630492' },
      { number: 34, english: 'Khatwa applique wall hanging, Chhath puja', hindi: 'खतवा एप्लीक दीवार पट, छठ पूजा', rupees: 1850, stock: 4, hsn: '630492' },
    ],
  }),
  craft({
    craft: 'Manjusha art', district: 'Bhagalpur', village: 'Champanagar', gi: 'Manjusha Art', maker: 'Anupam Malakar',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 35, english: 'Manjusha painting, Bihula and Bishahari', hindi: 'मंजूषा चित्र, बिहुला-विषहरी', rupees: 3200, stock: 'one-of-a-kind' },
      { number: 36, english: 'Manjusha hand-painted silk dupatta', hindi: 'मंजूषा हस्तचित्रित सिल्क दुपट्टा', rupees: 2350, stock: 6, hsn: '621410', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Tikuli art', district: 'Patna', village: 'Nasriganj', maker: 'Nikhat Parween',
    hsn: '970191', taxClass: 'PAINTING',
    goods: [
      { number: 37, english: 'Patna tikuli painting, women at the well', hindi: 'पटना टिकुली चित्र, पनघट', rupees: 1450, stock: 6 },
      { number: 38, english: 'Patna tikuli coasters, set of 6', hindi: 'पटना टिकुली कोस्टर, 6 का सेट', rupees: 650, stock: 11, unit: 'set', hsn: '441990', taxClass: 'WOOD_KITCHEN' },
    ],
  }),
  craft({
    craft: 'Wooden toys', district: 'Patna', village: 'Patna City', maker: 'Ramesh Kharadi',
    hsn: '950300', taxClass: 'TOY',
    goods: [
      { number: 39, english: 'Patna lacquered wooden train', hindi: 'पटना लकड़ी की रेलगाड़ी', rupees: 420, stock: 12 },
      { number: 40, english: 'Patna wooden doll, bride', hindi: 'पटना लकड़ी की गुड़िया, दुल्हन', rupees: 260, stock: 15 },
      { number: 41, english: 'Patna lacquered sindoor box', hindi: 'पटना लकड़ी का सिंदूरदान', rupees: 150, stock: 18, hsn: '442090', taxClass: 'WOOD_ORNAMENT' },
    ],
  }),
  craft({
    craft: 'Bamboo', district: 'Vaishali', village: 'Hajipur', maker: 'Jhalo Devi',
    hsn: '460211', taxClass: 'BASKETRY',
    goods: [
      { number: 42, english: 'Painted bamboo winnowing tray', hindi: 'बाँस का रंगा हुआ सूप', rupees: 180, stock: 24 },
      { number: 43, english: 'Bamboo daura for Chhath', hindi: 'छठ के लिए बाँस का दउरा', rupees: 350, stock: 18 },
      { number: 44, english: 'Bamboo pen stand', hindi: 'बाँस का पेन स्टैंड', rupees: 140, stock: 20 },
    ],
  }),
  craft({
    craft: 'Stone craft of Patharkatti', district: 'Gaya', village: 'Patharkatti', maker: 'Ravindra Gaur',
    hsn: '680299', taxClass: 'STONE_ORNAMENT',
    goods: [
      { number: 45, english: 'Patharkatti black stone Buddha, 8 inch', hindi: 'पत्थरकट्टी काले पत्थर के बुद्ध, 8 इंच', rupees: 2850, stock: 5, taxClass: 'IDOL_WOOD_STONE_METAL' },
      { number: 46, english: 'Patharkatti stone mortar and pestle', hindi: 'पत्थरकट्टी पत्थर का खरल-मूसल', rupees: 650, stock: 8 },
      { number: 47, english: 'Patharkatti stone elephant', hindi: 'पत्थरकट्टी पत्थर का हाथी', rupees: 1150, stock: 6 },
    ],
  }),
  craft({
    craft: 'Bawan buti', district: 'Nalanda', village: 'Baswan Bigha', maker: 'Manju Devi Tanti',
    hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE', costPercent: 66,
    goods: [
      { number: 48, english: 'Bawan Buti cotton saree', hindi: 'बावन बूटी सूती साड़ी', rupees: 2250, stock: 8 },
      { number: 49, english: 'Bawan Buti tussar silk saree', hindi: 'बावन बूटी टसर सिल्क साड़ी', rupees: 7200, stock: 3, hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE' },
      { number: 50, english: 'Bawan Buti curtains, pair', hindi: 'बावन बूटी परदे, जोड़ी', rupees: 1850, stock: 6, unit: 'pair', hsn: '630391', taxClass: 'MADEUP' },
      { number: 51, english: 'Bawan Buti double bedsheet', hindi: 'बावन बूटी चादर, डबल', rupees: 1650, stock: 9, hsn: '630221', taxClass: 'MADEUP' },
    ],
  }),
  craft({
    craft: 'Lac bangles', district: 'Muzaffarpur', village: 'Islampur', maker: 'Shamima Khatoon',
    hsn: '711790', taxClass: 'LAC_BANGLE',
    goods: [{ number: 52, english: 'Muzaffarpur lac lahathi bangles, set of 6', hindi: 'मुज़फ़्फ़रपुर लाख की लहठी, 6 का सेट', rupees: 280, sizes: { '2.4': 10, '2.6': 12, '2.8': 7 }, unit: 'set' }],
  }),
  craft({
    craft: 'Terracotta', district: 'Darbhanga', village: 'Maulaganj', maker: 'Lal Babu Pandit',
    hsn: '691390', taxClass: 'POTTERY_ORNAMENT',
    goods: [{ number: 55, english: 'Darbhanga terracotta horse', hindi: 'दरभंगा टेराकोटा घोड़ा', rupees: 480, stock: 10 }],
  }),
  craft({
    craft: 'Pareo brassware', district: 'Patna', village: 'Pareo', maker: 'Shyam Kishor Kasera',
    hsn: '741810', taxClass: 'BRASS_COPPER_HOUSEHOLD',
    goods: [
      { number: 56, english: 'Pareo brass thali', hindi: 'परेव पीतल की थाली', rupees: 1450, stock: 8 },
      { number: 57, english: 'Pareo bell-metal lota', hindi: 'परेव काँसे का लोटा', rupees: 980, stock: 9 },
    ],
  }),
  craft({
    craft: 'Jute', district: 'Katihar', village: 'Katihar', maker: 'Anita Soren',
    hsn: '42022230', taxClass: 'BAG_COTTON_JUTE',
    goods: [{ number: 58, english: 'Jute shopping bag, Madhubani print', hindi: 'जूट का थैला, मधुबनी छपाई', rupees: 220, stock: 30 }],
  }),
  craft({
    craft: 'Obra carpet', district: 'Aurangabad', village: 'Obra', maker: 'Mohammad Saddam Alam',
    hsn: '570110', taxClass: 'CARPET_HANDMADE',
    goods: [{ number: 59, english: 'Obra wool carpet, 3 x 5 ft', hindi: 'ओबरा ऊनी कालीन, 3 × 5 फ़ुट', rupees: 8500, stock: 'one-of-a-kind' }],
  }),
  craft({
    craft: 'Gaya tilkut', district: 'Gaya', village: 'Tekari', maker: 'Magadh Jeevika Group',
    hsn: '170490', taxClass: 'SWEET_CHIKKI', costPercent: 68,
    goods: [{ number: 60, english: 'Gaya tilkut, 500 g pack', hindi: 'गया का तिलकुट, 500 ग्राम पैक', rupees: 260, mrp: 270, stock: 24 }],
  }),
].flat();
