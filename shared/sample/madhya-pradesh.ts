// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

const craft = craftsOf('MP', 23);

/** As sold at Mrignayani, the emporiums of the State's handicraft corporation. */
export const madhyaPradesh = [
  craft({
    craft: 'Chanderi weaving', district: 'Ashoknagar', village: 'Chanderi', gi: 'Chanderi Sarees', odop: true, maker: 'Abdul Hakim Ansari',
    hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE', costPercent: 66,
    goods: [
      { number: 1, english: 'Chanderi silk-cotton saree, ashrafi buti', hindi: 'चंदेरी सिल्क-सूती साड़ी, अशर्फ़ी बूटी', rupees: 6850, stock: 6, hsn: '500790' },
      { number: 2, english: 'Chanderi katan silk saree, meena buti', hindi: 'चंदेरी कतान सिल्क साड़ी, मीना बूटी', rupees: 14500, stock: 3, maker: 'Shakila Bano' },
      { number: 3, english: 'Chanderi cotton saree, nakshi border', hindi: 'चंदेरी सूती साड़ी, नक्शी बॉर्डर', rupees: 3450, stock: 9, hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE', maker: 'Omprakash Koli' },
      { number: 4, english: 'Chanderi silk-cotton fabric, gold buti', hindi: 'चंदेरी सिल्क-सूती कपड़ा, सुनहरी बूटी', rupees: 1150, stock: 64, unit: 'metre', hsn: '500790' },
      { number: 5, english: 'Chanderi dupatta, zari border', hindi: 'चंदेरी दुपट्टा, ज़री बॉर्डर', rupees: 2450, colours: { 'Rose pink': 5, 'Sky blue': 4, Ivory: 6 }, hsn: '621410', taxClass: 'APPAREL_WOVEN', maker: 'Shakila Bano' },
    ],
  }),
  craft({
    craft: 'Maheshwari weaving', district: 'Khargone', village: 'Maheshwar', gi: 'Maheshwar Sarees & Fabrics', odop: true, maker: 'Kamla Bai Salvi',
    hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE', costPercent: 66,
    goods: [
      { number: 8, english: 'Maheshwari silk-cotton saree, reversible bugdi border', hindi: 'माहेश्वरी सिल्क-सूती साड़ी, दोरुखी बुगड़ी किनारी', rupees: 5950, stock: 7, hsn: '500790' },
      { number: 9, english: 'Maheshwari cotton saree, chatai border', hindi: 'माहेश्वरी सूती साड़ी, चटाई किनारी', rupees: 2850, stock: 12, hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE' },
      { number: 10, english: 'Maheshwari silk-cotton stole', hindi: 'माहेश्वरी सिल्क-सूती स्टोल', rupees: 1250, colours: { Maroon: 6, Indigo: 8, Mustard: 5 }, hsn: '621410', taxClass: 'APPAREL_WOVEN' },
      { number: 13, english: 'Maheshwari unstitched three-piece suit', hindi: 'माहेश्वरी बिना सिला तीन-पीस सूट', rupees: 3250, stock: 8, hsn: '630790', taxClass: 'MADEUP', maker: 'Imtiyaz Momin' },
    ],
  }),
  craft({
    craft: 'Bagh print', district: 'Dhar', village: 'Bagh', gi: 'Bagh Prints of Madhya Pradesh', odop: true, maker: 'Naseem Khatri',
    hsn: '621490', taxClass: 'APPAREL_WOVEN',
    goods: [
      { number: 14, english: 'Bagh print cotton dupatta', hindi: 'बाग प्रिंट सूती दुपट्टा', rupees: 1150, stock: 14 },
      { number: 15, english: 'Bagh print cotton fabric', hindi: 'बाग प्रिंट सूती कपड़ा', rupees: 420, stock: 96, unit: 'metre', hsn: '520852', taxClass: 'FABRIC_COTTON_SAREE' },
      { number: 16, english: 'Bagh print double bedsheet with two pillow covers', hindi: 'बाग प्रिंट डबल बेडशीट, दो तकिया गिलाफ़ सहित', rupees: 2150, stock: 10, unit: 'set', hsn: '630221', taxClass: 'MADEUP' },
      { number: 17, english: "Bagh print men's cotton kurta", hindi: 'बाग प्रिंट सूती कुर्ता, पुरुष', rupees: 1450, sizes: { S: 4, M: 7, L: 8, XL: 5 }, hsn: '621132' },
      { number: 21, english: 'Bagh print tussar silk saree', hindi: 'बाग प्रिंट टसर सिल्क साड़ी', rupees: 7450, stock: 4, hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE' },
    ],
  }),
  craft({
    craft: 'Bherugarh batik', district: 'Ujjain', village: 'Bherugarh', gi: 'Ujjain Batik Print', odop: true, maker: 'Zubair Chhipa',
    hsn: '630492', taxClass: 'MADEUP',
    goods: [
      { number: 22, english: 'Bherugarh batik cotton saree', hindi: 'भैरवगढ़ बटिक सूती साड़ी', rupees: 1650, stock: 11, hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE' },
      { number: 23, english: 'Bherugarh batik single bedsheet', hindi: 'भैरवगढ़ बटिक सिंगल बेडशीट', rupees: 950, stock: 16, hsn: '630221' },
      { number: 24, english: 'Batik wall hanging, Radha and Krishna', hindi: 'बटिक दीवार पट, राधा-कृष्ण', rupees: 650, stock: 9 },
    ],
  }),
  craft({
    craft: 'Nandna print', district: 'Neemuch', village: 'Tarapur', maker: 'Mohanlal Chhipa',
    hsn: '520852', taxClass: 'FABRIC_COTTON_SAREE',
    goods: [
      { number: 25, english: 'Nandna print cotton fabric, indigo ground', hindi: 'नांदना प्रिंट सूती कपड़ा, नीली ज़मीन', rupees: 480, stock: 55, unit: 'metre' },
      { number: 26, english: 'Nandna print cotton ghaghra', hindi: 'नांदना प्रिंट सूती घाघरा', rupees: 1850, stock: 6, hsn: '620452', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Zari-zardozi', district: 'Bhopal', village: 'Bhopal', odop: true, maker: 'Shahnaz Begum',
    hsn: '420232', taxClass: 'LEATHER_BAG_HANDICRAFT', costPercent: 58,
    goods: [
      { number: 27, english: 'Bhopali zardozi batua', hindi: 'भोपाली ज़रदोज़ी बटुआ', rupees: 450, colours: { Maroon: 14, Black: 12, 'Bottle green': 9 } },
      { number: 30, english: 'Zardozi clutch bag', hindi: 'ज़रदोज़ी क्लच बैग', rupees: 1250, stock: 8, hsn: '420222' },
      { number: 31, english: 'Zardozi velvet cushion cover', hindi: 'ज़रदोज़ी मखमली कुशन कवर', rupees: 890, stock: 12, hsn: '630493', taxClass: 'MADEUP' },
    ],
  }),
  craft({
    craft: 'Dhokra', district: 'Betul', village: 'Tigariya', maker: 'Phoolwati Bharewa',
    hsn: '830629', taxClass: 'METAL_ORNAMENT', costPercent: 60,
    goods: [
      { number: 32, english: 'Dhokra horse, 6 inch', hindi: 'ढोकरा घोड़ा, 6 इंच', rupees: 1250, stock: 12 },
      { number: 33, english: 'Dhokra elephant with rider', hindi: 'ढोकरा हाथी, सवार सहित', rupees: 2850, stock: 5 },
      { number: 34, english: 'Dhokra peacock lamp', hindi: 'ढोकरा मोर दीपक', rupees: 1950, stock: 7, hsn: '940550', taxClass: 'LAMP_HANDICRAFT' },
      { number: 35, english: 'Dhokra musicians, set of four', hindi: 'ढोकरा वादक, चार का सेट', rupees: 3200, stock: 4, unit: 'set' },
    ],
  }),
  craft({
    craft: 'Bell metal', district: 'Tikamgarh', village: 'Tikamgarh', gi: 'Bell Metal Ware of Datia and Tikamgarh', maker: 'Ramswaroop Soni',
    hsn: '830629', taxClass: 'METAL_ORNAMENT',
    goods: [
      { number: 36, english: 'Bell metal Nandi', hindi: 'काँसे का नंदी', rupees: 1750, stock: 6 },
      { number: 37, english: 'Bell metal chariot with horses', hindi: 'काँसे का रथ, घोड़ों सहित', rupees: 4200, stock: 2 },
      { number: 38, english: 'Bell metal Ganesha', hindi: 'काँसे के गणेश', rupees: 1950, stock: 8, taxClass: 'IDOL_WOOD_STONE_METAL' },
    ],
  }),
  craft({
    craft: 'Bell metal', district: 'Datia', village: 'Datia', gi: 'Bell Metal Ware of Datia and Tikamgarh', maker: 'Kallu Tamrakar',
    hsn: '830610', taxClass: 'METAL_ORNAMENT',
    goods: [{ number: 39, english: 'Bell metal hanging bell', hindi: 'काँसे की लटकन घंटी', rupees: 680, stock: 15 }],
  }),
  craft({
    craft: 'Gond painting', district: 'Dindori', village: 'Patangarh', gi: 'Gond Painting of Madhya Pradesh', maker: 'Sunaina Tekam',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 40, english: 'Gond painting on canvas, tree of life with deer, 24 x 36 inch', hindi: 'गोंड चित्र कैनवास पर, जीवन वृक्ष और हिरण, 24 × 36 इंच', rupees: 14500, stock: 'one-of-a-kind' },
      { number: 41, english: 'Gond painting on paper, two peacocks, 15 x 22 inch', hindi: 'गोंड चित्र कागज़ पर, दो मोर, 15 × 22 इंच', rupees: 3800, stock: 'one-of-a-kind', maker: 'Dilip Maravi' },
      { number: 42, english: 'Gond painting, small, unframed', hindi: 'गोंड चित्र, छोटा, बिना फ़्रेम', rupees: 850, stock: 14, maker: 'Dilip Maravi' },
      { number: 43, english: 'Gond painted wooden tray', hindi: 'गोंड चित्रित लकड़ी की ट्रे', rupees: 1250, stock: 7, hsn: '441990', taxClass: 'WOOD_KITCHEN' },
    ],
  }),
  craft({
    craft: 'Bhil painting', district: 'Jhabua', village: 'Pitol', maker: 'Rekha Katara',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 44, english: 'Bhil painting on canvas, Pithora horses', hindi: 'भील चित्र कैनवास पर, पिथोरा घोड़े', rupees: 6500, stock: 'one-of-a-kind' },
      { number: 45, english: 'Bhil painting on paper, mahua tree and birds', hindi: 'भील चित्र कागज़ पर, महुआ का पेड़ और पक्षी', rupees: 1200, stock: 6 },
    ],
  }),
  craft({
    craft: 'Jhabua dolls and beadwork', district: 'Jhabua', village: 'Jhabua', maker: 'Savita Parmar',
    hsn: '950300', taxClass: 'TOY',
    goods: [
      { number: 46, english: 'Jhabua dolls, Bhil couple, 10 inch', hindi: 'झाबुआ गुड़िया, भील जोड़ा, 10 इंच', rupees: 550, stock: 13, unit: 'pair' },
      { number: 47, english: 'Jhabua doll, drummer, 6 inch', hindi: 'झाबुआ गुड़िया, ढोल वादक, 6 इंच', rupees: 260, stock: 18 },
      { number: 48, english: 'Jhabua bead necklace', hindi: 'झाबुआ मनका हार', rupees: 480, stock: 10, hsn: '711790', taxClass: 'IMITATION_JEWELLERY' },
      { number: 49, english: 'Bhil silver jewellery, by weight', hindi: 'भीली चाँदी के गहने, तौल से', rupees: 265, stock: 480, unit: 'gram', hsn: '711311', taxClass: 'JEWELLERY_PRECIOUS', maker: 'Rajendra Soni' },
    ],
  }),
  craft({
    craft: 'Gwalior stone carving', district: 'Gwalior', village: 'Gwalior', maker: 'Deepak Vishwakarma',
    hsn: '680299', taxClass: 'STONE_ORNAMENT',
    goods: [
      { number: 50, english: 'Gwalior sandstone jali, 12 inch', hindi: 'ग्वालियर बलुआ पत्थर की जाली, 12 इंच', rupees: 2650, stock: 4 },
      { number: 51, english: 'Gwalior sandstone head of Buddha', hindi: 'ग्वालियर बलुआ पत्थर का बुद्ध मुख', rupees: 3400, stock: 3, taxClass: 'IDOL_WOOD_STONE_METAL' },
    ],
  }),
  craft({
    craft: 'Gwalior carpet', district: 'Gwalior', village: 'Gwalior', gi: 'Gwalior Handmade Carpet', maker: 'Munni Khan',
    hsn: '570110', taxClass: 'CARPET_HANDMADE',
    goods: [{ number: 52, english: 'Gwalior hand-knotted wool carpet, 4 x 6 ft', hindi: 'ग्वालियर हाथ-बुना ऊनी कालीन, 4 × 6 फ़ुट', rupees: 18500, stock: 'one-of-a-kind' }],
  }),
  craft({
    craft: 'Bhedaghat marble', district: 'Jabalpur', village: 'Bhedaghat', gi: 'Jabalpur Stone Craft', maker: 'Gendalal Jhariya',
    hsn: '680291', taxClass: 'STONE_ORNAMENT',
    goods: [{ number: 53, english: 'Bhedaghat marble elephant', hindi: 'भेड़ाघाट संगमरमर का हाथी', rupees: 850, stock: 9 }],
  }),
  craft({
    craft: 'Sheopur lacquer toys', district: 'Sheopur', village: 'Sheopur', maker: 'Islam Kharadi',
    hsn: '950300', taxClass: 'TOY',
    goods: [
      { number: 54, english: 'Sheopur lacquered spinning tops, set of four', hindi: 'श्योपुर लकड़ी के रंगीन लट्टू, चार का सेट', rupees: 280, stock: 20, unit: 'set' },
      { number: 55, english: 'Sheopur lacquered rattle', hindi: 'श्योपुर लकड़ी का झुनझुना', rupees: 160, stock: 24 },
      { number: 56, english: 'Sheopur toy kitchen set', hindi: 'श्योपुर लकड़ी का रसोई खिलौना सेट', rupees: 650, stock: 8, unit: 'set' },
    ],
  }),
  craft({
    craft: 'Balaghat bamboo', district: 'Balaghat', village: 'Baihar', maker: 'Devki Bai Pancheshwar',
    hsn: '460211', taxClass: 'BASKETRY',
    goods: [
      { number: 57, english: 'Balaghat bamboo fruit basket', hindi: 'बालाघाट बाँस की फल टोकरी', rupees: 380, stock: 15 },
      { number: 58, english: 'Balaghat bamboo rack, four shelves', hindi: 'बालाघाट बाँस की चार-खाना रैक', rupees: 2400, stock: 3, hsn: '94038200', taxClass: 'FURNITURE_BAMBOO' },
    ],
  }),
  craft({
    craft: 'Wrought iron of Dindori', district: 'Dindori', village: 'Karanjia', gi: 'Wrought Iron Craft of Dindori', maker: 'Budhram Agariya',
    hsn: '73269099', taxClass: 'IRON_ARTWARE_HANDICRAFT',
    goods: [{ number: 59, english: 'Dindori wrought-iron deer lamp stand', hindi: 'डिंडोरी लौह शिल्प, हिरण दीपदान', rupees: 1450, stock: 6 }],
  }),
  craft({
    craft: 'Leather toys', district: 'Indore', village: 'Indore', gi: 'Leather Toys of Indore', maker: 'Rajkumari Jatav',
    hsn: '950300', taxClass: 'TOY',
    goods: [
      { number: 60, english: 'Indore leather toy horse', hindi: 'इंदौरी चमड़े का घोड़ा', rupees: 520, stock: 10 },
      { number: 61, english: 'Indore leather toy camel', hindi: 'इंदौरी चमड़े का ऊँट', rupees: 680, stock: 7 },
    ],
  }),
  craft({
    craft: 'Ratlami sev', district: 'Ratlam', village: 'Ratlam', gi: 'Ratlami Sev', odop: true, maker: 'Malwa Mahila Self-Help Group',
    hsn: '21069099', taxClass: 'NAMKEEN', costPercent: 68,
    goods: [{ number: 62, english: 'Ratlami sev, 400 g pack', hindi: 'रतलामी सेव, 400 ग्राम पैक', rupees: 180, mrp: 180, stock: 36 }],
  }),
  craft({
    craft: 'Morena gajak', district: 'Morena', village: 'Morena', maker: 'Chambal Mahila Self-Help Group',
    hsn: '170490', taxClass: 'SWEET_CHIKKI', costPercent: 68,
    goods: [{ number: 63, english: 'Morena sesame gajak, 500 g pack', hindi: 'मुरैना तिल गजक, 500 ग्राम पैक', rupees: 290, mrp: 300, stock: 25 }],
  }),
  craft({
    craft: 'Pottery', district: 'Bhopal', village: 'Kolar', maker: 'Munni Bai Prajapati',
    hsn: '69120040', taxClass: 'EARTHEN_POT_DIYA',
    goods: [
      { number: 64, english: 'Clay diyas, set of 12', hindi: 'मिट्टी के दीये, 12 का सेट', rupees: 90, stock: 40, unit: 'set' },
      { number: 65, english: 'Clay Ganesha, 9 inch', hindi: 'मिट्टी के गणेश, 9 इंच', rupees: 350, stock: 12, hsn: '691390', taxClass: 'CLAY_IDOL' },
    ],
  }),
].flat();
