import { Button, Group, Loader, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { ask } from '../../../data/till.ts';
import { ProblemNote } from '../../../ui/problem.tsx';
import { usePhoto } from '../../items/photo/photos.ts';
import { shrinkLogo } from '../../items/photo/shrink.ts';
import { FormPart } from '../FormPart.tsx';
import { type SellerFieldsProps, useTextField } from './fields.ts';
import classes from './sellers.module.css';

/** What stands on invoices and notes besides what the law wants. */
export function PaperFields(props: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const text = useTextField(props);
  return (
    <FormPart title={t('part.paper')} text={t('paper-text')}>
      <SimpleGrid cols={2}>
        <Textarea {...text('termsEnglish', 500)} rows={3} />
        <Textarea {...text('termsHindi', 500)} rows={3} lang="hi" />
      </SimpleGrid>
      <LogoField {...props} />
    </FormPart>
  );
}

/** The picture at the head of invoices, kept by the host as PNG or JPEG because a PDF takes no other. */
function LogoField({ draft, onChange }: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const address = usePhoto(draft.logo === '' ? undefined : draft.logo);
  const latest = useRef(draft);
  latest.current = draft;
  const take = async (file: Blob | undefined) => {
    if (!file || isBusy) return;
    setBusy(true);
    const shrunk = await shrinkLogo(file);
    const kept = shrunk.ok ? await ask('photo.keep', shrunk.value) : shrunk;
    setBusy(false);
    setRefused(kept.ok ? undefined : kept.error);
    if (kept.ok) onChange({ ...latest.current, logo: kept.value.hash });
  };
  return (
    <section aria-label={t('logo')}>
      <Text fw={500}>{t('logo')}</Text>
      <Group gap="sm" mt={4}>
        <div className={classes.logo}>
          {address === undefined ? (
            <Text c="dimmed" size="sm">
              {t('logo-none')}
            </Text>
          ) : (
            <img src={address} alt={t('logo-of', { name: draft.organisation.nameEnglish })} />
          )}
          {isBusy && <Loader aria-label={t('logo-working')} />}
        </div>
        <Button variant="default" h={44} onClick={() => input.current?.click()}>
          {t(draft.logo === '' ? 'logo-choose' : 'logo-other')}
        </Button>
        {draft.logo !== '' && (
          <Button variant="subtle" h={44} onClick={() => onChange({ ...draft, logo: '' })}>
            {t('logo-remove')}
          </Button>
        )}
      </Group>
      {refused && <ProblemNote problem={refused} />}
      <input
        ref={input}
        type="file"
        accept="image/*"
        className="unseen"
        tabIndex={-1}
        aria-label={t('logo-choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          void take(file);
        }}
      />
    </section>
  );
}
