import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STATES } from '../../../shared/tax/states.ts';
import { useLanguage } from '../../i18n/language.ts';
import { organisationOf } from '../settings/organisation/draft.ts';
import { addressOf, printerOf } from '../settings/printers/draft.ts';
import type { Answers } from './answers.ts';

/** All answers once more, before they become the first record. */
export function CheckTable({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation(['setup', 'settings']);
  const language = useLanguage();
  const organisation = organisationOf(answers.organisation);
  const state = STATES.get(organisation.stateCode);
  const rows: readonly (readonly [string, string])[] = [
    [t('check.organisation'), both(organisation.nameEnglish, organisation.nameHindi)],
    [t('settings:organisation.gstin'), organisation.gstin ?? t('settings:organisation.not-registered')],
    [t('settings:organisation.state'), (language === 'hi' ? state?.hindi : state?.english) ?? ''],
    [t('check.address'), organisation.addressEnglish.join(', ')],
    [t('check.site'), both(answers.siteEnglish, answers.siteHindi)],
    [t('place.till-code'), answers.tillCode],
    [t('check.manager'), answers.managerName],
    [t('check.printer'), answers.hasPrinter ? addressOf(printerOf(answers.printer)) : t('printer.later')],
  ];
  return (
    <Table aria-label={t('check.title')} verticalSpacing={6} variant="vertical">
      <Table.Tbody>
        {rows.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" w={260}>
              {label}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function both(english: string, hindi: string): string {
  return hindi.trim() === '' ? english : `${english} · ${hindi}`;
}
