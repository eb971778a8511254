import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageButton } from '../../app/LanguageButton.tsx';
import { useReadyTill } from '../../data/me.ts';
import { useTill } from '../../data/till.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { People } from './People.tsx';
import { PinForm } from './PinForm.tsx';
import classes from './sign-in.module.css';

/** Who is at the till: a tile to choose, a PIN to prove it. */
export function SignInScreen() {
  const { t } = useTranslation('sign-in');
  const language = useLanguage();
  const till = useReadyTill();
  const wasIdle = useTill((store) => store.locked && store.idle);
  const [chosen, setChosen] = useState<string>();
  if (!till) return null;
  const people = till.users.filter((user) => user.active);
  const person = people.find((user) => user.id === chosen) ?? (people.length === 1 ? people[0] : undefined);
  return (
    <main className={classes.page}>
      <section className={classes.house}>
        <h1 className={classes.name}>{nameIn(language, till.organisation)}</h1>
        <p className={classes.site}>
          {nameIn(language, till.site)} · {till.tillCode}
        </p>
        <div className={classes.weave} aria-hidden="true" />
        <LanguageButton />
      </section>
      <section className={classes.door}>
        {wasIdle && (
          <Text mb="sm" role="status">
            {t('locked')}
          </Text>
        )}
        {person ? (
          <PinForm
            key={person.id}
            person={person}
            {...(people.length > 1 && { onOther: () => setChosen(undefined) })}
          />
        ) : (
          <People people={people} onChoose={setChosen} />
        )}
      </section>
    </main>
  );
}
