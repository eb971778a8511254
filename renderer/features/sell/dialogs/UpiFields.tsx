import { Button, Checkbox, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../ui/QrCode.tsx';
import { showCode } from '../../customer/shown.ts';
import type { TenderRow } from '../cart/payment.ts';
import type { UpiCodeOf } from '../cart/upi-code.ts';
import classes from '../sell.module.css';
import { PrintCode } from './PrintCode.tsx';

interface UpiFieldsProps {
  readonly row: TenderRow;
  /** Nothing where the seller takes no money by UPI, or the row pays nothing. */
  readonly code: UpiCodeOf | undefined;
  /** In half a dialog: a smaller code, and the fields below each other. */
  readonly isNarrow?: boolean;
  readonly onChange: (part: Partial<TenderRow>) => void;
  /** The fields that every payment has. */
  readonly children: ReactNode;
}

/** Pixels of a module of the code on the seller's screen; the buyer's is larger. */
const DOT = 4;
const NARROW_DOT = 3;

/** The code that the buyer pays by, here and on his window, beside the fields and what was heard of the money. */
export function UpiFields({ row, code, isNarrow = false, onChange, children }: UpiFieldsProps) {
  const { t } = useTranslation('sell');
  const { link, paise } = code ?? {};
  useEffect(() => {
    if (link === undefined || paise === undefined) return;
    showCode({ link, paise });
    return () => showCode(undefined);
  }, [link, paise]);
  if (row.kind !== 'upi') return children;
  // One tree with and without a code: the field that is typed in stays the same one when the code appears.
  return (
    <div className={code && `${classes.upi} ${isNarrow ? classes.upiNarrow : ''}`}>
      {code && <QrCode value={code.link} label={t('pay.code')} dot={isNarrow ? NARROW_DOT : DOT} />}
      <div>{children}</div>
      <div className={classes.upiSaid}>
        <div className={classes.upiKeys}>
          <Checkbox
            size="md"
            label={t('pay.heard')}
            checked={row.heard ?? false}
            onChange={(event) => onChange({ heard: event.currentTarget.checked })}
            styles={{ body: { minHeight: 44, alignItems: 'center' } }}
          />
          {code && (
            <Button
              variant="default"
              size="sm"
              h={44}
              px="xs"
              leftSection={<IconRefresh size={18} aria-hidden />}
              onClick={() => onChange({ round: (row.round ?? 0) + 1 })}
            >
              {t('pay.new-code')}
            </Button>
          )}
          {code && <PrintCode code={code} row={row.id} />}
        </div>
        {code && !isNarrow && (
          <Text size="sm" c="dimmed">
            {t('pay.not-sure')}
          </Text>
        )}
      </div>
    </div>
  );
}
