import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS } from '../../../shared/item/unit.ts';
import { formatQuantity } from '../../../shared/money/format.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import classes from './customer.module.css';
import type { CustomerLine, CustomerScene, CustomerView } from './view.ts';

/** Pixels of a module of the code: to be read by a phone at arm's length. */
const DOT = 8;

/** What the buyer sees, in letters that are read from a metre. */
export function CustomerWindow({ view }: { readonly view: CustomerView | undefined }) {
  const { t } = useTranslation('customer');
  const language = useLanguage();
  const shop = view ? nameIn(language, view.shop) : t('title');
  useEffect(() => {
    document.title = shop;
  }, [shop]);
  const isIdle = view === undefined || view.scene.kind === 'idle';
  return (
    <main className={classes.window}>
      <h1 className={isIdle ? classes.shopLarge : classes.shop}>
        {view?.logo && <img src={view.logo} alt="" />}
        {shop}
      </h1>
      {view && <Scene scene={view.scene} />}
    </main>
  );
}

function Scene({ scene }: { readonly scene: CustomerScene }) {
  const { t } = useTranslation('customer');
  switch (scene.kind) {
    case 'idle':
      return <p className={classes.welcome}>{t('welcome')}</p>;
    case 'cart':
      return (
        <>
          <Lines lines={scene.lines} />
          <Total label={t('total')} paise={scene.payable} />
        </>
      );
    case 'code':
      return (
        <div className={classes.code}>
          <QrCode value={scene.link} label={t('code')} dot={DOT} />
          <div>
            <p className={classes.welcome}>{t('scan')}</p>
            <Total label={t('pay')} paise={scene.paise} />
          </div>
        </div>
      );
    case 'thanks':
      return (
        <div className={classes.thanks} role="status">
          <p className={classes.welcome}>{t('thanks')}</p>
          <Total label={t('paid')} paise={scene.payable} />
          {scene.change > 0 && <Total label={t('change')} paise={scene.change} />}
        </div>
      );
  }
}

/** The line added last is in sight. */
function Lines({ lines }: { readonly lines: readonly CustomerLine[] }) {
  const { t } = useTranslation(['customer', 'common']);
  const language = useLanguage();
  const end = useRef<HTMLLIElement>(null);
  const last = lines.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last line is what moves the list
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [last]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by who has no pointer
    <ol className={classes.lines} aria-label={t('customer:lines')} tabIndex={0}>
      {lines.map((line) => (
        <li key={line.id} ref={line.id === last ? end : undefined}>
          <span className={classes.name}>{nameIn(language, line)}</span>
          <span className="figures">
            {formatQuantity(line.quantity, UNITS[line.unit].decimals)} {t(`common:unit.${line.unit}`)}
          </span>
          <strong>
            <Money paise={line.amount} />
          </strong>
        </li>
      ))}
    </ol>
  );
}

function Total({ label, paise }: { readonly label: string; readonly paise: number }) {
  return (
    <p className={classes.total}>
      <span>{label}</span>
      <strong data-testid="customer-sum">
        <Money paise={paise} show="auto" />
      </strong>
    </p>
  );
}
