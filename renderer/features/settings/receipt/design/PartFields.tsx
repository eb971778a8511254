import { Checkbox, SimpleGrid } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ALWAYS_DUE, isHsnAlwaysDue } from '../../../../../shared/receipt/due.ts';
import { RECEIPT_PARTS, type ReceiptPart } from '../../../../../shared/receipt/settings.ts';
import type { Seller } from '../../../../../shared/sale/seller.ts';
import { FormPart } from '../../FormPart.tsx';
import type { CommonDraft } from './draft.ts';

/** Those of which a bill shows more than the manager asked for, where the law wants it. */
const CONDITIONAL = ['buyer', 'hsn', 'taxTable'] as const;

const DUE = Object.keys(ALWAYS_DUE) as readonly (keyof typeof ALWAYS_DUE)[];

interface PartFieldsProps {
  readonly seller: Seller;
  readonly common: CommonDraft;
  readonly onChange: (change: Partial<CommonDraft>) => void;
}

/** Which lines stand on the paper. What the law wants is shown as on, with the rule that says so. */
export function PartFields({ seller, common, onChange }: PartFieldsProps) {
  const { t } = useTranslation('receipt');
  const { show, payCode } = common;
  const isLocked = (part: ReceiptPart) => part === 'hsn' && isHsnAlwaysDue(seller);
  const why = (part: ReceiptPart) => {
    if (isLocked(part)) return t('part.hsn-locked');
    const conditional = CONDITIONAL.find((one) => one === part);
    return conditional && t(`part.${conditional}-why`);
  };
  return (
    <>
      <FormPart title={t('part.title')}>
        <SimpleGrid cols={2} spacing="sm">
          {RECEIPT_PARTS.map((part) => (
            <Checkbox
              key={part}
              size="md"
              py={6}
              label={t(`part.${part}`)}
              description={why(part)}
              disabled={isLocked(part)}
              checked={isLocked(part) || show[part]}
              onChange={(event) => onChange({ show: { ...show, [part]: event.currentTarget.checked } })}
            />
          ))}
        </SimpleGrid>
        <Checkbox
          size="md"
          py={6}
          label={t('part.pay-code')}
          description={t('part.pay-code-why')}
          checked={payCode}
          onChange={(event) => onChange({ payCode: event.currentTarget.checked })}
        />
      </FormPart>
      <FormPart title={t('due.title')} text={t('due.text')}>
        <SimpleGrid cols={2} spacing="sm">
          {DUE.map((part) => (
            <Checkbox
              key={part}
              size="md"
              icon={Lock}
              label={t(`due.${part}`)}
              description={t('due.rule', { rule: ALWAYS_DUE[part] })}
              disabled
              checked
              readOnly
            />
          ))}
        </SimpleGrid>
      </FormPart>
    </>
  );
}

function Lock({ className }: { readonly className: string }) {
  return <IconLock className={className} aria-hidden />;
}
