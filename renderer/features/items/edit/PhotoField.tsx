import { Button, Group, Loader } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { ask } from '../../../data/till.ts';
import classes from '../photo/photo.module.css';
import { usePhoto } from '../photo/photos.ts';
import { shrinkPhoto } from '../photo/shrink.ts';
import type { Editor } from './use-editor.ts';

interface PhotoFieldProps {
  readonly editor: Editor;
  readonly onProblem: (problem: Problem) => void;
}

/** The photo: chosen, taken with a camera, dropped or pasted; made small before it is kept. */
export function PhotoField({ editor, onProblem }: PhotoFieldProps) {
  const { t } = useTranslation('items');
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const { draft, change } = editor;
  const address = usePhoto(draft.photo);

  const take = async (file: Blob | undefined) => {
    if (!file) return;
    setBusy(true);
    const shrunk = await shrinkPhoto(file);
    const kept = shrunk.ok ? await ask('photo.keep', shrunk.value) : shrunk;
    setBusy(false);
    if (kept.ok) change({ photo: kept.value.hash });
    else onProblem(kept.error);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (!file) return;
      event.preventDefault();
      void latest.current(file);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);

  return (
    <section aria-label={t('field.photo')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three, the button is for everyone */}
      <div
        className={classes.frame}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        {address === undefined ? (
          t('photo-hint')
        ) : (
          <img src={address} alt={t('photo-of', { name: draft.nameEnglish })} />
        )}
        {isBusy && <Loader aria-label={t('photo-working')} />}
      </div>
      <Group gap={6} mt={6} grow>
        <Button
          id="item-photo"
          variant="default"
          size="sm"
          h={44}
          px={8}
          leftSection={<IconCamera size={18} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {draft.photo === undefined ? t('photo-choose') : t('photo-other')}
        </Button>
        {draft.photo !== undefined && (
          <Button variant="subtle" size="sm" h={44} px={8} onClick={() => change({ photo: undefined })}>
            {t('photo-remove')}
          </Button>
        )}
      </Group>
      <input
        ref={input}
        type="file"
        accept="image/*"
        className="unseen"
        tabIndex={-1}
        aria-label={t('photo-choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          void take(file);
        }}
      />
    </section>
  );
}
