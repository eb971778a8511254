import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useMe } from '../data/me.ts';
import { changeLanguage, useLanguage } from '../i18n/language.ts';

/** The other language, written in that language, so that whoever needs it can read it. */
const OTHER = { en: { language: 'hi', name: 'हिन्दी' }, hi: { language: 'en', name: 'English' } } as const;

export function LanguageButton() {
  const { language, name } = OTHER[useLanguage()];
  const me = useMe();
  return (
    <Button
      variant="subtle"
      size="sm"
      h={44}
      lang={language}
      leftSection={<IconLanguage size={20} aria-hidden />}
      onClick={() => changeLanguage(language, me?.id)}
    >
      {name}
    </Button>
  );
}
