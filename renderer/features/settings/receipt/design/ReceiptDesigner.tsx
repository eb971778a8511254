import { Alert, Select, Stack, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { logoOf } from '../../../../../shared/receipt/look.ts';
import { dotsOf } from '../../../../../shared/receipt/printer.ts';
import { MAIN_SELLER, type Seller, sellerOf } from '../../../../../shared/sale/seller.ts';
import { ask, type ReadyTill } from '../../../../data/till.ts';
import { nameIn, useLanguage } from '../../../../i18n/language.ts';
import { ActionButton } from '../../../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog.tsx';
import { useAction } from '../../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone, showProblem } from '../../../../ui/problem.tsx';
import { ScreenTitle } from '../../../../ui/ScreenTitle.tsx';
import { usePaper } from '../../../paper/paper-face.ts';
import { houseOf } from '../../../paper/papers.ts';
import { RECEIPT_SECTION } from '../places.ts';
import classes from './design.module.css';
import {
  type CommonDraft,
  type DesignDraft,
  hasOwn,
  paperFor,
  settingsOf,
  standardDraft,
  withOwn,
  withPaper,
  withPictures,
  wrongSeller,
} from './draft.ts';
import { LogoFields } from './LogoFields.tsx';
import { PartFields } from './PartFields.tsx';
import { SamplePreview } from './SamplePreview.tsx';
import { SizeFields } from './SizeFields.tsx';
import { useDesignDraft } from './use-design-draft.ts';
import { WordFields, type WordFieldsProps } from './WordFields.tsx';

/** What stands on a receipt and how, with the paper beside it as it is being changed. */
export function ReceiptDesigner({ till }: { readonly till: ReadyTill }) {
  const { t } = useTranslation(['receipt', 'settings', 'common']);
  const [, goTo] = useLocation();
  const face = usePaper();
  const [asking, setAsking] = useState<'leave' | 'standard'>();
  const [chosen, setChosen] = useState(MAIN_SELLER);
  const [atFoot, setAtFoot] = useState(false);
  const draft = useDesignDraft(till);
  const { value, change, isChanged, isSaving } = draft;
  const { language } = till.settings.receipt;
  const sellers = useMemo(() => withPictures(till.sellers, value), [till.sellers, value]);
  const seller = sellers.find(({ id }) => id === chosen) ?? fallback(till);
  const wrong = wrongSeller(value);
  const receipt = useMemo(() => settingsOf(value, language), [value, language]);

  const back = useAction({
    id: 'design.back',
    keys: ['Escape'],
    label: t('receipt:back'),
    run: () => (isChanged ? setAsking('leave') : goTo(RECEIPT_SECTION)),
  });
  const standard = useAction({
    id: 'design.standard',
    keys: ['F7'],
    label: t('receipt:standard'),
    run: () => setAsking('standard'),
  });
  const print = useAction({
    id: 'design.print',
    keys: ['F8'],
    label: t('receipt:print'),
    run: () => void printSample(),
    enabled: wrong === undefined,
  });
  const save = useAction({
    id: 'save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: () => (wrong === undefined ? void draft.save() : setChosen(wrong)),
    enabled: isChanged && !isSaving,
  });
  const printSample = async () => {
    const logo = value.pictures[seller.id] || null;
    const answer = await ask('print.sample', {
      jobId: crypto.randomUUID(),
      seller: seller.id,
      receipt,
      logo,
    });
    if (answer.ok) showDone(t('receipt:printed', { printer: answer.value.printer.name }));
    else showProblem(answer.error);
  };

  return (
    <>
      <ScreenTitle title={t('receipt:title')}>
        <ActionButton action={back} variant="default" />
        <ActionButton action={standard} variant="default" />
        <ActionButton action={print} variant="default" />
        <ActionButton action={save} loading={isSaving} />
      </ScreenTitle>
      <div className={classes.screen}>
        <form
          noValidate
          className={classes.form}
          aria-label={t('receipt:title')}
          onSubmit={(event) => {
            event.preventDefault();
            if (save.enabled) save.run();
          }}
        >
          <Stack gap="md">
            {draft.refused && <ProblemNote problem={draft.refused} />}
            {face.mode === 'text' && <Alert color="turmeric">{t('receipt:letters-only')}</Alert>}
            <ForWhom sellers={sellers} seller={seller} draft={value} onChoose={setChosen} onChange={change} />
            <SellerFields
              till={till}
              sellers={sellers}
              seller={seller}
              draft={value}
              onChange={change}
              onGoTo={(place) => setAtFoot(place !== 'header')}
            />
            <CommonFields seller={seller} draft={value} onChange={change} />
          </Stack>
        </form>
        <SamplePreview
          till={till}
          sellers={sellers}
          seller={seller}
          receipt={receipt}
          usualDots={dotsOf(face)}
          atFoot={atFoot}
        />
      </div>
      {asking === 'leave' && (
        <ConfirmDialog
          title={t('settings:drop.title')}
          confirm={t('settings:drop.confirm')}
          grave
          onClose={() => setAsking(undefined)}
          onConfirm={() => goTo(RECEIPT_SECTION)}
        >
          {t('settings:drop.text')}
        </ConfirmDialog>
      )}
      {asking === 'standard' && (
        <ConfirmDialog
          title={t('receipt:standard')}
          confirm={t('receipt:standard')}
          onClose={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            change(standardDraft(value));
          }}
        >
          {t('receipt:standard-text')}
        </ConfirmDialog>
      )}
    </>
  );
}

