// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

const craft = craftsOf('JK', 1);

/** As sold at the Kashmir Government Arts Emporium and the J&K handicrafts corporation. */
export const jammuKashmir = [
  craft({
    craft: 'Pashmina', district: 'Srinagar', village: 'Nowhatta', gi: 'Kashmir Pashmina', maker: 'Ghulam Hassan Wani',
    hsn: '621420', taxClass: 'SHAWL_HANDICRAFT', costPercent: 68,
    goods: [
      { number: 1, english: 'Plain pashmina shawl, hand-spun', hindi: 'सादी पश्मीना शॉल, हाथ-कती', rupees: 14500, colours: { Ivory: 3, Maroon: 2 } },
      { number: 3, english: 'Pashmina stole', hindi: 'पश्मीना स्टोल', rupees: 7500, colours: { 'Rose pink': 4, Black: 3 } },
      { number: 5, english: "Pashmina dussa, men's", hindi: 'पश्मीना धुस्सा, पुरुष', rupees: 24500, stock: 2 },
    ],
  }),
  craft({
    craft: 'Kani shawl', district: 'Budgam', village: 'Kanihama', gi: 'Kani Shawl', odop: true, maker: 'Mushtaq Ahmad Lone',
    hsn: '621420', taxClass: 'SHAWL_HANDICRAFT', costPercent: 70,
    goods: [
      { number: 6, english: 'Kani shawl, jamawar', hindi: 'कानी शॉल, जामावार', rupees: 44500, stock: 'one-of-a-kind' },
      { number: 7, english: 'Kani shawl, paisley border', hindi: 'कानी शॉल, बादाम बूटा किनारी', rupees: 32000, stock: 'one-of-a-kind' },
      { number: 8, english: 'Kani stole, flowers', hindi: 'कानी स्टोल, फूल बूटी', rupees: 16500, stock: 'one-of-a-kind', maker: 'Haseena Begum' },
    ],
  }),
  craft({
    craft: 'Sozni embroidery', district: 'Srinagar', village: 'Zadibal', gi: 'Kashmir Sozani Craft', maker: 'Rafiqa Bano',
    hsn: '621420', taxClass: 'SHAWL_HANDICRAFT', costPercent: 70,
    goods: [
      { number: 9, english: 'Sozni embroidered pashmina shawl', hindi: 'सोज़नी कढ़ाई पश्मीना शॉल', rupees: 38500, stock: 'one-of-a-kind' },
      { number: 10, english: 'Sozni embroidered wool shawl, border', hindi: 'सोज़नी कढ़ाई ऊनी शॉल, किनारी', rupees: 5800, stock: 6 },
      { number: 11, english: 'Sozni embroidered wool shawl, all-over', hindi: 'सोज़नी कढ़ाई ऊनी शॉल, जालदार', rupees: 11500, stock: 3 },
    ],
  }),
  craft({
    craft: 'Crewel and chain stitch', district: 'Srinagar', village: 'Safakadal', maker: 'Firdous Ahmad Mir',
    hsn: '630492', taxClass: 'MADEUP',
    goods: [
      { number: 12, english: 'Crewel embroidered curtain fabric', hindi: 'क्रूएल कढ़ाई परदे का कपड़ा', rupees: 980, stock: 46, unit: 'metre', hsn: '581091', taxClass: 'EMBROIDERY' },
      { number: 13, english: 'Crewel embroidered cushion cover', hindi: 'क्रूएल कढ़ाई कुशन कवर', rupees: 650, stock: 18 },
      { number: 14, english: 'Crewel embroidered bedcover, double', hindi: 'क्रूएल कढ़ाई पलंगपोश, डबल', rupees: 8500, stock: 3, hsn: '630419' },
      { number: 15, english: 'Chain-stitch rug, 3 x 5 ft', hindi: 'ज़ंजीरा कढ़ाई गलीचा, 3 × 5 फ़ुट', rupees: 4800, stock: 4, hsn: '570500', taxClass: 'CARPET_HANDMADE' },
    ],
  }),
  craft({
    craft: 'Namda', district: 'Srinagar', village: 'Rainawari', maker: 'Bashir Ahmad Sofi',
    hsn: '570490', taxClass: 'CARPET_HANDMADE',
    goods: [
      { number: 16, english: 'Embroidered namda felt rug, 4 x 6 ft', hindi: 'कढ़ाईदार नमदा, 4 × 6 फ़ुट', rupees: 2850, stock: 6 },
      { number: 17, english: 'Embroidered namda felt rug, 2 x 3 ft', hindi: 'कढ़ाईदार नमदा, 2 × 3 फ़ुट', rupees: 950, stock: 10 },
    ],
  }),
  craft({
    craft: 'Gabba', district: 'Anantnag', village: 'Anantnag', maker: 'Zareena Akhter',
    hsn: '570500', taxClass: 'CARPET_HANDMADE',
    goods: [{ number: 18, english: 'Applique gabba, 4 x 6 ft', hindi: 'एप्लीक गब्बा, 4 × 6 फ़ुट', rupees: 3600, stock: 4 }],
  }),
  craft({
    craft: 'Walnut wood carving', district: 'Srinagar', village: 'Fateh Kadal', gi: 'Kashmir Walnut Wood Carving', maker: 'Nazir Ahmad Bhat',
    hsn: '442090', taxClass: 'WOOD_ORNAMENT',
    goods: [
      { number: 19, english: 'Walnut wood jewellery box, chinar leaves', hindi: 'अखरोट की लकड़ी का गहना-बक्सा, चिनार नक्काशी', rupees: 2450, stock: 7 },
      { number: 20, english: 'Walnut wood tray, carved', hindi: 'अखरोट की लकड़ी की ट्रे, नक्काशीदार', rupees: 3200, stock: 5, hsn: '441990', taxClass: 'WOOD_KITCHEN' },
      { number: 21, english: 'Walnut wood bowl', hindi: 'अखरोट की लकड़ी का कटोरा', rupees: 1250, stock: 8, hsn: '441990', taxClass: 'WOOD_KITCHEN' },
      { number: 22, english: 'Walnut wood shikara', hindi: 'अखरोट की लकड़ी का शिकारा', rupees: 1850, stock: 6, hsn: '442019' },
      { number: 23, english: 'Walnut wood carved table', hindi: 'अखरोट की लकड़ी की नक्काशीदार मेज़', rupees: 18500, stock: 'one-of-a-kind', hsn: '940360', taxClass: 'FURNITURE_WOOD' },
      { number: 24, english: 'Walnut wood walking stick', hindi: 'अखरोट की लकड़ी की छड़ी', rupees: 650, stock: 9, hsn: '660200', taxClass: 'UMBRELLA_STICK_HAT' },
    ],
  }),
  craft({
    craft: 'Papier-mâché', district: 'Srinagar', village: 'Hassanabad', gi: 'Kashmir Paper Machie', maker: 'Syed Asghar Rizvi',
    hsn: '482390', taxClass: 'PAPIER_MACHE',
    goods: [
      { number: 25, english: 'Papier-mâché box, thousand flowers', hindi: 'पेपर मैशे डिब्बा, गुल-ए-हज़ारा', rupees: 650, stock: 15 },
      { number: 26, english: 'Papier-mâché pen case', hindi: 'पेपर मैशे कलमदान', rupees: 480, stock: 11 },
      { number: 27, english: 'Papier-mâché vase', hindi: 'पेपर मैशे फूलदान', rupees: 1450, stock: 6 },
      { number: 28, english: 'Papier-mâché eggs, set of 4', hindi: 'पेपर मैशे अंडे, 4 का सेट', rupees: 520, stock: 12, unit: 'set', maker: 'Shugufta Jan' },
      { number: 29, english: 'Papier-mâché hanging baubles, set of 6', hindi: 'पेपर मैशे लटकन, 6 का सेट', rupees: 780, stock: 10, unit: 'set', maker: 'Shugufta Jan' },
      { number: 30, english: 'Papier-mâché coasters, set of 6', hindi: 'पेपर मैशे कोस्टर, 6 का सेट', rupees: 450, stock: 16, unit: 'set' },
    ],
  }),
  craft({
    craft: 'Khatamband', district: 'Srinagar', village: 'Safakadal', gi: 'Khatamband', maker: 'Mohammad Ashraf Najar',
    hsn: '442199', taxClass: 'WOOD_OTHER',
    goods: [{ number: 31, english: 'Khatamband wall panel, 2 x 2 ft', hindi: 'खतमबंद दीवार पट्टिका, 2 × 2 फ़ुट', rupees: 7800, stock: 2 }],
  }),
  craft({
    craft: 'Copperware', district: 'Srinagar', village: 'Zaina Kadal', maker: 'Showkat Ahmad Misgar',
    hsn: '741810', taxClass: 'BRASS_COPPER_HOUSEHOLD',
    goods: [
      { number: 32, english: 'Copper samovar, engraved, 2 litre', hindi: 'ताँबे का समोवार, नक्काशीदार, 2 लीटर', rupees: 8900, stock: 3 },
      { number: 33, english: 'Copper bowl, engraved', hindi: 'ताँबे का कटोरा, नक्काशीदार', rupees: 1450, stock: 8 },
      { number: 34, english: 'Copper tumblers, set of 6', hindi: 'ताँबे के गिलास, 6 का सेट', rupees: 2400, stock: 5, unit: 'set' },
    ],
  }),
  craft({
    craft: 'Pheran', district: 'Srinagar', village: 'Lal Bazar', maker: 'Yasmeena Dar',
    hsn: '620220', taxClass: 'APPAREL_WOVEN',
    goods: [
      { number: 35, english: "Women's wool pheran, tilla embroidery", hindi: 'ऊनी फेरन, तिल्ला कढ़ाई, महिला', rupees: 4850, sizes: { M: 4, L: 4, XL: 2 } },
      { number: 38, english: "Men's wool pheran", hindi: 'ऊनी फेरन, पुरुष', rupees: 2450, sizes: { L: 5, XL: 4 }, hsn: '620120' },
    ],
  }),
  craft({
    craft: 'Saffron', district: 'Pulwama', village: 'Pampore', gi: 'Kashmir Saffron', odop: true, maker: 'Abdul Majeed Bhat',
    hsn: '09102010', taxClass: 'SPICE_TEA', costPercent: 70,
    goods: [
      { number: 40, english: 'Kashmir saffron, mongra, 1 g box', hindi: 'कश्मीरी केसर, मोंगरा, 1 ग्राम डिब्बी', rupees: 420, mrp: 450, stock: 40 },
      { number: 41, english: 'Kashmir saffron, lachha, by weight', hindi: 'कश्मीरी केसर, लच्छा, तौल से', rupees: 340, stock: 250, unit: 'gram' },
    ],
  }),
  craft({
    craft: 'Kashmiri carpet', district: 'Srinagar', village: 'Eidgah', gi: 'Kashmiri Hand Knotted Carpet', odop: true, maker: 'Mohammad Yousuf Khan',
    hsn: '570110', taxClass: 'CARPET_HANDMADE', costPercent: 70,
    goods: [
      { number: 42, english: 'Kashmiri silk carpet, 3 x 5 ft', hindi: 'कश्मीरी रेशमी कालीन, 3 × 5 फ़ुट', rupees: 45000, stock: 'one-of-a-kind', hsn: '570190' },
      { number: 43, english: 'Kashmiri wool carpet, 4 x 6 ft', hindi: 'कश्मीरी ऊनी कालीन, 4 × 6 फ़ुट', rupees: 28500, stock: 'one-of-a-kind' },
      { number: 44, english: 'Kashmiri silk-on-cotton carpet, 2 x 3 ft', hindi: 'कश्मीरी रेशम-सूती कालीन, 2 × 3 फ़ुट', rupees: 12500, stock: 'one-of-a-kind', hsn: '570190' },
    ],
  }),
  craft({
    craft: 'Basohli painting', district: 'Kathua', village: 'Basohli', gi: 'Basohli Painting', odop: true, maker: 'Kamlesh Bhadwal',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 45, english: 'Basohli painting, Radha and Krishna', hindi: 'बसोहली चित्र, राधा-कृष्ण', rupees: 9800, stock: 'one-of-a-kind' },
      { number: 46, english: 'Basohli painting, nayika', hindi: 'बसोहली चित्र, नायिका', rupees: 7500, stock: 'one-of-a-kind' },
    ],
  }),
  craft({
    craft: 'Willow wicker', district: 'Ganderbal', village: 'Shallabugh', odop: true, maker: 'Abdul Rashid Shaksaz',
    hsn: '460219', taxClass: 'BASKETRY',
    goods: [
      { number: 47, english: 'Willow picnic basket', hindi: 'विलो बेंत की पिकनिक टोकरी', rupees: 1250, stock: 7 },
      { number: 48, english: 'Willow fruit basket', hindi: 'विलो बेंत की फल टोकरी', rupees: 420, stock: 15 },
      { number: 49, english: 'Painted kangri', hindi: 'रंगीन काँगड़ी', rupees: 450, stock: 12 },
    ],
  }),
  craft({
    craft: 'Chikri wood', district: 'Rajouri', village: 'Thanamandi', gi: 'Rajouri Chikri Wood Craft', odop: true, maker: 'Javed Iqbal Malik',
    hsn: '441990', taxClass: 'WOOD_KITCHEN',
    goods: [
      { number: 50, english: 'Chikri wood comb', hindi: 'चिकरी लकड़ी की कंघी', rupees: 180, stock: 20, hsn: '442199', taxClass: 'WOOD_OTHER' },
      { number: 51, english: 'Chikri wood spoons, set of 4', hindi: 'चिकरी लकड़ी के चम्मच, 4 का सेट', rupees: 420, stock: 14, unit: 'set' },
    ],
  }),
  craft({
    craft: 'Kashmiri woollens', district: 'Bandipora', village: 'Gurez', maker: 'Khadija Lone',
    hsn: '511111', taxClass: 'FABRIC_WOOL',
    goods: [{ number: 52, english: 'Hand-spun wool pattu fabric', hindi: 'हाथ-कता ऊनी पट्टू कपड़ा', rupees: 850, stock: 42, unit: 'metre' }],
  }),
  craft({
    craft: 'Samba calico print', district: 'Samba', village: 'Samba', maker: 'Ashok Kumar Chhimba',
    hsn: '630221', taxClass: 'MADEUP',
    goods: [{ number: 53, english: 'Samba block print double bedsheet', hindi: 'सांबा ब्लॉक प्रिंट चादर, डबल', rupees: 1650, stock: 8 }],
  }),
  craft({
    craft: 'Sulai honey', district: 'Ramban', village: 'Ramban', gi: 'Ramban Sulai Honey', maker: 'Chenab Beekeepers Group',
    hsn: '04090000', taxClass: 'HONEY_PACKED', costPercent: 68,
    goods: [{ number: 54, english: 'Ramban sulai honey, 500 g', hindi: 'रामबन सुलाई शहद, 500 ग्राम', rupees: 650, mrp: 690, stock: 22 }],
  }),
  craft({
    craft: 'Kashmiri dry fruit and kahwa', district: 'Shopian', village: 'Shopian', maker: 'Pir Panjal Producers Group',
    hsn: '080232', taxClass: 'DRY_FRUIT', costPercent: 68,
    goods: [
      { number: 55, english: 'Kashmiri walnut kernels, 250 g', hindi: 'कश्मीरी अखरोट गिरी, 250 ग्राम', rupees: 420, mrp: 440, stock: 30 },
      { number: 56, english: 'Kashmiri kahwa, 100 g', hindi: 'कश्मीरी कहवा, 100 ग्राम', rupees: 350, mrp: 360, stock: 26, hsn: '090210', taxClass: 'SPICE_TEA' },
    ],
  }),
].flat();
