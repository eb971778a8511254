import type { ReceiptDocument } from './document.ts';
import { blank, cut, doubleRule, pair, rule, text } from './lines.ts';
import type { Connection, Printer } from './printer.ts';

/** A page that shows at a glance whether width, size, bold, barcode and cut of a printer are as they are set up. */
export function testPage(printer: Printer): ReceiptDocument {
  return {
    language: 'en',
    lines: [
      text('PRINTER TEST', { align: 'centre', size: 'large', bold: true }),
      text(printer.name, { align: 'centre', bold: true }),
      text(addressOf(printer.connection), { align: 'centre' }),
      doubleRule,
      text('The next row must reach both edges and stay on one row.'),
      text('1234567890'.repeat(5).slice(0, printer.columns)),
      rule,
      text('left'),
      text('centre', { align: 'centre' }),
      text('right', { align: 'right' }),
      text('bold', { bold: true }),
      text('large', { size: 'large' }),
      text('large bold', { size: 'large', bold: true }),
      pair('A long description that goes on below itself when there is no room', '1,23,456.50'),
      rule,
      { kind: 'barcode', symbology: 'code128', value: 'TEST123456' },
      { kind: 'qr', value: 'HAAT TEST 123456' },
      blank,
      text('If all of this is on one paper, the printer is ready.', { align: 'centre' }),
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
