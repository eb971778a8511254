import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useProjection } from '../data/catalogue.ts';
import { useTillPart } from '../data/me.ts';
import { act, useTill } from '../data/till.ts';
import { showProblem } from '../ui/problem.tsx';
import { WorkProgress } from '../ui/WorkProgress.tsx';
import classes from './Frame.module.css';

/** What stands in the way of a sale, and what to do about it. */
export function Banners() {
  const saving = useTillPart((till) => till.saving);
  const clockBehind = useTillPart((till) => till.clockBehind);
  const isConnected = useTill((store) => store.connection.name === 'open');
  return (
    <>
      {!isConnected && <ConnectionLost />}
      {saving && saving !== 'ready' && <NotSaved saving={saving} />}
      {clockBehind !== undefined && <ClockBehind lastAt={clockBehind} />}
      <Loading />
    </>
  );
}

/** Shown only when it lasts, because the host is back from a restart in a moment. */
function ConnectionLost() {
  const { t } = useTranslation('app');
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(true), 700);
    return () => clearTimeout(timer);
  }, []);
  return lasts ? <Banner text={t('banner.connection-lost')} /> : null;
}

function NotSaved({ saving }: { readonly saving: 'read-only' | 'failed' | 'rolled-back' }) {
  const { t } = useTranslation('app');
  const [, goTo] = useLocation();
  const text = {
    'read-only': t('banner.read-only'),
    failed: t('banner.not-saved'),
    'rolled-back': t('banner.rolled-back'),
  };
  return (
    <Banner text={text[saving]} grave>
      <Button variant="white" color="madder" onClick={() => goTo('/health')}>
        {t('banner.health')}
      </Button>
    </Banner>
  );
}

function ClockBehind({ lastAt }: { readonly lastAt: number }) {
  const { t } = useTranslation('app');
  const now = useNow();
  const confirm = async () => {
    const answer = await act({ kind: 'clock.confirm' });
    if (!answer.ok) showProblem(answer.error);
  };
  return (
    <Banner text={t('banner.clock-behind', { lastAt })}>
      <Button onClick={confirm}>{t('banner.clock-confirm', { now })}</Button>
    </Banner>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The first reading of a large catalogue; selling goes on meanwhile. */
function Loading() {
  const { t } = useTranslation('app');
  const phase = useProjection((projection) => projection.phase);
  const done = useProjection((projection) => projection.done);
  const total = useProjection((projection) => projection.total);
  const [lasts, setLasts] = useState(false);
  const isLoading = phase !== 'ready';
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => setLasts(true), 500);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isLoading]);
  if (!isLoading || !lasts) return null;
  return (
    <div className={classes.loading}>
      <WorkProgress label={t('banner.loading')} done={done} total={total} />
    </div>
  );
}

interface BannerProps {
  readonly text: string;
  readonly grave?: boolean;
  readonly children?: ReactNode;
}

function Banner({ text, grave = false, children }: BannerProps) {
  return (
    <div className={`${classes.banner} ${grave ? classes.grave : ''}`} role="alert">
      <p>{text}</p>
      {children}
    </div>
  );
}
