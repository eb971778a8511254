import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReturnView } from '../../../../shared/contract/filing-views.ts';
import type { Check } from '../../../../shared/filing/checks/check.ts';
import { placeWords } from '../../../../shared/filing/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import classes from '../reports.module.css';
import { wordsIn } from '../table/cells.ts';
import { DocumentLink } from '../table/DocumentLink.tsx';

/** What the portal would refuse, and what an accountant must see, each with its document. */
export function Checks({ shown }: { readonly shown: ReturnView }) {
  const { t } = useTranslation('reports');
  const { checks, errors, warnings } = shown;
  const left = errors + warnings - checks.length;
  return (
    <section className={classes.card} aria-label={t('checks.title')}>
      <h2>{t('checks.title')}</h2>
      {checks.length === 0 ? (
        <p className={`${classes.verdict} ${classes.good}`}>
          <IconCircleCheck size={24} aria-hidden />
          <span>{t('checks.none')}</span>
        </p>
      ) : (
        <>
          <p>{t('checks.counts', { errors, warnings })}</p>
          <ul className={classes.checks}>
            {checks.map((check, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is whole and never changes
              <CheckLine key={place} check={check} />
            ))}
          </ul>
          {left > 0 && <p>{t('checks.more', { count: left })}</p>}
        </>
      )}
    </section>
  );
}

function CheckLine({ check }: { readonly check: Check }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { code, severity, document, params = {} } = check;
  const isError = severity === 'error';
  const Icon = isError ? IconAlertTriangle : IconInfoCircle;
  const place = typeof params.place === 'string' ? wordsIn(placeWords(params.place), language) : '';
  return (
    <li>
      <Icon
        size={22}
        className={isError ? classes.bad : classes.look}
        role="img"
        aria-label={t(isError ? 'checks.error' : 'checks.warning')}
      />
      <span>
        {document !== undefined && (
          <>
            <DocumentLink number={document} />{' '}
          </>
        )}
        {t(`check.${code}`, { ...params, place })}
      </span>
    </li>
  );
}
