import { Button, Group, Text, Title } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Item } from '../../../../shared/item/item.ts';
import { allItems, itemById } from '../../../data/catalogue.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone, useProblemText } from '../../../ui/problem.tsx';
import { ScreenTitle } from '../../../ui/ScreenTitle.tsx';
import { type Choice, useChoice } from '../choice.ts';
import { useLabelFonts } from '../draw.ts';
import classes from '../labels.module.css';
import { LABELS } from '../places.ts';
import { useRun } from '../run.ts';
import { Board } from './Board.tsx';
import { type DrawnEach, drawEach } from './draw-each.ts';
import { ElementFields } from './ElementFields.tsx';
import { Millimetres } from './Millimetres.tsx';
import { NameDialog } from './NameDialog.tsx';
import { TemplateFields } from './TemplateFields.tsx';
import { type Design, useDesign } from './use-design.ts';

/** How a label looks, changed with a real item on it. */
export function DesignView() {
  const { t } = useTranslation('labels');
  const choice = useChoice(undefined);
  const hasFonts = useLabelFonts();
  const shownId = useRun((run) => run.shownId);
  const item = (shownId === undefined ? undefined : itemById(shownId)) ?? allItems()[0];
  if (!item || !hasFonts) return <EmptyState icon={IconTags} title={t('design-needs-item')} />;
  return <Desk key={choice.template.id} choice={choice} item={item} />;
}

function Desk({ choice, item }: { readonly choice: Choice; readonly item: Item }) {
  const { t } = useTranslation(['labels', 'common']);
  const language = useLanguage();
  const [, goTo] = useLocation();
  const [dialog, setDialog] = useState<'leave' | 'name' | 'drop'>();
  const design = useDesign(choice.template, choice.options.smallestLetter);
  const { draft, element, isChanged, isSaving, smallestLetter } = design;
  const drawn = useMemo(
    () => drawEach(draft, choice.subjectOf(item, '1 N'), { ...choice.options, smallestLetter }),
    [draft, choice, item, smallestLetter],
  );
  const back = useAction({
    id: 'design.back',
    keys: ['Escape'],
    label: t('labels:to-print'),
    run: () => (isChanged ? setDialog('leave') : goTo(LABELS)),
  });
  const save = useAction({
    id: 'design.save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: () => void design.save().then((isKept) => isKept && showDone(t('labels:template-saved'))),
    enabled: isChanged && !isSaving,
  });
  const saveAs = useAction({
    id: 'design.save-as',
    keys: ['F7'],
    label: t('labels:save-as'),
    run: () => setDialog('name'),
    enabled: !isSaving,
  });

  return (
    <section className={classes.screen} aria-label={t('labels:design-of', { name: draft.name[language] })}>
      <ScreenTitle title={t('labels:design-of', { name: draft.name[language] })}>
        <ActionButton action={back} variant="default" />
        <ActionButton action={saveAs} variant="default" />
        <ActionButton action={save} loading={isSaving} />
      </ScreenTitle>
      {design.wrong && <ProblemNote problem={design.wrong} />}
      <Board design={design} drawn={drawn} />
      <Text size="sm" c="dimmed">
        {t('labels:keys')}
      </Text>
      <Faults drawn={drawn} />
      <AddRow design={design} />
      {element && (
        <section className={classes.panel} aria-label={t('labels:element')}>
          <ElementFields element={element} design={design} />
          {element.kind === 'text' && element.field === 'packed' && (
            <Millimetres
              label={t('labels:smallest-letter')}
              value={smallestLetter}
              least={0.8}
              most={10}
              onChange={design.changeSmallestLetter}
            />
          )}
        </section>
      )}
      <section className={classes.panel} aria-label={t('labels:paper')}>
        <Group justify="space-between" mb={8}>
          <Title order={2} size="h4">
            {t('labels:paper')}
          </Title>
          <Button variant="default" h={44} onClick={() => setDialog('drop')}>
            {design.isStandard ? t('labels:as-it-came') : t('labels:delete')}
          </Button>
        </Group>
        <TemplateFields template={draft} onChange={design.change} />
      </section>
      {dialog === 'leave' && (
        <ConfirmDialog
          title={t('labels:leave.title')}
          confirm={t('labels:leave.drop')}
          grave
          onClose={() => setDialog(undefined)}
          onConfirm={() => goTo(LABELS)}
        >
          {t('labels:leave.text')}
        </ConfirmDialog>
      )}
      {dialog === 'drop' && (
        <ConfirmDialog
          title={design.isStandard ? t('labels:as-it-came') : t('labels:delete')}
          confirm={design.isStandard ? t('labels:as-it-came') : t('labels:delete')}
          grave
          onClose={() => setDialog(undefined)}
          onConfirm={() => {
            setDialog(undefined);
            void design.drop().then((isGone) => isGone && goTo(LABELS));
          }}
        >
          {t('labels:drop-text')}
        </ConfirmDialog>
      )}
      {dialog === 'name' && (
        <NameDialog
          onClose={() => setDialog(undefined)}
          onName={(name) => {
            setDialog(undefined);
            void design.saveAs(name).then((isKept) => isKept && showDone(t('labels:template-saved')));
          }}
        />
      )}
    </section>
  );
}

/** What has no room on the label, each once. */
function Faults({ drawn }: { readonly drawn: DrawnEach }) {
  const { t } = useTranslation('labels');
  const problemText = useProblemText();
  const texts = [...new Set([...drawn.faults.values()].map(problemText))];
  return (
    <div role="status">
      {texts.length > 0 && (
        <div className={classes.refused}>
          <Text fw={500}>{t('no-room')}</Text>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function AddRow({ design }: { readonly design: Design }) {
  const { t } = useTranslation('labels');
  const { element } = design;
  return (
    <Group gap="sm">
      {(['text', 'barcode', 'qr'] as const).map((kind) => (
        <Button key={kind} variant="default" h={44} onClick={() => design.add(kind)}>
          {t(`add-kind.${kind}`)}
        </Button>
      ))}
      <Button
        variant="default"
        h={44}
        disabled={!element}
        onClick={() => element && design.remove(element.id)}
      >
        {t('take-off')}
      </Button>
    </Group>
  );
}
