import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../ui/Money.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';
import { showCode } from '../../customer/shown.ts';
import type { TenderRow } from '../cart/payment.ts';
import type { UpiCode } from '../cart/upi-code.ts';
import classes from '../sell.module.css';
import { PrintCode } from './PrintCode.tsx';

interface UpiFieldsProps {
  readonly row: TenderRow;
  /** Nothing where the seller takes no money by UPI, or the row pays nothing. */
  readonly code: UpiCode | undefined;
  readonly onChange: (part: Partial<TenderRow>) => void;
}

/** Pixels of a module of the code on the seller's screen; the buyer's is larger. */
const DOT = 4;

/** The code that the buyer pays by, here and on his window, and what was heard of the money. */
export function UpiFields({ row, code, onChange }: UpiFieldsProps) {
  const { t } = useTranslation('sell');
  const { link, paise } = code ?? {};
  useEffect(() => {
    if (link === undefined || paise === undefined) return;
    showCode({ link, paise });
    return () => showCode(undefined);
  }, [link, paise]);
  if (!code) return null;
  return (
    <div className={classes.upi}>
      <QrCode value={code.link} label={t('pay.code')} dot={DOT} />
      <div>
        <strong className={classes.upiSum}>
          <Money paise={code.paise} show="auto" />
        </strong>
        <Text size="sm" c="dimmed" className="figures">
          {code.tr}
        </Text>
        <Checkbox
          size="md"
          label={t('pay.heard')}
          checked={row.heard ?? false}
          onChange={(event) => onChange({ heard: event.currentTarget.checked })}
          styles={{ body: { minHeight: 44, alignItems: 'center' } }}
        />
        <Group gap={8}>
          <Button
            variant="default"
            size="sm"
            h={44}
            leftSection={<IconRefresh size={18} aria-hidden />}
            onClick={() => onChange({ round: (row.round ?? 0) + 1 })}
          >
            {t('pay.new-code')}
          </Button>
          <PrintCode code={code} row={row.id} />
        </Group>
        <Text size="sm" c="dimmed" mt={6}>
          {t('pay.not-sure')}
        </Text>
      </div>
    </div>
  );
}
