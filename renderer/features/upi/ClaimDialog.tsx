import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { isUtr, plainName } from '../../../shared/upi/names.ts';
import { CLAIM_WAYS, type ClaimWay, claimedUtr, type UpiTender } from '../../../shared/upi/tender.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { Money } from '../../ui/Money.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';

interface ClaimDialogProps {
  readonly tender: UpiTender;
  readonly onClose: () => void;
}

/** Somebody says, after the document was made, that the money of a payment came. */
export function ClaimDialog(props: ClaimDialogProps) {
  const { t } = useTranslation('upi');
  return (
    <Dialog title={t('claim.of', { number: props.tender.number })} onClose={props.onClose} size={780}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ tender, onClose }: ClaimDialogProps) {
  const { t } = useTranslation('upi');
  const [way, setWay] = useState<ClaimWay>('utr');
  const [utr, setUtr] = useState('');
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const before = claimedUtr(tender);
  const typed = plainName(utr);
  const isWhole = way === 'utr' ? typed.length >= SHORTEST : typed === '' || typed.length >= SHORTEST;
  const send = async () => {
    if (!isWhole || sending) return;
    setSending(true);
    const answer = await act({
      kind: 'upi.claim',
      number: tender.number,
      tender: tender.tender,
      way,
      ...(typed !== '' && { utr: typed }),
    });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('claim.done', { number: tender.number }));
    onClose();
  };
  const confirm = useAction({
    id: 'upi.claim.confirm',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('claim.record'),
    run: () => void send(),
    enabled: isWhole && !sending,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="sm">
        <Text>
          <Money paise={tender.amount} /> · {t('claim.why')}
        </Text>
        {before !== undefined && <Text>{t('claim.before', { utr: before })}</Text>}
        <TextInput
          label={way === 'utr' ? t('claim.utr') : t('claim.utr-optional')}
          description={typed !== '' && !isUtr(utr) ? t('claim.not-utr') : t('claim.where')}
          size="md"
          maxLength={40}
          autoComplete="off"
          inputMode="numeric"
          data-autofocus
          value={utr}
          onChange={(event) => {
            setRefused(undefined);
            setUtr(event.currentTarget.value);
          }}
        />
        <Radio.Group label={t('claim.how')} value={way} onChange={(chosen) => setWay(wayOf(chosen))}>
          <Group gap="lg">
            {CLAIM_WAYS.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`way.${one}`)}
                styles={{ body: { minHeight: 44, alignItems: 'center' } }}
              />
            ))}
          </Group>
        </Radio.Group>
        {refused && <ProblemNote problem={refused} />}
        <Group justify="flex-end">
          <ActionButton action={confirm} type="submit" loading={sending} />
        </Group>
      </Stack>
    </form>
  );
}

/** Fewer signs are no reference of any bank. */
const SHORTEST = 4;

function wayOf(text: string): ClaimWay {
  return CLAIM_WAYS.find((way) => way === text) ?? 'utr';
}
