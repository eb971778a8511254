import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { stateTaxName } from '../../../shared/receipt/state.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { useMay, useReadyTill, useUserName } from '../../data/me.ts';
import { Money } from '../../ui/Money.tsx';
import classes from './day.module.css';
import { CountedTable, TitledTable } from './FigureTables.tsx';
import { ReturnFigures } from './ReturnFigures.tsx';

/** The figures of a running shift: sales, per tender, per person, what went back, per rate of tax. */
export function ReportFigures({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  const maySee = useMay('see-reports');
  if (!maySee) return <FewFigures report={report} />;
  return (
    <>
      <div className={classes.figures}>
        <Sales report={report} />
        <div>
          <Tenders report={report} />
          <Cashiers report={report} />
        </div>
      </div>
      <ReturnFigures report={report} />
      {report.taxByRate.length > 0 && <Tax report={report} />}
      <Text size="sm" c="dimmed" mt="sm">
        {t('blind')}
      </Text>
    </>
  );
}

/** Who may not see reports sees how many bills there are, and counts the drawer without knowing what is expected. */
function FewFigures({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  return (
    <dl className={classes.sums}>
      <dt>{t('sales.bills')}</dt>
      <dd className="figures">{report.bills.count}</dd>
      <dt>{t('sales.float')}</dt>
      <dd>
        <Money paise={report.float} />
      </dd>
    </dl>
  );
}

function Sales({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  const { bills } = report;
  return (
    <dl className={classes.sums} aria-label={t('sales.title')}>
      <dt>{t('sales.bills')}</dt>
      <dd className="figures">{bills.count}</dd>
      {bills.first && (
        <>
          <dt>{t('sales.first')}</dt>
          <dd className="figures">{bills.first}</dd>
          <dt>{t('sales.last')}</dt>
          <dd className="figures">{bills.last}</dd>
        </>
      )}
      <dt>{t('sales.voided', { count: bills.voided })}</dt>
      <dd>
        <Money paise={bills.voidedAmount} />
      </dd>
      <dt>{t('sales.gross')}</dt>
      <dd>
        <Money paise={report.gross} />
      </dd>
      <dt>{t('sales.discount')}</dt>
      <dd>
        <Money paise={-report.discount} />
      </dd>
      <dt>{t('sales.round-off')}</dt>
      <dd>
        <Money paise={report.roundOff} />
      </dd>
      <dt className={classes.total}>{t('sales.payable')}</dt>
      <dd className={classes.total}>
        <Money paise={report.payable} />
      </dd>
      <dt>{t('sales.float')}</dt>
      <dd>
        <Money paise={report.float} />
      </dd>
    </dl>
  );
}

function Tenders({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation(['day', 'common']);
  const rows = report.tenders.map((one) => ({ ...one, name: t(`common:tender.${one.kind}`) }));
  return <CountedTable title={t('day:tenders')} rows={rows} />;
}

function Cashiers({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  const userName = useUserName();
  const rows = report.cashiers.map((one) => ({ ...one, name: userName(one.userId) }));
  return <CountedTable title={t('cashiers')} rows={rows} />;
}

function Tax({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  const state = useReadyTill()?.organisation.stateCode ?? '';
  const interState = report.taxByRate.some((row) => row.igst !== 0);
  const heads = [t('table.taxable'), 'CGST', stateTaxName(state), ...(interState ? ['IGST'] : [])];
  return (
    <TitledTable title={t('tax')} columns={heads}>
      {report.taxByRate.map((row) => (
        <tr key={row.rate}>
          <th scope="row" className="figures">
            {row.rate / 100}%
          </th>
          {[row.taxable, row.cgst, row.sgst, ...(interState ? [row.igst] : [])].map((paise, index) => (
            <td key={heads[index]}>
              <Money paise={paise} />
            </td>
          ))}
        </tr>
      ))}
    </TitledTable>
  );
}
