import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { act } from '../../../data/till.ts';
import { announce } from '../../../ui/announce.tsx';
import { focusHome } from '../../../ui/focus.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import classes from '../sell.module.css';

/** Opens the shift where it is missed: at the sale. */
export function OpenShift() {
  const { t } = useTranslation('sell');
  const [float, setFloat] = useState<number | undefined>(undefined);
  const [wrong, setWrong] = useState<Problem>();
  const field = useRef<HTMLInputElement>(null);
  // Nothing can be sold before it is answered, and a scan is heard here as well.
  useEffect(() => field.current?.focus(), []);

  const open = async () => {
    if (float === undefined) return;
    const answer = await act({ kind: 'shift.open', float });
    setWrong(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    announce(t('shift.opened'));
    focusHome();
  };

  return (
    <form
      noValidate
      className={classes.shift}
      aria-label={t('shift.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Stack gap={8}>
        <Text fw={700}>{t('shift.title')}</Text>
        <MoneyInput ref={field} label={t('shift.float')} value={float} onChange={setFloat} />
        {wrong && <ProblemNote problem={wrong} />}
        <Button type="submit" disabled={float === undefined}>
          {t('shift.open')}
        </Button>
      </Stack>
    </form>
  );
}
