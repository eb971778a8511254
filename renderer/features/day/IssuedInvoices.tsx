import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayInvoice } from '../../../shared/sale/day-invoice.ts';
import { ask } from '../../data/till.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { showProblem } from '../../ui/problem.tsx';
import { download } from '../items/export/download.ts';
import classes from './day.module.css';

/** Invoices of small sales that were just issued, each to be saved as a PDF. */
export function IssuedInvoices({ invoices }: { readonly invoices: readonly DayInvoice[] }) {
  const { t } = useTranslation('day');
  return (
    <table className={classes.table} aria-label={t('small.issued')}>
      <thead>
        <tr>
          <th scope="col">{t('small.issued')}</th>
          <th scope="col">{t('table.amount')}</th>
          <th scope="col">
            <span className="unseen">{t('small.pdf-column')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {invoices.map(({ number, sales, totals }) => (
          <tr key={number}>
            <th scope="row" className="figures">
              {number}
              <div className={classes.small}>{t('small.sales', { count: sales.count })}</div>
            </th>
            <td>
              <Money paise={totals.payable} />
            </td>
            <td>
              <PdfButton number={number} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PdfButton({ number }: { readonly number: string }) {
  const { t } = useTranslation('day');
  const language = useLanguage();
  const [isMaking, setMaking] = useState(false);
  const save = async () => {
    setMaking(true);
    const answer = await ask('document.pdf', {
      number,
      size: 'A4',
      language: language === 'hi' ? 'both' : 'en',
      copies: ['original'],
    });
    setMaking(false);
    if (!answer.ok) return showProblem(answer.error);
    const { fileName, base64 } = answer.value;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    download(new Blob([bytes], { type: 'application/pdf' }), fileName);
  };
  return (
    <Button
      variant="default"
      h={44}
      loading={isMaking}
      aria-label={t('small.pdf-of', { number })}
      leftSection={<IconFileDownload size={18} aria-hidden />}
      onClick={() => void save()}
    >
      PDF
    </Button>
  );
}
