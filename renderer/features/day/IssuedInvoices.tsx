import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayInvoice } from '../../../shared/sale/day-invoice.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { PdfDialog } from '../paper/PdfDialog.tsx';
import classes from './day.module.css';

/** Invoices of small sales, each with its day and to be saved as a PDF. */
export function IssuedInvoices({ invoices }: { readonly invoices: readonly DayInvoice[] }) {
  const { t } = useTranslation('day');
  const language = useLanguage();
  const [opened, setOpened] = useState<string>();
  return (
    <>
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
          {invoices.map(({ number, day, sales, totals }) => (
            <tr key={number}>
              <th scope="row" className="figures">
                {number}
                <div className={classes.small}>
                  {formatDay(day, language)} · {t('small.sales', { count: sales.count })}
                </div>
              </th>
              <td>
                <Money paise={totals.payable} />
              </td>
              <td>
                <PdfButton number={number} onOpen={() => setOpened(number)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened !== undefined && <PdfDialog number={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function PdfButton({ number, onOpen }: { readonly number: string; readonly onOpen: () => void }) {
  const { t } = useTranslation('day');
  return (
    <Button
      variant="default"
      h={44}
      aria-label={t('small.pdf-of', { number })}
      leftSection={<IconFileDownload size={18} aria-hidden />}
      onClick={onOpen}
    >
      PDF
    </Button>
  );
}