/** A till that has no sellers yet sells as its organisation. */
function fallback({ sellers, organisation, tillCode }: ReadyTill): Seller {
  return houseOf(sellers) ?? sellerOf(organisation, tillCode);
}

interface PartProps {
  readonly seller: Seller;
  readonly draft: DesignDraft;
  readonly onChange: (draft: DesignDraft) => void;
}

interface ForWhomProps extends PartProps {
  readonly sellers: readonly Seller[];
  readonly onChoose: (id: string) => void;
}

/** Whose paper it is, where several sell here; and whether he has words of his own. */
function ForWhom({ sellers, seller, draft, onChoose, onChange }: ForWhomProps) {
  const { t } = useTranslation('receipt');
  const language = useLanguage();
  if (sellers.length < 2) return null;
  return (
    <Stack gap="xs" mt="xs">
      <Select
        label={t('seller.label')}
        data={sellers.map((one) => ({ value: one.id, label: nameIn(language, one) }))}
        value={seller.id}
        allowDeselect={false}
        onChange={(id) => id !== null && onChoose(id)}
      />
      {seller.id !== MAIN_SELLER && (
        <Switch
          size="md"
          label={t('seller.own')}
          description={t('seller.own-why')}
          checked={hasOwn(draft, seller.id)}
          onChange={(event) => onChange(withOwn(draft, seller.id, event.currentTarget.checked))}
        />
      )}
    </Stack>
  );
}

interface SellerFieldsProps extends PartProps {
  readonly till: ReadyTill;
  readonly sellers: readonly Seller[];
  readonly onGoTo: WordFieldsProps['onGoTo'];
}

/** Logo and words of a seller. */
function SellerFields({ till, sellers, seller, draft, onChange, onGoTo }: SellerFieldsProps) {
  const paper = paperFor(draft, seller.id);
  const own = hasOwn(draft, seller.id);
  const picture = draft.pictures[seller.id] ?? '';
  return (
    <>
      <LogoFields
        picture={picture}
        isLent={picture === '' && logoOf(seller, houseOf(sellers)) !== undefined}
        look={paper.logo}
        mayChangeLook={own}
        onPicture={(hash, tone) => {
          const pictured = { ...draft, pictures: { ...draft.pictures, [seller.id]: hash } };
          if (!tone) return onChange(pictured);
          // What suits this picture need not suit the house's, so its look is the seller's own.
          const logo = { ...paper.logo, tone, width: shownWidth(paper.logo.width) };
          onChange(withPaper(pictured, seller.id, { logo }));
        }}
        onLook={(logo) => onChange(withPaper(draft, seller.id, { logo }))}
      />
      {own && (
        <WordFields
          paper={paper}
          returnDays={till.settings.returnDays}
          onGoTo={onGoTo}
          onChange={(words) => onChange(withPaper(draft, seller.id, words))}
        />
      )}
    </>
  );
}

/** Whoever chooses a picture wants to see it. */
function shownWidth<Width extends string>(width: Width): Width | 'medium' {
  return width === 'none' ? 'medium' : width;
}

/** What holds for every seller's paper. */
function CommonFields({ seller, draft, onChange }: PartProps) {
  const { common } = draft;
  const changeCommon = (part: Partial<CommonDraft>) => onChange({ ...draft, common: { ...common, ...part } });
  return (
    <>
      <SizeFields common={common} onChange={changeCommon} />
      <PartFields seller={seller} common={common} onChange={changeCommon} />
    </>
  );
}
