// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

const craft = craftsOf('RJ', 8);

/** As sold at Rajasthali. */
export const rajasthan = [
  craft({
    craft: 'Kota Doria', district: 'Kota', village: 'Kaithun', gi: 'Kota Doria', odop: true, maker: 'Zebunnisa Ansari',
    hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE', costPercent: 66,
    goods: [
      { number: 1, english: 'Kota Doria cotton saree', hindi: 'कोटा डोरिया सूती साड़ी', rupees: 3250, stock: 8 },
      { number: 2, english: 'Kota Doria silk-cotton saree, zari border', hindi: 'कोटा डोरिया सिल्क-सूती साड़ी, ज़री बॉर्डर', rupees: 7850, stock: 4, hsn: '500790', taxClass: 'FABRIC_SILK_SAREE' },
      { number: 3, english: 'Kota Doria dupatta', hindi: 'कोटा डोरिया दुपट्टा', rupees: 1350, colours: { White: 7, 'Rose pink': 5, Yellow: 6 }, hsn: '621490', taxClass: 'APPAREL_WOVEN' },
      { number: 6, english: 'Kota Doria fabric', hindi: 'कोटा डोरिया कपड़ा', rupees: 650, stock: 58, unit: 'metre', hsn: '520842' },
    ],
  }),
  craft({
    craft: 'Bagru print', district: 'Jaipur', village: 'Bagru', gi: 'Bagru Hand Block Print', maker: 'Ramesh Chhipa',
    hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE',
    goods: [
      { number: 7, english: 'Bagru print cotton saree', hindi: 'बगरू प्रिंट सूती साड़ी', rupees: 1850, stock: 10 },
      { number: 8, english: 'Bagru print cotton fabric', hindi: 'बगरू प्रिंट सूती कपड़ा', rupees: 390, stock: 110, unit: 'metre', hsn: '520852' },
      { number: 9, english: 'Bagru print king-size bedsheet with two pillow covers', hindi: 'बगरू प्रिंट किंग साइज़ बेडशीट, दो तकिया गिलाफ़ सहित', rupees: 2350, stock: 9, unit: 'set', hsn: '630221', taxClass: 'MADEUP' },
      { number: 10, english: "Bagru print women's cotton kurti", hindi: 'बगरू प्रिंट सूती कुर्ती, महिला', rupees: 1390, sizes: { S: 5, M: 8, L: 8, XL: 4 }, hsn: '621142', taxClass: 'APPAREL_WOVEN', maker: 'Guddi Devi' },
    ],
  }),
  craft({
    craft: 'Sanganeri print', district: 'Jaipur', village: 'Sanganer', gi: 'Sanganeri Hand Block Printing', maker: 'Pushpa Namdev',
    hsn: '520852', taxClass: 'FABRIC_COTTON_SAREE',
    goods: [
      { number: 14, english: 'Sanganeri print cotton fabric', hindi: 'सांगानेरी प्रिंट सूती कपड़ा', rupees: 340, stock: 120, unit: 'metre' },
      { number: 15, english: 'Sanganeri print mulmul dupatta', hindi: 'सांगानेरी प्रिंट मलमल दुपट्टा', rupees: 750, stock: 15, hsn: '621490', taxClass: 'APPAREL_WOVEN' },
      { number: 16, english: 'Sanganeri print table cover, six-seater', hindi: 'सांगानेरी प्रिंट मेज़पोश, छह सीटर', rupees: 890, stock: 12, hsn: '630251', taxClass: 'MADEUP' },
      { number: 17, english: 'Jaipuri cotton quilt, Sanganeri print, double', hindi: 'जयपुरी रज़ाई, सांगानेरी प्रिंट, डबल', rupees: 2450, stock: 10, hsn: '940440', taxClass: 'QUILT_COTTON' },
    ],
  }),
  craft({
    craft: 'Dabu print', district: 'Chittorgarh', village: 'Akola', maker: 'Lalita Chhipa',
    hsn: '52085920', taxClass: 'FABRIC_COTTON_SAREE',
    goods: [
      { number: 18, english: 'Dabu print cotton saree', hindi: 'दाबू प्रिंट सूती साड़ी', rupees: 1750, stock: 9 },
      { number: 19, english: 'Dabu print cotton stole', hindi: 'दाबू प्रिंट सूती स्टोल', rupees: 690, colours: { Indigo: 12, Black: 8 }, hsn: '621490', taxClass: 'APPAREL_WOVEN' },
    ],
  }),
  craft({
    craft: 'Barmer embroidery', district: 'Barmer', village: 'Chohtan', odop: true, maker: 'Gomti Meghwal',
    hsn: '630419', taxClass: 'MADEUP',
    goods: [
      { number: 21, english: 'Barmer applique double bedspread', hindi: 'बाड़मेर एप्लीक पलंगपोश, डबल', rupees: 3650, stock: 6 },
      { number: 22, english: 'Barmer applique cushion cover', hindi: 'बाड़मेर एप्लीक कुशन कवर', rupees: 390, stock: 24, hsn: '630492' },
      { number: 23, english: 'Barmer kashida toran', hindi: 'बाड़मेर कशीदा तोरण', rupees: 850, stock: 8, hsn: '56090020', taxClass: 'TORAN' },
      { number: 24, english: 'Barmer kashida shoulder bag', hindi: 'बाड़मेर कशीदा झोला', rupees: 650, stock: 14, hsn: '42022220', taxClass: 'BAG_COTTON_JUTE', maker: 'Hanifa Bano' },
      { number: 25, english: 'Barmer mirror-work waistcoat', hindi: 'बाड़मेर काँच-कढ़ाई जैकेट', rupees: 1890, sizes: { M: 4, L: 5 }, hsn: '621132', taxClass: 'APPAREL_WOVEN', maker: 'Hanifa Bano' },
    ],
  }),
  craft({
    craft: 'Bandhej', district: 'Jodhpur', village: 'Jodhpur', gi: 'Jodhpur Bandhej Craft', maker: 'Rehana Chadwa',
    hsn: '540752', taxClass: 'FABRIC_MMF',
    goods: [
      { number: 27, english: 'Bandhej georgette saree', hindi: 'बंधेज जॉर्जेट साड़ी', rupees: 3850, stock: 7 },
      { number: 28, english: 'Bandhej cotton dupatta', hindi: 'बंधेज सूती दुपट्टा', rupees: 950, colours: { Red: 8, Yellow: 9 }, hsn: '621490', taxClass: 'APPAREL_WOVEN' },
      { number: 30, english: 'Rai bandhej silk saree', hindi: 'राई बंधेज सिल्क साड़ी', rupees: 11500, stock: 3, hsn: '50072010', taxClass: 'FABRIC_SILK_SAREE' },
    ],
  }),
  craft({
    craft: 'Leheriya', district: 'Jaipur', village: 'Jaipur', maker: 'Iqbal Neelgar',
    hsn: '540752', taxClass: 'FABRIC_MMF',
    goods: [
      { number: 31, english: 'Leheriya chiffon saree', hindi: 'लहरिया शिफ़ॉन साड़ी', rupees: 2650, stock: 8 },
      { number: 32, english: 'Leheriya safa, 9 m', hindi: 'लहरिया साफ़ा, 9 मीटर', rupees: 850, stock: 11, hsn: '520832', taxClass: 'FABRIC_COTTON_SAREE' },
    ],
  }),
  craft({
    craft: 'Lac bangles', district: 'Jaipur', village: 'Jaipur', maker: 'Shabnam Manihar',
    hsn: '711790', taxClass: 'LAC_BANGLE',
    goods: [
      { number: 33, english: 'Jaipur lac bangles with mirrors, set of 4', hindi: 'जयपुरी लाख की चूड़ियाँ, काँच जड़ी, 4 का सेट', rupees: 320, sizes: { '2.4': 14, '2.6': 16, '2.8': 9 }, unit: 'set' },
      { number: 36, english: 'Jaipur lac kadas, pair', hindi: 'जयपुरी लाख के कड़े, जोड़ी', rupees: 260, stock: 20, unit: 'pair' },
    ],
  }),
  craft({
    craft: 'Blue pottery', district: 'Jaipur', village: 'Kot Jewar', gi: 'Blue Pottery of Jaipur', odop: true, maker: 'Leela Prajapat',
    hsn: '691390', taxClass: 'POTTERY_ORNAMENT',
    goods: [
      { number: 37, english: 'Jaipur blue pottery vase, 8 inch', hindi: 'जयपुर ब्लू पॉटरी फूलदान, 8 इंच', rupees: 890, stock: 12 },
      { number: 38, english: 'Jaipur blue pottery wall plate, 10 inch', hindi: 'जयपुर ब्लू पॉटरी दीवार प्लेट, 10 इंच', rupees: 1250, stock: 7 },
      { number: 39, english: 'Jaipur blue pottery coasters, set of 4', hindi: 'जयपुर ब्लू पॉटरी कोस्टर, 4 का सेट', rupees: 480, stock: 15, unit: 'set', hsn: '691200', taxClass: 'POTTERY_TABLEWARE' },
      { number: 40, english: 'Jaipur blue pottery tea set, 6 cups', hindi: 'जयपुर ब्लू पॉटरी टी सेट, 6 कप', rupees: 2650, stock: 4, unit: 'set', hsn: '691200', taxClass: 'POTTERY_TABLEWARE' },
      { number: 41, english: 'Jaipur blue pottery drawer knobs, set of 6', hindi: 'जयपुर ब्लू पॉटरी दराज़ की मूठें, 6 का सेट', rupees: 540, stock: 13, unit: 'set' },
    ],
  }),
  craft({
    craft: 'Molela terracotta', district: 'Rajsamand', village: 'Molela', gi: 'Molela Clay Work', maker: 'Bhagwati Lal Prajapat',
    hsn: '691390', taxClass: 'POTTERY_ORNAMENT',
    goods: [
      { number: 42, english: 'Molela terracotta plaque, village life', hindi: 'मोलेला टेराकोटा पट्टिका, ग्राम जीवन', rupees: 2200, stock: 5 },
      { number: 43, english: 'Molela terracotta Ganesha plaque', hindi: 'मोलेला टेराकोटा गणेश पट्टिका', rupees: 950, stock: 9, taxClass: 'CLAY_IDOL' },
    ],
  }),
  craft({
    craft: 'Kathputli', district: 'Jaipur', village: 'Jaipur', gi: 'Kathputlis of Rajasthan', maker: 'Santosh Bhat',
    hsn: '950300', taxClass: 'TOY',
    goods: [
      { number: 44, english: 'Kathputli pair, raja and rani', hindi: 'कठपुतली जोड़ी, राजा-रानी', rupees: 450, stock: 18, unit: 'pair' },
      { number: 45, english: 'Kathputli, snake charmer', hindi: 'कठपुतली, सपेरा', rupees: 280, stock: 14 },
    ],
  }),
  craft({
    craft: 'Phad painting', district: 'Bhilwara', village: 'Shahpura', maker: 'Nirmala Joshi',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 46, english: 'Phad painting on cloth, Pabuji', hindi: 'फड़ चित्र कपड़े पर, पाबूजी', rupees: 12500, stock: 'one-of-a-kind' },
      { number: 47, english: 'Phad painting, small, camel and rider', hindi: 'फड़ चित्र, छोटा, ऊँट और सवार', rupees: 1450, stock: 6 },
    ],
  }),
  craft({
    craft: 'Pichwai painting', district: 'Rajsamand', village: 'Nathdwara', gi: 'Nathdwara Pichwai Craft', maker: 'Lokesh Chitrakar',
    hsn: '970191', taxClass: 'PAINTING', costPercent: 68,
    goods: [
      { number: 48, english: 'Pichwai painting, Shrinathji with cows, 3 x 4 ft', hindi: 'पिछवाई चित्र, श्रीनाथजी और गायें, 3 × 4 फ़ुट', rupees: 28500, stock: 'one-of-a-kind' },
      { number: 49, english: 'Pichwai painting, lotus pond', hindi: 'पिछवाई चित्र, कमल ताल', rupees: 6800, stock: 'one-of-a-kind' },
    ],
  }),
  craft({
    craft: 'Thewa', district: 'Pratapgarh', village: 'Pratapgarh', gi: 'Thewa Art Work', odop: true, maker: 'Dinesh Soni',
    hsn: '711311', taxClass: 'JEWELLERY_PRECIOUS', costPercent: 70,
    goods: [
      { number: 50, english: 'Thewa pendant, peacock', hindi: 'थेवा पेंडेंट, मोर', rupees: 8900, stock: 3 },
      { number: 51, english: 'Thewa earrings', hindi: 'थेवा कर्णफूल', rupees: 12500, stock: 2, unit: 'pair' },
    ],
  }),
  craft({
    craft: 'Meenakari', district: 'Jaipur', village: 'Jaipur', maker: 'Arvind Verma',
    hsn: '711311', taxClass: 'JEWELLERY_PRECIOUS',
    goods: [
      { number: 52, english: 'Meenakari silver earrings', hindi: 'मीनाकारी चाँदी की बालियाँ', rupees: 3850, stock: 6, unit: 'pair' },
      { number: 53, english: 'Meenakari brass box, peacock', hindi: 'मीनाकारी पीतल की डिबिया, मोर', rupees: 780, stock: 12, hsn: '741980', taxClass: 'BRASS_ARTWARE_HANDICRAFT' },
    ],
  }),
  craft({
    craft: 'Mojari', district: 'Jodhpur', village: 'Jodhpur', maker: 'Champalal Jeengar',
    hsn: '640359', taxClass: 'FOOTWEAR', unit: 'pair',
    goods: [
      { number: 54, english: "Jodhpuri mojari, embroidered, women's", hindi: 'जोधपुरी मोजड़ी, कढ़ाईदार, महिला', rupees: 890, sizes: { '5': 6, '6': 8, '7': 5 } },
      { number: 57, english: "Jodhpuri mojari, plain leather, men's", hindi: 'जोधपुरी मोजड़ी, सादा चमड़ा, पुरुष', rupees: 1150, sizes: { '8': 7, '9': 6 } },
    ],
  }),
  craft({
    craft: 'Koftgari', district: 'Udaipur', village: 'Udaipur', gi: 'Udaipur Koftgari Metal Craft', maker: 'Kailash Sikligar',
    hsn: '73269099', taxClass: 'IRON_ARTWARE_HANDICRAFT',
    goods: [
      { number: 59, english: 'Koftgari jewel box, silver inlay', hindi: 'कोफ़्तगिरी गहना डिब्बी, चाँदी जड़ाई', rupees: 4800, stock: 4 },
      { number: 60, english: 'Koftgari elephant, gold inlay', hindi: 'कोफ़्तगिरी हाथी, सोना जड़ाई', rupees: 9800, stock: 'one-of-a-kind', hsn: '830629', taxClass: 'METAL_ORNAMENT' },
    ],
  }),
  craft({
    craft: 'Usta art', district: 'Bikaner', village: 'Bikaner', gi: 'Bikaner Usta Kala Craft', maker: 'Rukhsana Usta',
    hsn: '420500', taxClass: 'LEATHER_OTHER',
    goods: [{ number: 61, english: 'Usta gold-work flask of camel hide', hindi: 'उस्ता कला, ऊँट की खाल की सुनहरी कुप्पी', rupees: 5600, stock: 2 }],
  }),
  craft({
    craft: 'Bikaneri namkeen', district: 'Bikaner', village: 'Bikaner', odop: true, gi: 'Bikaneri Bhujia', maker: 'Maru Mahila Griha Udyog',
    hsn: '21069099', taxClass: 'NAMKEEN', costPercent: 68,
    goods: [{ number: 62, english: 'Bikaneri bhujia, 400 g pack', hindi: 'बीकानेरी भुजिया, 400 ग्राम पैक', rupees: 160, mrp: 160, stock: 35 }],
  }),
  craft({
    craft: 'Bikaneri papad', district: 'Bikaner', village: 'Bikaner', maker: 'Maru Mahila Griha Udyog',
    hsn: '190590', taxClass: 'PAPAD', costPercent: 68,
    goods: [{ number: 63, english: 'Bikaneri moong papad, 400 g pack', hindi: 'बीकानेरी मूँग पापड़, 400 ग्राम पैक', rupees: 190, mrp: 190, stock: 28 }],
  }),
  craft({
    craft: 'Sojat mehndi', district: 'Pali', village: 'Sojat', gi: 'Sojat Mehndi', odop: true, maker: 'Kavita Mali',
    hsn: '330590', taxClass: 'MEHENDI_CONE', costPercent: 65,
    goods: [{ number: 64, english: 'Sojat mehndi cones, pack of 4', hindi: 'सोजत मेहंदी कोन, 4 का पैक', rupees: 120, mrp: 120, stock: 40 }],
  }),
  craft({
    craft: 'Handmade paper', district: 'Jaipur', village: 'Sanganer', maker: 'Nafisa Kagzi',
    hsn: '480210', taxClass: 'HANDMADE_PAPER',
    goods: [{ number: 65, english: 'Sanganer handmade paper, 10 sheets', hindi: 'सांगानेर हस्तनिर्मित कागज़, 10 शीट', rupees: 350, stock: 22, unit: 'set' }],
  }),
  craft({
    craft: 'Folk instruments', district: 'Jaisalmer', village: 'Kuldhara', maker: 'Sumar Ram Bhopa',
    hsn: '920290', taxClass: 'MUSIC_INDIGENOUS',
    goods: [{ number: 66, english: 'Ravanhatha', hindi: 'रावणहत्था', rupees: 1650, stock: 4 }],
  }),
  craft({
    craft: 'Jaisalmer stone', district: 'Jaisalmer', village: 'Jaisalmer', odop: true, maker: 'Kheta Ram Silawat',
    hsn: '680299', taxClass: 'STONE_ORNAMENT',
    goods: [{ number: 67, english: 'Jaisalmer yellow stone bowl', hindi: 'जैसलमेर पीले पत्थर का कटोरा', rupees: 650, stock: 10 }],
  }),
  craft({
    craft: 'Pokaran pottery', district: 'Jaisalmer', village: 'Pokaran', gi: 'Pokaran Pottery', maker: 'Satya Narayan Kumhar',
    hsn: '69120040', taxClass: 'EARTHEN_POT_DIYA',
    goods: [{ number: 68, english: 'Pokaran clay surahi', hindi: 'पोकरण मिट्टी की सुराही', rupees: 280, stock: 12 }],
  }),
  craft({
    craft: 'Panja durrie', district: 'Jodhpur', village: 'Salawas', maker: 'Chhotu Ram Prajapat',
    hsn: '570299', taxClass: 'DURRIE_COIR_MAT',
    goods: [{ number: 69, english: 'Salawas panja durrie, 4 x 6 ft', hindi: 'सालावास पंजा दरी, 4 × 6 फ़ुट', rupees: 3400, stock: 5 }],
  }),
  craft({
    craft: 'Pattu weaving', district: 'Jaisalmer', village: 'Nehdai', maker: 'Dhai Devi',
    hsn: '621420', taxClass: 'SHAWL_HANDICRAFT',
    goods: [{ number: 70, english: 'Pattu wool shawl, desert weave', hindi: 'पट्टू ऊनी शॉल, मरु बुनाई', rupees: 2350, stock: 6 }],
  }),
].flat();
