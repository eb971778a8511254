import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpiView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { MAIN_SELLER } from '../../../shared/sale/seller.ts';
import type { StatementLayout } from '../../../shared/upi/columns.ts';
import { readStatement } from '../../../shared/upi/statement.ts';
import { useReadyTill } from '../../data/me.ts';
import { act } from '../../data/till.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { BadRows } from './BadRows.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { commandOf, compare } from './compare.ts';
import { Found } from './Found.tsx';
import { layoutOf, rememberLayout } from './layouts.ts';
import { MissingTenders } from './MissingTenders.tsx';
import type { StatementFile } from './read-statement-file.ts';
import { SpareRows } from './SpareRows.tsx';
import classes from './upi.module.css';

interface StatementDialogProps {
  readonly file: StatementFile;
  readonly view: UpiView;
  readonly onClose: () => void;
}

/** What a statement has of the payments, before anything of it is written down; first its columns, if need be. */
export function StatementDialog(props: StatementDialogProps) {
  const { t } = useTranslation('upi');
  const { file, onClose } = props;
  const [layout, setLayout] = useState(() => layoutOf(localStorage, file.lines));
  const [maps, setMaps] = useState(layout === undefined);
  return (
    <Dialog title={t('statement.title', { file: file.name })} onClose={onClose} size={980}>
      {maps || !layout ? (
        <ColumnsForm
          lines={file.lines}
          layout={layout}
          onDone={(told) => {
            rememberLayout(localStorage, file.lines, told);
            setLayout(told);
            setMaps(false);
          }}
        />
      ) : (
        <Comparing {...props} layout={layout} onMap={() => setMaps(true)} />
      )}
    </Dialog>
  );
}

interface ComparingProps extends StatementDialogProps {
  readonly layout: StatementLayout;
  readonly onMap: () => void;
}

function Comparing({ file, view, layout, onMap, onClose }: ComparingProps) {
  const { t } = useTranslation('upi');
  const language = useLanguage();
  const sellers = (useReadyTill()?.sellers ?? []).filter(({ id, upi }) => upi || id === MAIN_SELLER);
  const [seller, setSeller] = useState<string>(MAIN_SELLER);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [goodOnly, setGoodOnly] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const statement = useMemo(() => readStatement(file.lines, layout), [file, layout]);
  const comparison = useMemo(() => compare(view, seller, statement), [view, seller, statement]);
  const command = commandOf(comparison, chosen, file.name);
  const count = command.matches.length + (command.payouts?.length ?? 0);
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
    keys: ['F9', 'Ctrl+Enter'],
    label: count > 0 ? t('statement.take', { count }) : t('statement.nothing'),
    run: () => void send(),
    enabled: count > 0 && !sending && (statement.bad.length === 0 || goodOnly),
  });
  const map = useAction({ id: 'upi.statement.map', keys: ['F4'], label: t('columns.change'), run: onMap });
  return (
    <Stack gap="sm">
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
      <Found comparison={comparison} passed={statement.passed} />
      <MissingTenders comparison={comparison} chosen={chosen} onChoose={setChosen} />
      <SpareRows title={t('spare.title')} rows={comparison.rows} chosen={chosen} />
      <SpareRows title={t('spare.out')} rows={comparison.back.rows} />
      <BadRows rows={statement.bad} />
      {statement.bad.length > 0 && (
        <Checkbox
          size="md"
          label={t('statement.good-only')}
          checked={goodOnly}
          onChange={(event) => setGoodOnly(event.currentTarget.checked)}
        />
      )}
      {refused && <ProblemNote problem={refused} />}
      {count === 0 && <Text c="dimmed">{t('statement.no-change')}</Text>}
      <Group justify="space-between" className={classes.foot}>
        <ActionButton action={map} variant="default" />
        <ActionButton action={take} loading={sending} />
      </Group>
    </Stack>
  );
}
