import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useMay } from '../../../data/me.ts';
import classes from '../sell.module.css';
import { undoRemove } from '../store/edit.ts';
import { useSale } from '../store/sale.ts';
import { isQuiet, useNoticeText } from './notice-text.ts';

/** What the cashier should know about the last scan or step, until the next. */
export function NoticeStrip() {
  const { t } = useTranslation('sell');
  const notice = useSale((sale) => sale.notice);
  const text = useNoticeText();
  const mayAdd = useMay('edit-items');
  const [, goTo] = useLocation();
  if (!notice) return null;
  return (
    <div className={`${classes.notice} ${isQuiet(notice) ? classes.noticeQuiet : ''}`} data-testid="notice">
      <span>{text(notice)}</span>
      {notice.kind === 'unknown-code' && mayAdd && (
        <Button
          size="sm"
          h={44}
          variant="default"
          onClick={() => goTo(`/items/new/${encodeURIComponent(notice.code)}`)}
        >
          {t('notice.new-item')}
        </Button>
      )}
      {notice.kind === 'removed' && (
        <Button size="sm" h={44} variant="default" onClick={undoRemove}>
          {t('action.undo')}
        </Button>
      )}
    </div>
  );
}
