import { IconBoxSeam } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { itemById, useProjection } from '../../../data/catalogue.ts';
import { useScans } from '../../../data/scans.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { paperKindOf } from '../papers.ts';
import { returnPlace } from '../places.ts';
import classes from '../returns.module.css';
import { ClearDialog } from './ClearDialog.tsx';
import { useQuarantine } from './use-quarantine.ts';

/** Goods that came back and are not for sale, until somebody has looked at them. */
export function QuarantineView() {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  const [, goTo] = useLocation();
  const { goods, problem } = useQuarantine();
  const [selected, setSelected] = useState<string>();
  const [clearing, setClearing] = useState<'stock' | 'scrap'>();
  useProjection((projection) => projection.itemsVersion);
  const current = goods?.find(({ itemId }) => itemId === selected) ?? goods?.[0];
  const item = current && itemById(current.itemId);

  useScans(({ text }) => {
    const scanned = text.trim().toUpperCase();
    if (paperKindOf(scanned) === 'bill') goTo(returnPlace(scanned));
  });
  const move = (step: 1 | -1) => {
    if (!goods) return;
    const at = goods.findIndex(({ itemId }) => itemId === current?.itemId);
    setSelected(goods[Math.max(0, Math.min(goods.length - 1, at + step))]?.itemId);
  };
  useAction({ id: 'up', keys: ['ArrowUp'], label: t('action.up'), run: () => move(-1) });
  useAction({ id: 'down', keys: ['ArrowDown'], label: t('action.down'), run: () => move(1) });
  const toStock = useAction({
    id: 'quarantine.stock',
    keys: ['F6'],
    label: t('quarantine.to-stock'),
    run: () => setClearing('stock'),
    enabled: item !== undefined,
  });
  const scrap = useAction({
    id: 'quarantine.scrap',
    keys: ['F7'],
    label: t('quarantine.scrap'),
    run: () => setClearing('scrap'),
    enabled: item !== undefined,
  });

  if (problem) return <ProblemNote problem={problem} />;
  if (!goods) return null;
  if (goods.length === 0) {
    return (
      <EmptyState icon={IconBoxSeam} title={t('quarantine.none')}>
        {t('quarantine.none-hint')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.single}>
      <div className={classes.lines}>
        <table className={classes.table} aria-label={t('section.quarantine')}>
          <thead>
            <tr>
              <th scope="col">{t('column.item')}</th>
              <th scope="col" className={classes.figure}>
                {t('quarantine.column')}
              </th>
            </tr>
          </thead>
          <tbody>
            {goods.map(({ itemId, quantity }) => {
              const one = itemById(itemId);
              const isSelected = itemId === current?.itemId;
              return (
                <tr
                  key={itemId}
                  className={classes.row}
                  data-selected={isSelected || undefined}
                  aria-current={isSelected || undefined}
                  onClick={() => setSelected(itemId)}
                >
                  <td>
                    <button type="button" className={classes.plain} onClick={() => setSelected(itemId)}>
                      <span className={classes.itemName}>{one ? nameIn(language, one) : itemId}</span>
                      <span className={classes.small}>{one?.sku}</span>
                    </button>
                  </td>
                  <td className={`${classes.figure} ${classes.amount}`}>
                    <Quantity thousandths={quantity} unit={one?.unit ?? 'piece'} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={classes.rowActions} role="toolbar" aria-label={t('line-actions')}>
        <ActionButton action={toStock} variant="default" />
        <ActionButton action={scrap} variant="default" c={item ? 'madder.8' : undefined} />
      </div>
      {clearing && current && item && (
        <ClearDialog
          item={item}
          most={current.quantity}
          to={clearing}
          onClose={() => setClearing(undefined)}
        />
      )}
    </div>
  );
}
