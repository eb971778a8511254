import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { MAIN_SELLER } from '../../../shared/sale/seller.ts';
import type { UpiTender } from '../../../shared/upi/tender.ts';
import { useReadyTill } from '../../data/me.ts';
import { act } from '../../data/till.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { BadRows } from './BadRows.tsx';
import { commandOf, compare } from './compare.ts';
import { MissingTenders } from './MissingTenders.tsx';
import type { ReadFile } from './read-statement-file.ts';
import { SpareRows } from './SpareRows.tsx';

interface StatementDialogProps {
  readonly file: ReadFile;
  readonly tenders: readonly UpiTender[];
  readonly onClose: () => void;
}

/** What a statement has of the payments, before anything of it is written down. */
export function StatementDialog(props: StatementDialogProps) {
  const { t } = useTranslation('upi');
  return (
    <Dialog title={t('statement.title', { file: props.file.name })} onClose={props.onClose} size={980}>
      <Comparing {...props} />
    </Dialog>
  );
}

function Comparing({ file, tenders, onClose }: StatementDialogProps) {
  const { t } = useTranslation('upi');
  const language = useLanguage();
  const sellers = (useReadyTill()?.sellers ?? []).filter(({ id, upi }) => upi || id === MAIN_SELLER);
  const [seller, setSeller] = useState<string>(MAIN_SELLER);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [goodOnly, setGoodOnly] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const comparison = useMemo(() => compare(tenders, seller, file.rows), [tenders, seller, file]);
  const command = commandOf(comparison, chosen, file.name);
  const count = command.matches.length;
  const send = async () => {
    setSending(true);
    const answer = await act(command);
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('statement.done', { count }));
    onClose();
  };
  const take = useAction({
    id: 'upi.statement.take',
    keys: ['Ctrl+Enter'],
    label: t('statement.take', { count }),
    run: () => void send(),
    enabled: count > 0 && !sending && (file.bad.length === 0 || goodOnly),
  });
  const by = (way: string) => comparison.matches.filter((match) => match.by === way).length;
  return (
    <Stack>
      {sellers.length > 1 && (
        <NativeSelect
          label={t('statement.seller')}
          size="md"
          value={seller}
          onChange={(event) => {
            setSeller(event.currentTarget.value);
            setChosen(new Map());
          }}
          data={sellers.map((one) => ({ value: one.id, label: nameIn(language, one) }))}
        />
      )}
      <Text data-testid="found">
        {t('statement.found', {
          count: comparison.matches.length,
          reference: by('reference'),
          utr: by('utr'),
          amount: by('amount'),
        })}{' '}
        {comparison.wrong > 0 && t('statement.wrong', { count: comparison.wrong })}{' '}
        {comparison.known.length > 0 && t('statement.known', { count: comparison.known.length })}{' '}
        {file.passed > 0 && t('statement.passed', { count: file.passed })}
      </Text>
      <MissingTenders comparison={comparison} chosen={chosen} onChoose={setChosen} />
      <SpareRows rows={comparison.rows} chosen={chosen} />
      <BadRows rows={file.bad} />
      {file.bad.length > 0 && (
        <Checkbox
          size="md"
          label={t('statement.good-only')}
          checked={goodOnly}
          onChange={(event) => setGoodOnly(event.currentTarget.checked)}
        />
      )}
      {refused && <ProblemNote problem={refused} />}
      <Group justify="flex-end">
        <ActionButton action={take} loading={sending} />
      </Group>
    </Stack>
  );
}
