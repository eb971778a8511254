import { Alert, Button } from '@mantine/core';
import { IconReceiptOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { billPlace } from '../../bills/bill-place.ts';
import { useBill } from '../../bills/use-bill.ts';
import { useDone } from '../done.ts';
import { sectionPlace } from '../places.ts';
import { isAllBack } from './back.ts';
import { Desk } from './Desk.tsx';
import { beginReturn, useReturning } from './store.ts';

/** A return against a bill, from the bill to the note. */
export function ReturnView({ number }: { readonly number: string }) {
  const { t } = useTranslation('returns');
  const { found, problem } = useBill(number);
  if (problem) {
    return (
      <>
        <ProblemNote problem={problem} />
        <Button component={Link} href={sectionPlace('back')} variant="default" mt="md">
          {t('another-bill')}
        </Button>
      </>
    );
  }
  // The bill that was shown before stays until the next one is here.
  if (!found || !isAskedFor(found, number)) return null;
  if (found.voided || isAllBack(found.bill, found.credited)) return <Nothing found={found} />;
  return <Running found={found} />;
}

/** A number of the second document of a mixed sale leads to the bill too. */
function isAskedFor({ bill }: BillFound, number: string): boolean {
  return bill.number === number || bill.exemptNumber === number;
}

function Nothing({ found }: { readonly found: BillFound }) {
  const { t } = useTranslation('returns');
  const { number } = found.bill;
  return (
    <EmptyState
      icon={IconReceiptOff}
      title={found.voided ? t('voided', { number }) : t('all-back', { number })}
    >
      <Button component={Link} href={billPlace(number)} variant="default" mt="sm">
        {t('see-bill')}
      </Button>{' '}
      <Button component={Link} href={sectionPlace('back')} variant="default" mt="sm">
        {t('another-bill')}
      </Button>
    </EmptyState>
  );
}

function Running({ found }: { readonly found: BillFound }) {
  const { t } = useTranslation('returns');
  const running = useReturning((returning) => returning.running);
  const isHere = running?.number === found.bill.number;
  useEffect(() => {
    beginReturn(found);
    useDone.setState({ done: undefined });
  }, [found]);
  if (!running || !isHere || running.back.length !== found.bill.lines.length) return null;
  return (
    <>
      {found.irn && (
        <Alert color="turmeric" variant="light" mb="xs">
          {t('has-irn')}
        </Alert>
      )}
      <Desk found={found} running={running} />
    </>
  );
}
