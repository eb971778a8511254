import { Alert, Button, Group, Text } from '@mantine/core';
import { IconTagOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useProjection } from '../../../data/catalogue.ts';
import { useMay } from '../../../data/me.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showProblem } from '../../../ui/problem.tsx';
import { ScreenTitle } from '../../../ui/ScreenTitle.tsx';
import { LABELS } from '../../labels/places.ts';
import { beginLabels } from '../../labels/run.ts';
import { itemPlace, LIST, NEW_ITEM } from '../places.ts';
import { beginWith } from './beginning.ts';
import { Codes } from './Codes.tsx';
import { duplicateOf } from './draft.ts';
import classes from './edit.module.css';
import { NameFields, OriginFields, PriceFields, StyleFields } from './ItemFields.tsx';
import { PhotoField } from './PhotoField.tsx';
import { PiecePanel } from './PiecePanel.tsx';
import { StockPanel } from './StockPanel.tsx';
import { saveDraft } from './save.ts';
import { TaxFields } from './TaxFields.tsx';
import { type Editor, useEditor } from './use-editor.ts';

/** One item, or a new one, with everything that can be said of it. */
export function EditScreen({ id }: { readonly id: string | undefined }) {
  const { t } = useTranslation('items');
  const [, goTo] = useLocation();
  const phase = useProjection((projection) => projection.phase);
  const editor = useEditor(id);
  if (editor) return <Form editor={editor} />;
  return (
    <EmptyState icon={IconTagOff} title={phase === 'ready' ? t('no-such-item') : t('looking')}>
      <Button variant="default" onClick={() => goTo(LIST)}>
        {t('back-to-list')}
      </Button>
    </EmptyState>
  );
}

function Form({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation(['items', 'common']);
  const language = useLanguage();
  const [, goTo] = useLocation();
  const form = useRef<HTMLElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [opening, setOpening] = useState<number>();
  const mayEdit = useMay('edit-items');
  const { draft, isNew, isChanged } = editor;
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('#item-nameEnglish');
    if (isNew) first?.focus();
    else form.current?.focus({ preventScroll: true });
  }, [isNew]);
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);

  const leave = () => (isChanged ? setLeaving(true) : goTo(LIST));
  const save = async (change: Parameters<typeof saveDraft>[1]['change'] = {}) => {
    if (isSaving) return;
    setSaving(true);
    const saved = await saveDraft(editor, { form: form.current, change, opening });
    setSaving(false);
    if (!saved) return;
    editor.rest(saved);
    setOpening(undefined);
    if (isNew) goTo(itemPlace(saved.id), { replace: true });
  };

  const saving = useAction({
    id: 'item.save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: () => void save(),
    enabled: !isSaving && (isChanged || isNew),
  });
  const back = useAction({ id: 'item.back', keys: ['Escape'], label: t('items:back-to-list'), run: leave });
  const duplicate = useAction({
    id: 'item.duplicate',
    keys: ['Ctrl+D'],
    label: t('items:duplicate'),
    enabled: !isNew && !isChanged,
    run: () => {
      beginWith(duplicateOf(draft));
      goTo(NEW_ITEM);
    },
  });
  const retire = useAction({
    id: 'item.retire',
    keys: ['Ctrl+Delete'],
    label: draft.retired ? t('items:unretire') : t('items:retire'),
    enabled: !isNew && !isSaving,
    run: () => void save({ retired: !draft.retired }),
  });

  const labels = useAction({
    id: 'item.labels',
    keys: ['Ctrl+P'],
    label: t('items:labels'),
    enabled: !isNew && !isChanged,
    run: () => {
      beginLabels([draft.id]);
      goTo(LABELS);
    },
  });

  const title = isNew ? t('items:new') : nameIn(language, draft) || draft.sku;
  return (
    <section ref={form} className={classes.screen} tabIndex={-1} aria-label={title}>
      <div className={classes.top}>
        <ScreenTitle title={title}>
          <ActionButton action={back} variant="default" />
          {!isNew && <ActionButton action={labels} variant="default" />}
          {!isNew && <ActionButton action={duplicate} variant="default" />}
          {!isNew && <ActionButton action={retire} variant="default" />}
          <ActionButton action={saving} loading={isSaving} />
        </ScreenTitle>
      </div>
      <Notes editor={editor} mayEdit={mayEdit} />
      <div className={classes.columns}>
        <div className={classes.side}>
          <PhotoField editor={editor} onProblem={showProblem} />
          <StockPanel editor={editor} opening={opening} onOpening={setOpening} />
          {!isNew && <PiecePanel editor={editor} />}
          <Codes editor={editor} />
        </div>
        <div className={classes.fields}>
          <NameFields editor={editor} />
          <TaxFields editor={editor} />
          <PriceFields editor={editor} />
          <OriginFields editor={editor} />
          <StyleFields editor={editor} />
        </div>
      </div>
      {isLeaving && (
        <ConfirmDialog
          title={t('items:leave.title')}
          confirm={t('items:leave.drop')}
          grave
          onClose={() => setLeaving(false)}
          onConfirm={() => {
            editor.drop();
            goTo(LIST);
          }}
        >
          {t('items:leave.text')}
        </ConfirmDialog>
      )}
    </section>
  );
}

function Notes({ editor, mayEdit }: { readonly editor: Editor; readonly mayEdit: boolean }) {
  const { t } = useTranslation('items');
  const { draft, isOutdated, isChanged, isRestored, drop } = editor;
  return (
    <>
      {draft.retired && (
        <Alert color="turmeric" variant="light" p="xs" mb="xs">
          {t('retired-note')}
        </Alert>
      )}
      {isRestored && <Note text={t('restored')} button={t('leave.drop')} onPress={drop} />}
      {isOutdated && isChanged && <Note text={t('outdated')} button={t('outdated-take')} onPress={drop} />}
      {!mayEdit && isChanged && (
        <ProblemNote problem={{ code: 'approval-needed', params: { permission: 'edit-items' } }} />
      )}
    </>
  );
}

function Note({
  text,
  button,
  onPress,
}: {
  readonly text: string;
  readonly button: string;
  readonly onPress: () => void;
}) {
  return (
    <Alert color="turmeric" variant="light" p="xs" mb="xs">
      <Group justify="space-between">
        <Text>{text}</Text>
        <Button variant="default" size="sm" h={44} onClick={onPress}>
          {button}
        </Button>
      </Group>
    </Alert>
  );
}
