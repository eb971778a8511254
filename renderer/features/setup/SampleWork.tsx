import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { useReadyTill } from '../../data/me.ts';
import { endSettingUp } from '../../data/setting-up.ts';
import { ProblemNote } from '../../ui/problem.tsx';
import { WorkProgress } from '../../ui/WorkProgress.tsx';
import { bringSample, type SampleProgress } from './bring-sample.ts';

/** Brings the sample's catalogue into the till that was just opened, then lets the sale begin. */
export function SampleWork({ work }: { readonly work: string }) {
  const { t } = useTranslation(['setup', 'common']);
  const till = useReadyTill();
  const isReady = till?.me !== undefined;
  const [progress, setProgress] = useState<SampleProgress>({ done: 0, total: 0 });
  const [failed, setFailed] = useState<Problem>();
  const stop = useRef(new AbortController());
  const source = t('sample.source');

  const bring = useCallback(async () => {
    setFailed(undefined);
    const { signal } = stop.current;
    const brought = await bringSample({ source, work, onProgress: setProgress, signal });
    if (brought.ok) endSettingUp();
    else setFailed(brought.error);
  }, [source, work]);

  useEffect(() => {
    if (isReady) void bring();
  }, [isReady, bring]);

  // Signed out meanwhile: whoever signs in finds what has come so far.
  const isLeft = till !== undefined && !isReady;
  useEffect(() => {
    if (isLeft) endSettingUp();
  }, [isLeft]);

  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {t('sample.bringing')}
      </Title>
      <Text>{t('sample.bringing-text')}</Text>
      <WorkProgress
        label={t('sample.items')}
        done={progress.done}
        total={progress.total}
        onStop={() => stop.current.abort()}
      />
      {failed && (
        <>
          <ProblemNote problem={failed} />
          <Group>
            <Button onClick={() => void bring()}>{t('common:try-again')}</Button>
            <Button variant="default" onClick={endSettingUp}>
              {t('sample.without')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
