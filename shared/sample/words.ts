const COLOURS = {
  Black: 'काला',
  'Bottle green': 'गहरा हरा',
  Indigo: 'गहरा नीला',
  Ivory: 'हाथीदाँती',
  Maroon: 'मैरून',
  Mustard: 'सरसों पीला',
  Red: 'लाल',
  'Rose pink': 'गुलाबी',
  'Sky blue': 'आसमानी',
  Turquoise: 'फ़िरोज़ी',
  White: 'सफ़ेद',
  Yellow: 'पीला',
} as const;

export type Colour = keyof typeof COLOURS;

/** Said as a noun, because adjectives of colour follow the gender of the goods: `गहरा नीला रंग`. */
export function colourInHindi(colour: Colour): string {
  return `${COLOURS[colour]} रंग`;
}

const SIZES = { S: 'एस', M: 'एम', L: 'एल', XL: 'एक्सएल' } as const;

/** Letters for garments; figures for jackets (chest in inches), shoes (UK) and bangles (2.4 is two inches and four sixteenths across). */
export type Size =
  | keyof typeof SIZES
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '38'
  | '40'
  | '42'
  | '2.4'
  | '2.6'
  | '2.8';

export function sizeInHindi(size: Size): string {
  return `साइज़ ${size in SIZES ? SIZES[size as keyof typeof SIZES] : size}`;
}
