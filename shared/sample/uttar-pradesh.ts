// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

const craft = craftsOf('UP', 9);

/** As sold at Gangotri, the emporiums of UP handicrafts. */
export const uttarPradesh = [
  craft({
    craft: 'Banarasi brocade', district: 'Varanasi', village: 'Pili Kothi', gi: 'Banaras Brocades and Sarees', odop: true, maker: 'Haseen Ahmad Ansari',
    hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE', costPercent: 68,
    goods: [
      { number: 1, english: 'Banarasi katan silk saree, kadhua buti', hindi: 'बनारसी कतान सिल्क साड़ी, कढ़ुआ बूटी', rupees: 22500, stock: 4 },
      { number: 2, english: 'Banarasi tanchoi silk saree', hindi: 'बनारसी तनछोई सिल्क साड़ी', rupees: 13500, stock: 5, maker: 'Rajkumari Maurya' },
      { number: 3, english: 'Banarasi brocade fabric', hindi: 'बनारसी ब्रोकेड कपड़ा', rupees: 1450, stock: 48, unit: 'metre', hsn: '500720' },
      { number: 4, english: 'Banarasi silk dupatta, zari buti', hindi: 'बनारसी सिल्क दुपट्टा, ज़री बूटी', rupees: 4200, colours: { Red: 4, 'Bottle green': 3 }, hsn: '621410', taxClass: 'APPAREL_WOVEN' },
      { number: 6, english: 'Banarasi silk stole', hindi: 'बनारसी सिल्क स्टोल', rupees: 1650, stock: 9, hsn: '621410', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Chikankari', district: 'Lucknow', village: 'Chowk', gi: 'Lucknow Chikan Craft', odop: true, maker: 'Nasreen Jahan',
    hsn: '621142', taxClass: 'APPAREL_WOVEN',
    goods: [
      { number: 7, english: "Chikankari women's cotton kurta", hindi: 'चिकनकारी सूती कुर्ता, महिला', rupees: 2499, sizes: { S: 4, M: 8, L: 8, XL: 5 } },
      { number: 11, english: "Chikankari men's cotton kurta, fine work", hindi: 'चिकनकारी सूती कुर्ता, महीन काम, पुरुष', rupees: 2625, sizes: { M: 6, L: 6, XL: 4 }, hsn: '621132', maker: 'Meena Rastogi' },
      { number: 14, english: 'Chikankari georgette saree', hindi: 'चिकनकारी जॉर्जेट साड़ी', rupees: 6800, stock: 5, hsn: '540752', taxClass: 'FABRIC_MMF' },
      { number: 15, english: 'Chikankari mulmul dupatta', hindi: 'चिकनकारी मलमल दुपट्टा', rupees: 1450, stock: 10, hsn: '621490' },
      { number: 16, english: 'Chikankari table cloth', hindi: 'चिकनकारी मेज़पोश', rupees: 1250, stock: 8, hsn: '630251', taxClass: 'MADEUP', maker: 'Meena Rastogi' },
    ],
  }),
  craft({
    craft: 'Zardozi', district: 'Lucknow', village: 'Aminabad', gi: 'Lucknow Zardozi', odop: true, maker: 'Tabassum Ali',
    hsn: '420222', taxClass: 'LEATHER_BAG_HANDICRAFT',
    goods: [
      { number: 17, english: 'Zardozi potli bag', hindi: 'ज़रदोज़ी पोटली बैग', rupees: 850, stock: 14 },
      { number: 18, english: "Zardozi women's jacket", hindi: 'ज़रदोज़ी जैकेट, महिला', rupees: 3450, sizes: { '38': 3, '40': 3 }, hsn: '620439', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Moradabad metal craft', district: 'Moradabad', village: 'Moradabad', gi: 'Moradabad Metal Craft', odop: true, maker: 'Anees Qureshi',
    hsn: '741980', taxClass: 'BRASS_ARTWARE_HANDICRAFT',
    goods: [
      { number: 20, english: 'Moradabad brass vase, engraved', hindi: 'मुरादाबादी पीतल का फूलदान, नक्काशीदार', rupees: 1850, stock: 8 },
      { number: 21, english: 'Moradabad brass peacock lamp', hindi: 'मुरादाबादी पीतल का मोर दीपक', rupees: 1250, stock: 10, hsn: '940550', taxClass: 'LAMP_HANDICRAFT' },
      { number: 22, english: 'Moradabad brass Ganesha', hindi: 'मुरादाबादी पीतल के गणेश', rupees: 2200, stock: 7, hsn: '830629', taxClass: 'IDOL_WOOD_STONE_METAL', maker: 'Farzana Khatoon' },
      { number: 23, english: 'Moradabad brass hand bell', hindi: 'मुरादाबादी पीतल की घंटी', rupees: 380, stock: 18, hsn: '830610', taxClass: 'METAL_ORNAMENT' },
      { number: 24, english: 'Moradabad brass puja thali', hindi: 'मुरादाबादी पीतल की पूजा थाली', rupees: 950, stock: 12, hsn: '741810', taxClass: 'BRASS_COPPER_HOUSEHOLD', maker: 'Farzana Khatoon' },
    ],
  }),
  craft({
    craft: 'Khurja pottery', district: 'Bulandshahr', village: 'Khurja', gi: 'Khurja Pottery', odop: true, maker: 'Rashid Multani',
    hsn: '691200', taxClass: 'POTTERY_TABLEWARE',
    goods: [
      { number: 25, english: 'Khurja tea set, kettle and 6 cups', hindi: 'खुर्जा टी सेट, केतली और 6 कप', rupees: 1450, stock: 8, unit: 'set' },
      { number: 26, english: 'Khurja dinner plate, hand-painted', hindi: 'खुर्जा डिनर प्लेट, हस्तचित्रित', rupees: 320, stock: 24 },
      { number: 27, english: 'Khurja pickle jar, 1 kg', hindi: 'खुर्जा अचार मर्तबान, 1 किलो', rupees: 380, stock: 15 },
      { number: 28, english: 'Khurja planter, hand-painted', hindi: 'खुर्जा गमला, हस्तचित्रित', rupees: 450, stock: 10, hsn: '691390', taxClass: 'POTTERY_ORNAMENT' },
    ],
  }),
  craft({
    craft: 'Saharanpur wood carving', district: 'Saharanpur', village: 'Saharanpur', gi: 'Saharanpur Wood Craft', odop: true, maker: 'Shamim Ahmad',
    hsn: '442090', taxClass: 'WOOD_ORNAMENT',
    goods: [
      { number: 29, english: 'Sheesham carved box', hindi: 'शीशम की नक्काशीदार संदूकची', rupees: 850, stock: 12 },
      { number: 30, english: 'Sheesham spice box', hindi: 'शीशम की मसालेदानी', rupees: 780, stock: 10, hsn: '441990', taxClass: 'WOOD_KITCHEN', maker: 'Sarita Saini' },
      { number: 31, english: 'Sheesham carved side table', hindi: 'शीशम की नक्काशीदार तिपाई', rupees: 2400, stock: 4, hsn: '940360', taxClass: 'FURNITURE_WOOD' },
      { number: 32, english: 'Sheesham chess set', hindi: 'शीशम की शतरंज', rupees: 1650, stock: 6, unit: 'set', hsn: '950490', taxClass: 'BOARD_GAME' },
      { number: 33, english: 'Sheesham carved book rest', hindi: 'शीशम की नक्काशीदार रहल', rupees: 550, stock: 9, hsn: '442199', taxClass: 'WOOD_OTHER', maker: 'Sarita Saini' },
    ],
  }),
  craft({
    craft: 'Firozabad glass', district: 'Firozabad', village: 'Firozabad', gi: 'Firozabad Glass', odop: true, maker: 'Asma Siddiqui',
    hsn: '70181010', taxClass: 'GLASS_BANGLE', costPercent: 58,
    goods: [
      { number: 34, english: 'Firozabad glass bangles, dozen', hindi: 'फ़िरोज़ाबादी काँच की चूड़ियाँ, एक दर्जन', rupees: 90, sizes: { '2.4': 30, '2.6': 36, '2.8': 18 }, unit: 'set' },
      { number: 37, english: 'Firozabad glass peacock', hindi: 'फ़िरोज़ाबादी काँच का मोर', rupees: 380, stock: 9, hsn: '70189010', taxClass: 'GLASS_ART_HANDICRAFT' },
    ],
  }),
  craft({
    craft: 'Kannauj attar', district: 'Kannauj', village: 'Kannauj', gi: 'Kannauj Perfume', odop: true, maker: 'Pragati Mishra',
    hsn: '330190', taxClass: 'ATTAR_PERFUME', costPercent: 65,
    goods: [
      { number: 38, english: 'Kannauj rose attar, 10 ml', hindi: 'कन्नौज गुलाब इत्र, 10 मिली', rupees: 1250, mrp: 1250, stock: 12 },
      { number: 39, english: 'Kannauj mitti attar, 5 ml', hindi: 'कन्नौज मिट्टी इत्र, 5 मिली', rupees: 650, mrp: 650, stock: 14 },
      { number: 40, english: 'Kannauj kewra agarbatti, 50 sticks', hindi: 'कन्नौज केवड़ा अगरबत्ती, 50 तीली', rupees: 110, mrp: 110, stock: 36, hsn: '33074100', taxClass: 'AGARBATTI_DHOOP' },
    ],
  }),
  craft({
    craft: 'Nizamabad black pottery', district: 'Azamgarh', village: 'Nizamabad', gi: 'Nizamabad Black Pottery', odop: true, maker: 'Kalawati Prajapati',
    hsn: '691390', taxClass: 'POTTERY_ORNAMENT',
    goods: [
      { number: 41, english: 'Nizamabad black pottery vase, silver inlay', hindi: 'निज़ामाबाद ब्लैक पॉटरी फूलदान, चाँदी नक्काशी', rupees: 650, stock: 10 },
      { number: 42, english: 'Nizamabad black pottery tea set, 6 cups', hindi: 'निज़ामाबाद ब्लैक पॉटरी टी सेट, 6 कप', rupees: 1650, stock: 5, unit: 'set', hsn: '691200', taxClass: 'POTTERY_TABLEWARE' },
      { number: 43, english: 'Nizamabad black pottery surahi', hindi: 'निज़ामाबाद ब्लैक पॉटरी सुराही', rupees: 420, stock: 9, hsn: '69120040', taxClass: 'EARTHEN_POT_DIYA' },
    ],
  }),
  craft({
    craft: 'Varanasi lacquer toys', district: 'Varanasi', village: 'Kashmiri Ganj', gi: 'Varanasi Wooden Lacquerware & Toys', odop: true, maker: 'Suresh Kunder',
    hsn: '950300', taxClass: 'TOY',
    goods: [
      { number: 44, english: 'Banaras lacquered birds, set of 4', hindi: 'बनारसी लकड़ी की चिड़ियाँ, 4 का सेट', rupees: 350, stock: 16, unit: 'set' },
      { number: 45, english: 'Banaras lacquered sindoor box', hindi: 'बनारसी लकड़ी का सिंदूरदान', rupees: 140, stock: 22, hsn: '442090', taxClass: 'WOOD_ORNAMENT' },
    ],
  }),
  craft({
    craft: 'Gulabi meenakari', district: 'Varanasi', village: 'Gai Ghat', gi: 'Banaras Gulabi Meenakari Craft', odop: true, maker: 'Shalini Vishwakarma',
    hsn: '711311', taxClass: 'JEWELLERY_PRECIOUS', costPercent: 70,
    goods: [
      { number: 46, english: 'Gulabi meenakari silver jhumkas', hindi: 'गुलाबी मीनाकारी चाँदी के झुमके', rupees: 6800, stock: 3, unit: 'pair' },
      { number: 47, english: 'Gulabi meenakari peacock pendant', hindi: 'गुलाबी मीनाकारी मोर पेंडेंट', rupees: 3600, stock: 4 },
      { number: 48, english: 'Gulabi meenakari silver elephant', hindi: 'गुलाबी मीनाकारी चाँदी का हाथी', rupees: 9800, stock: 'one-of-a-kind', hsn: '711411' },
    ],
  }),
  craft({
    craft: 'Bhadohi carpet', district: 'Bhadohi', village: 'Gopiganj', gi: 'Handmade Carpet of Bhadohi', odop: true, maker: 'Wakeel Ansari',
    hsn: '570110', taxClass: 'CARPET_HANDMADE', costPercent: 66,
    goods: [
      { number: 49, english: 'Bhadohi hand-knotted wool carpet, 5 x 8 ft', hindi: 'भदोही गाँठदार ऊनी कालीन, 5 × 8 फ़ुट', rupees: 32500, stock: 'one-of-a-kind' },
      { number: 50, english: 'Bhadohi hand-tufted wool carpet, 3 x 5 ft', hindi: 'भदोही टफ़्टेड ऊनी कालीन, 3 × 5 फ़ुट', rupees: 6500, stock: 3, hsn: '570310' },
    ],
  }),
  craft({
    craft: 'Mirzapur durrie', district: 'Mirzapur', village: 'Mirzapur', gi: 'Mirzapur Handmade Dari', odop: true, maker: 'Sitara Bind',
    hsn: '570299', taxClass: 'DURRIE_COIR_MAT',
    goods: [{ number: 51, english: 'Mirzapur cotton durrie, 4 x 6 ft', hindi: 'मिर्ज़ापुर सूती दरी, 4 × 6 फ़ुट', rupees: 1450, stock: 9 }],
  }),
  craft({
    craft: 'Agra marble inlay', district: 'Agra', village: 'Tajganj', odop: true, maker: 'Mohammad Irfan',
    hsn: '680291', taxClass: 'STONE_INLAY',
    goods: [
      { number: 52, english: 'Agra marble inlay plate, 9 inch', hindi: 'आगरा संगमरमर पच्चीकारी प्लेट, 9 इंच', rupees: 3200, stock: 6 },
      { number: 53, english: 'Agra marble inlay box', hindi: 'आगरा संगमरमर पच्चीकारी डिबिया', rupees: 1250, stock: 11 },
      { number: 54, english: 'Agra marble inlay table top, 18 inch', hindi: 'आगरा संगमरमर पच्चीकारी टेबल टॉप, 18 इंच', rupees: 26500, stock: 'one-of-a-kind' },
      { number: 55, english: 'Agra soapstone jali elephant', hindi: 'आगरा सोपस्टोन का जालीदार हाथी', rupees: 450, stock: 14, hsn: '680299', taxClass: 'STONE_ORNAMENT' },
    ],
  }),
  craft({
    craft: 'Pilibhit bansuri', district: 'Pilibhit', village: 'Pilibhit', gi: 'Pilibhit Bansuri', odop: true, maker: 'Khursheed Ahmad',
    hsn: '920590', taxClass: 'MUSIC_INDIGENOUS',
    goods: [
      { number: 56, english: 'Pilibhit concert bansuri', hindi: 'पीलीभीत बाँसुरी, बड़ी', rupees: 850, stock: 10 },
      { number: 57, english: "Pilibhit children's bansuri", hindi: 'पीलीभीत बाँसुरी, बच्चों की', rupees: 120, stock: 34 },
    ],
  }),
  craft({
    craft: 'Amroha dholak', district: 'Amroha', village: 'Amroha', gi: 'Amroha Dholak', odop: true, maker: 'Shakeel Ahmad',
    hsn: '920600', taxClass: 'MUSIC_INDIGENOUS',
    goods: [{ number: 58, english: 'Amroha dholak, sheesham', hindi: 'अमरोहा ढोलक, शीशम', rupees: 1850, stock: 5 }],
  }),
  craft({
    craft: 'Farrukhabad print', district: 'Farrukhabad', village: 'Farrukhabad', gi: 'Farrukhabad Prints', odop: true, maker: 'Vimla Sadh',
    hsn: '520852', taxClass: 'FABRIC_COTTON_SAREE',
    goods: [{ number: 59, english: 'Farrukhabad block print cotton fabric', hindi: 'फ़र्रुखाबादी ब्लॉक प्रिंट सूती कपड़ा', rupees: 320, stock: 75, unit: 'metre' }],
  }),
  craft({
    craft: 'Tarkashi', district: 'Mainpuri', village: 'Mainpuri', gi: 'Mainpuri Tarkashi', odop: true, maker: 'Kamla Shakya',
    hsn: '442090', taxClass: 'WOOD_ORNAMENT',
    goods: [{ number: 60, english: 'Mainpuri tarkashi box, brass inlay', hindi: 'मैनपुरी तारकशी डिब्बा, पीतल जड़ाई', rupees: 1850, stock: 6 }],
  }),
  craft({
    craft: 'Gorakhpur terracotta', district: 'Gorakhpur', village: 'Aurangabad', gi: 'Gorakhpur Terracotta', odop: true, maker: 'Poonam Prajapati',
    hsn: '691390', taxClass: 'POTTERY_ORNAMENT',
    goods: [
      { number: 61, english: 'Gorakhpur terracotta elephant', hindi: 'गोरखपुर टेराकोटा हाथी', rupees: 850, stock: 9 },
      { number: 62, english: 'Gorakhpur decorated diyas, set of 6', hindi: 'गोरखपुर सजावटी दीये, 6 का सेट', rupees: 160, stock: 26, unit: 'set', hsn: '69120040', taxClass: 'EARTHEN_POT_DIYA' },
    ],
  }),
  craft({
    craft: 'Moonj', district: 'Prayagraj', village: 'Mahewa', odop: true, maker: 'Ayesha Begum',
    hsn: '460219', taxClass: 'BASKETRY',
    goods: [{ number: 63, english: 'Moonj roti basket with lid', hindi: 'मूँज की ढक्कनदार रोटी टोकरी', rupees: 420, stock: 17 }],
  }),
  craft({
    craft: 'Gaura stone', district: 'Mahoba', village: 'Mahoba', gi: 'Mahoba Gaura Patthar Hastashilp', odop: true, maker: 'Santosh Kushwaha',
    hsn: '680299', taxClass: 'STONE_ORNAMENT',
    goods: [{ number: 64, english: 'Mahoba gaura stone box', hindi: 'महोबा गौरा पत्थर की डिबिया', rupees: 480, stock: 11 }],
  }),
  craft({
    craft: 'Kalpi paper', district: 'Jalaun', village: 'Kalpi', gi: 'Kalpi Handmade Paper', odop: true, maker: 'Usha Nishad',
    hsn: '480210', taxClass: 'HANDMADE_PAPER',
    goods: [{ number: 65, english: 'Kalpi handmade paper, 20 sheets', hindi: 'कालपी हस्तनिर्मित कागज़, 20 शीट', rupees: 420, stock: 18, unit: 'set' }],
  }),
  craft({
    craft: 'Shazar stone', district: 'Banda', village: 'Banda', gi: 'Banda Shazar Patthar Craft', odop: true, maker: 'Rajni Soni',
    hsn: '711620', taxClass: 'GEMSTONE_ARTICLE',
    goods: [{ number: 66, english: 'Banda shazar stone pendant', hindi: 'बाँदा शजर पत्थर का पेंडेंट', rupees: 1250, stock: 7 }],
  }),
  craft({
    craft: 'Sambhal horn craft', district: 'Sambhal', village: 'Sarai Tareen', gi: 'Sambhal Horn Craft', odop: true, maker: 'Mohammad Afzal',
    hsn: '960190', taxClass: 'BONE_HORN_SHELL',
    goods: [{ number: 67, english: 'Sambhal horn comb', hindi: 'संभल सींग की कंघी', rupees: 150, stock: 20 }],
  }),
  craft({
    craft: 'Sarkanda muddha', district: 'Hapur', village: 'Garhmukteshwar', maker: 'Omvati Devi',
    hsn: '9603', taxClass: 'BROOM_MUDDHA',
    goods: [{ number: 68, english: 'Sarkanda muddha', hindi: 'सरकंडे का मूढ़ा', rupees: 950, stock: 8 }],
  }),
  craft({
    craft: 'Ballia bindi', district: 'Ballia', village: 'Maniar', odop: true, maker: 'Sangeeta Devi',
    hsn: '330499', taxClass: 'BINDI_KUMKUM', costPercent: 65,
    goods: [{ number: 69, english: 'Ballia bindi, pack of 12 cards', hindi: 'बलिया बिंदी, 12 पत्तों का पैक', rupees: 120, mrp: 120, stock: 30 }],
  }),
  craft({
    craft: 'Kanpur leather', district: 'Kanpur Nagar', village: 'Jajmau', odop: true, maker: 'Imran Siddiqui',
    hsn: '420330', taxClass: 'LEATHER_OTHER',
    goods: [{ number: 70, english: 'Kanpur leather belt, hand-stitched', hindi: 'कानपुर चमड़े की बेल्ट, हाथ-सिली', rupees: 750, stock: 12 }],
  }),
].flat();
