import { NumberInput, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../../../shared/access/role.ts';
import type { SectionProps } from './SettingsScreen.tsx';
import { changeSettings, GroupForm, useGroup } from './use-group.tsx';

/** Roles that sell: only they give a discount. */
const SELLERS: readonly Role[] = ROLES.filter((role) => role !== 'inventory');

/** How far below the list price each role may go alone. Basis points. */
export function DiscountSection({ till }: SectionProps) {
  const { t } = useTranslation(['settings', 'common']);
  const draft = useGroup({ discountLimits: till.settings.discountLimits }, changeSettings);
  const { discountLimits } = draft.value;
  return (
    <GroupForm title={t('discounts.title')} text={t('discounts.text')} draft={draft}>
      <Table aria-label={t('discounts.title')} maw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('people.role')}</Table.Th>
            <Table.Th scope="col">{t('discounts.up-to')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {SELLERS.map((role) => (
            <Table.Tr key={role}>
              <Table.Th scope="row" fw={500}>
                {t(`common:role.${role}`)}
              </Table.Th>
              <Table.Td>
                <NumberInput
                  aria-label={t('discounts.limit-of', { role: t(`common:role.${role}`) })}
                  suffix=" %"
                  min={0}
                  max={100}
                  decimalScale={2}
                  clampBehavior="strict"
                  maw={160}
                  value={discountLimits[role] / 100}
                  onChange={(percent) =>
                    draft.change({
                      discountLimits: { ...discountLimits, [role]: Math.round((Number(percent) || 0) * 100) },
                    })
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </GroupForm>
  );
}
