import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/item/item.ts';
import { searchItems } from '../../../data/catalogue.ts';
import { FindItem, MOST_RESULTS } from '../../find-item/FindItem.tsx';
import { addItem, scanIntoSale } from '../store/scan.ts';

/** Where a sale is scanned and looked for. */
export function ScanBox() {
  const { t } = useTranslation('sell');
  return (
    <FindItem label={t('scan-or-search')} search={search} onScan={scanIntoSale} onChoose={choose} size="lg" />
  );
}

function search(words: string): readonly Item[] {
  return searchItems(words, MOST_RESULTS);
}

function choose(item: Item): void {
  addItem(item);
}
