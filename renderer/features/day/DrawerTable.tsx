import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DrawerOpening } from '../../../shared/till/drawer-openings.ts';
import { useUserName } from '../../data/me.ts';
import { When } from '../../ui/When.tsx';
import { billPlace } from '../bills/bill-place.ts';
import { VirtualTable } from '../reports/table/VirtualTable.tsx';
import { useOpeningWords } from './opening-words.ts';

const ROW_PX = 44;

/** Openings of the drawer, newest first. */
export function DrawerTable({ openings }: { readonly openings: readonly DrawerOpening[] }) {
  const { t } = useTranslation('day');
  return (
    <VirtualTable
      label={t('openings.title')}
      columns={[
        { key: 'when', title: t('table.when'), width: 170 },
        { key: 'shift', title: t('openings.shift'), width: 80, isFigure: true },
        { key: 'who', title: t('openings.who'), width: 150 },
        { key: 'why', title: t('openings.why'), width: 240, grows: true },
        { key: 'allowed', title: t('openings.allowed'), width: 150 },
      ]}
      count={openings.length}
      rowHeight={ROW_PX}
      cells={(index) => {
        const opening = openings[index];
        return opening && <Cells opening={opening} />;
      }}
    />
  );
}

function Cells({ opening }: { readonly opening: DrawerOpening }) {
  const userName = useUserName();
  const words = useOpeningWords();
  const { at, by, shift, approvedBy, why } = opening;
  return (
    <>
      <td>
        <When at={at} />
      </td>
      <td style={{ textAlign: 'right' }}>{shift}</td>
      <td>{userName(by)}</td>
      <td>
        {words.kind(why)}
        {why.kind === 'sale' ? (
          <>
            {' · '}
            <Link href={billPlace(why.number)}>{why.number}</Link>
          </>
        ) : (
          ` · ${words.detail(why)}`
        )}
      </td>
      <td>{approvedBy === undefined ? '' : userName(approvedBy)}</td>
    </>
  );
}
