import { useMemo } from 'react';
import type { Language } from '../../../shared/access/user.ts';
import type { Item } from '../../../shared/item/item.ts';
import type { LayoutOptions } from '../../../shared/label/layout.ts';
import { packerOf } from '../../../shared/label/packing.ts';
import { printerResolution, SHEET_RESOLUTION } from '../../../shared/label/resolution.ts';
import { STANDARD_TEMPLATES, templatesOf } from '../../../shared/label/standard.ts';
import { FIRST_LABEL_SETTINGS, type LabelTemplate } from '../../../shared/label/template.ts';
import type { LabelSubject } from '../../../shared/label/text.ts';
import { pieceNumber, pieceSeries } from '../../../shared/piece/number.ts';
import type { LabelPrinter, Printer } from '../../../shared/receipt/printer.ts';
import { MAIN_SELLER } from '../../../shared/sale/seller.ts';
import { useReadyTill } from '../../data/me.ts';
import type { ReadyTill } from '../../data/till.ts';
import { useLanguage } from '../../i18n/language.ts';
import { measureOnCanvas } from './draw.ts';
import { useRun } from './run.ts';

const FIRST_LABEL_PRINTER: LabelPrinter = { language: 'tspl', dpi: 203 };

/** Everything a run is printed with. */
export interface Choice {
  readonly templates: readonly LabelTemplate[];
  readonly template: LabelTemplate;
  readonly language: Language;
  readonly month: string;
  readonly printers: readonly Printer[];
  readonly printer: Printer | undefined;
  readonly label: LabelPrinter;
  readonly options: LayoutOptions;
  /** For a label of an item, or of one piece of it; one that is yet to get its number shows how it will look. */
  readonly subjectOf: (item: Item, net: string, piece?: string) => LabelSubject;
}

/** What is chosen, with what is meant where nothing was chosen. */
export function useChoice(changed: LabelPrinter | undefined): Choice {
  const till = useReadyTill();
  const screenLanguage = useLanguage();
  const { templateId, language: chosen, month: typed, printerId } = useRun();
  return useMemo(() => {
    const language = chosen ?? screenLanguage;
    const month = typed ?? thisMonth();
    const settings = till?.settings.labels ?? FIRST_LABEL_SETTINGS;
    const templates = templatesOf(settings);
    const template = templates.find(({ id }) => id === templateId) ?? first(templates);
    const printers = till?.settings.printers ?? [];
    const printer =
      printers.find(({ id }) => id === printerId) ?? printers.find(({ label }) => label !== undefined);
    const label = changed ?? printer?.label ?? FIRST_LABEL_PRINTER;
    const isSheet = template.stock.kind === 'sheet';
    return {
      templates,
      template,
      language,
      month,
      printers,
      printer,
      label,
      options: {
        resolution: isSheet ? SHEET_RESOLUTION : printerResolution(label.dpi),
        measure: measureOnCanvas,
        smallestLetter: settings.smallestLetter,
      },
      subjectOf: (item, net, piece) => ({
        ...subjectOf(till, item, language, month, net),
        ...(item.byPiece && { piece: piece ?? pieceToCome(till) }),
        ...(piece !== undefined && { piece }),
      }),
    };
  }, [till, screenLanguage, templateId, chosen, typed, printerId, changed]);
}

function first(templates: readonly LabelTemplate[]): LabelTemplate {
  const [template = STANDARD_TEMPLATES[0]] = templates;
  if (!template) throw new Error('no template');
  return template;
}

function thisMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

/** Serial nought is never given. */
function pieceToCome(till: ReadyTill | undefined): string {
  return pieceNumber(pieceSeries(till?.tillCode ?? 'XXX', 1), 0);
}

function subjectOf(
  till: ReadyTill | undefined,
  item: Item,
  language: Language,
  month: string,
  net: string,
): LabelSubject {
  const site = till?.site;
  const seller = till?.sellers.find(({ id }) => id === MAIN_SELLER) ?? till?.organisation;
  return {
    item,
    language,
    shop: { en: site?.nameEnglish ?? '', hi: site?.nameHindi ?? '' },
    ...(seller && { packing: { packer: packerOf(seller), month, net } }),
  };
}
