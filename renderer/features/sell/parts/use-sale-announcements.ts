import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS } from '../../../../shared/item/unit.ts';
import { formatQuantity } from '../../../../shared/money/format.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { itemById } from '../../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { announce } from '../../../ui/announce.tsx';
import { lineOf } from '../cart/edit.ts';
import { useSale } from '../store/sale.ts';
import { useNoticeText } from './notice-text.ts';

/** Says each line as it is added and each notice, to those who hear the screen. */
export function useSaleAnnouncements(settled: Result<Settlement, Problem>): void {
  const { t } = useTranslation(['sell', 'common']);
  const language = useLanguage();
  const noticeText = useNoticeText();
  const added = useSale((sale) => sale.added);
  const notice = useSale((sale) => sale.notice);
  const done = useSale((sale) => sale.done);

  // Only the happening speaks: a change of language or of the words' functions does not say it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const line = added && lineOf(useSale.getState().cart, added.lineId);
    const item = line && itemById(line.itemId);
    if (!item) return;
    announce(
      t('sell:say.added', {
        name: nameIn(language, item),
        quantity: formatQuantity(line.quantity, UNITS[item.unit].decimals),
        unit: t(`common:unit.${item.unit}`),
        payable: settled.ok ? settled.value.totals.payable : 0,
      }),
    );
  }, [added]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (notice) announce(noticeText(notice));
  }, [notice]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (done)
      announce(
        t('sell:say.done', { number: done.number, payable: done.totals.payable, change: done.change }),
      );
  }, [done]);
}
