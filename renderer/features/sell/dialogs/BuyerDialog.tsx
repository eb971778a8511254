import { Button, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDigits } from '../../../../shared/money/digits.ts';
import { ask } from '../../../data/till.ts';
import { nameBuyer } from '../store/edit.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { SmallForm } from './SmallForm.tsx';

const PHONE = /^\+?[0-9]{6,15}$/;

/** Who buys: by the phone number, which brings up the name of one who has bought before. */
export function BuyerDialog() {
  const { t } = useTranslation('sell');
  const buyer = useSale((sale) => sale.cart.buyer);
  const [phone, setPhone] = useState(buyer?.phone ?? '');
  const [name, setName] = useState(buyer?.name ?? '');
  const known = useKnownName(phone);
  const shownName = name === '' && known !== undefined ? known : name;
  const isPhone = phone === '' || PHONE.test(phone);

  const done = () => {
    closeDialog();
    nameBuyer({ ...(phone !== '' && { phone }), ...(shownName.trim() !== '' && { name: shownName.trim() }) });
  };
  return (
    <SmallForm
      title={t('buyer.title')}
      onDone={done}
      canDone={isPhone && (phone !== '' || shownName.trim() !== '')}
      aside={
        buyer && (
          <Button
            variant="subtle"
            mr="auto"
            onClick={() => {
              closeDialog();
              nameBuyer(undefined);
            }}
          >
            {t('buyer.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('buyer.phone')}
        inputMode="tel"
        autoComplete="off"
        size="lg"
        value={phone}
        onChange={(event) =>
          setPhone(
            plainDigits(event.currentTarget.value)
              .replace(/[^\d+]/g, '')
              .slice(0, 16),
          )
        }
        data-autofocus
      />
      <TextInput
        label={t('buyer.name')}
        autoComplete="off"
        size="lg"
        maxLength={120}
        value={shownName}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Text role="status" c="dimmed" mih={24}>
        {known !== undefined ? t('buyer.known') : ''}
      </Text>
    </SmallForm>
  );
}

/** The name that goes with a phone number, once it is whole. */
function useKnownName(phone: string): string | undefined {
  const [known, setKnown] = useState<{ readonly phone: string; readonly name: string }>();
  useEffect(() => {
    if (!PHONE.test(phone)) return;
    const asking = new AbortController();
    void ask('people.find', { phone }, { signal: asking.signal }).then((answer) => {
      if (answer.ok && answer.value) setKnown({ phone, name: answer.value.name });
    });
    return () => asking.abort();
  }, [phone]);
  return known?.phone === phone && known.name !== '' ? known.name : undefined;
}
