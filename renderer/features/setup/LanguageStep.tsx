import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { Language } from '../../../shared/access/user.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import classes from './setup.module.css';
import { useFirstField } from './use-first-field.ts';

/** The one screen that speaks both languages at once, because nobody has said yet which one they read. */
export function LanguageStep({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const container = useFirstField<HTMLDivElement>('language');
  const hindi = useAction({ id: 'hindi', keys: ['1'], label: 'हिन्दी', run: () => onChoose('hi') });
  const english = useAction({ id: 'english', keys: ['2'], label: 'English', run: () => onChoose('en') });
  return (
    <Stack gap="lg" ref={container}>
      <div>
        <Title order={1} size="h2">
          <span lang="hi">अपनी भाषा चुनें</span> · <span lang="en">Choose your language</span>
        </Title>
        <Text c="dimmed">
          <span lang="hi">बाद में कभी भी बदल सकते हैं।</span> <span lang="en">It can be changed at any time.</span>
        </Text>
      </div>
      <div className={classes.choices}>
        <UnstyledButton
          className={`${classes.choice} ${classes.language}`}
          lang="hi"
          aria-label={hindi.label}
          aria-keyshortcuts="1"
          data-first
          onClick={hindi.run}
        >
          {hindi.label} <KeyHint chord="1" />
        </UnstyledButton>
        <UnstyledButton
          className={`${classes.choice} ${classes.language}`}
          lang="en"
          aria-label={english.label}
          aria-keyshortcuts="2"
          onClick={english.run}
        >
          {english.label} <KeyHint chord="2" />
        </UnstyledButton>
      </div>
    </Stack>
  );
}
