import { Alert, Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleOff, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Seller } from '../../../../shared/sale/seller.ts';
import { registrationOn, type Validity, validityOn } from './validity.ts';

/** Whether a seller can sell today, and for how long still. */
export function SellerState({ seller }: { readonly seller: Seller }) {
  const { t } = useTranslation('sellers');
  const validity = registrationOn(dayInIndia(Date.now()), seller);
  if (!seller.active) return <State color="gray" icon={IconCircleOff} text={t('state.off')} />;
  if (validity.kind === 'good') return <State color="leaf" icon={IconCircleCheck} text={t('state.good')} />;
  const color = validity.kind === 'over' ? 'madder' : 'turmeric';
  const icon = validity.kind === 'over' ? IconAlertTriangle : IconClock;
  return <State color={color} icon={icon} text={t(`state.${validity.kind}`, paramsOf(validity))} />;
}

/** Says beside the form what is about to end or has ended: the registration, the khadi certificate. */
export function ValidityNote({ seller }: { readonly seller: Seller }) {
  const { t } = useTranslation('sellers');
  const today = dayInIndia(Date.now());
  const notes = [
    { about: 'registration', validity: registrationOn(today, seller) },
    { about: 'khadi', validity: validityOn(today, { to: seller.khadi?.validTo }) },
  ] as const;
  return notes.map(({ about, validity }) =>
    validity.kind === 'good' ? null : (
      <Alert
        key={about}
        role="status"
        color={validity.kind === 'over' ? 'madder' : 'turmeric'}
        variant="light"
        icon={<IconAlertTriangle aria-hidden />}
      >
        {t(`note.${about}-${validity.kind}`, paramsOf(validity))}
      </Alert>
    ),
  );
}

function paramsOf(validity: Validity): Record<string, string | number> {
  switch (validity.kind) {
    case 'not-yet':
      return { from: validity.from };
    case 'ending':
      return { count: validity.left, to: validity.to };
    case 'over':
      return { to: validity.to };
    case 'good':
      return {};
  }
}

interface StateProps {
  readonly color: 'gray' | 'leaf' | 'madder' | 'turmeric';
  readonly icon: typeof IconClock;
  readonly text: string;
}

function State({ color, icon: Icon, text }: StateProps) {
  return (
    <Badge
      color={color}
      c={`${color}.9`}
      variant={color === 'gray' ? 'outline' : 'light'}
      size="lg"
      tt="none"
      miw="max-content"
      leftSection={<Icon size={16} aria-hidden />}
    >
      {text}
    </Badge>
  );
}
