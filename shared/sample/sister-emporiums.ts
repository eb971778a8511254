// biome-ignore-all format: a table reads by its rows
import { craftsOf } from './craft.ts';

const craft = craftsOf('KA', 29);

/** Goods of another State, taken from its emporium to sell beside one's own. */
export const sisterEmporiums = [
  craft({
    craft: 'Bidri', district: 'Bidar', village: 'Bidar', gi: 'Bidriware', odop: true, maker: 'Rehana Qadri',
    hsn: '830629', taxClass: 'METAL_ORNAMENT', costPercent: 66,
    goods: [
      { number: 1, english: 'Bidri vase, silver inlay', hindi: 'बिदरी फूलदान, चाँदी जड़ाई', rupees: 3450, stock: 4 },
      { number: 2, english: 'Bidri jewel box', hindi: 'बिदरी गहना डिब्बी', rupees: 1850, stock: 6 },
      { number: 3, english: 'Bidri elephant', hindi: 'बिदरी हाथी', rupees: 2650, stock: 3 },
    ],
  }),
].flat();
