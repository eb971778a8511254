import type { ReceiptDocument } from './document.ts';
import { blank, cut, doubleRule, pair, rule, text } from './lines.ts';
import type { Connection, Printer } from './printer.ts';

const WORDS = {
  title: { en: 'PRINTER TEST', hi: 'प्रिंटर जाँच' },
  edges: {
    en: 'The next row must reach both edges and stay on one row.',
    hi: 'अगली पंक्ति दोनों किनारों तक पहुँचे और एक ही पंक्ति में रहे।',
  },
  left: { en: 'left', hi: 'बाएँ' },
  centre: { en: 'centre', hi: 'बीच में' },
  right: { en: 'right', hi: 'दाएँ' },
  bold: { en: 'bold', hi: 'मोटा' },
  large: { en: 'large', hi: 'बड़ा' },
  largeBold: { en: 'large bold', hi: 'बड़ा मोटा' },
  letters: { en: 'Hindi letters', hi: 'हस्तशिल्प, वृक्ष, कर्म, फ़र्श, हाँ' },
  ready: {
    en: 'If all of this is on one paper, the printer is ready.',
    hi: 'यह सब एक ही काग़ज़ पर हो तो प्रिंटर तैयार है।',
  },
} as const;

/** A page that shows at a glance whether width, size, bold, barcode and cut of a printer are as they are set up. */
export function testPage(printer: Printer): ReceiptDocument {
  return {
    language: 'both',
    lines: [
      text(WORDS.title, { align: 'centre', size: 'large', bold: true }),
      text(printer.name, { align: 'centre', bold: true }),
      text(addressOf(printer.connection), { align: 'centre' }),
      doubleRule,
      text(WORDS.edges),
      text('1234567890'.repeat(5).slice(0, printer.columns)),
      rule,
      text(WORDS.left),
      text(WORDS.centre, { align: 'centre' }),
      text(WORDS.right, { align: 'right' }),
      text(WORDS.bold, { bold: true }),
      text(WORDS.large, { size: 'large' }),
      text(WORDS.largeBold, { size: 'large', bold: true }),
      pair('A long description that goes on below itself when there is no room', '1,23,456.50'),
      text(WORDS.letters),
      rule,
      { kind: 'barcode', symbology: 'code128', value: 'TEST123456' },
      { kind: 'qr', value: 'HAAT TEST 123456' },
      blank,
      text(WORDS.ready, { align: 'centre' }),
      cut,
    ],
  };
}

function addressOf(connection: Connection): string {
  switch (connection.kind) {
    case 'network':
      return `${connection.host}:${connection.port}`;
    case 'device':
      return connection.path;
    case 'serial':
      return `${connection.path} ${connection.baudRate}`;
  }
}
