import { Button, Group, Loader, Radio, Slider, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../../shared/problem.ts';
import { LOGO_WIDTHS, type LogoLook } from '../../../../../shared/receipt/settings.ts';
import { ProblemNote } from '../../../../ui/problem.tsx';
import { FormPart } from '../../FormPart.tsx';
import classes from './design.module.css';
import { LOGO_TYPES, takeLogo } from './take-logo.ts';

const TONES = ['shades', 'lines'] as const satisfies readonly LogoLook['tone'][];
/** The lightest and the darkest that is of any use, and the way between in steps that are seen. */
const DARKNESS = { least: 60, most: 235, step: 5 } as const;

interface LogoFieldsProps {
  /** Hash of the seller's own picture, empty where he has none. */
  readonly picture: string;
  /** The house's picture stands in for it. */
  readonly isLent: boolean;
  readonly look: LogoLook;
  /** Whether the look is this seller's own. */
  readonly mayChangeLook: boolean;
  readonly onPicture: (hash: string, tone?: LogoLook['tone']) => void;
  readonly onLook: (look: LogoLook) => void;
}

/** The picture above the name, and how it becomes dots that are black or not. */
export function LogoFields(props: LogoFieldsProps) {
  const { picture, isLent, look, mayChangeLook, onPicture, onLook } = props;
  const { t } = useTranslation('receipt');
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const latest = useRef(onPicture);
  latest.current = onPicture;
  const take = async (file: File | undefined) => {
    if (!file || isBusy) return;
    setBusy(true);
    const taken = await takeLogo(file);
    setBusy(false);
    setRefused(taken.ok ? undefined : taken.error);
    if (taken.ok) latest.current(taken.value.hash, taken.value.tone);
  };
  const hasPicture = picture !== '' || isLent;
  return (
    <FormPart title={t('logo.title')} text={t('logo.text')}>
      <Group gap="sm">
        <Button variant="default" h={44} loading={isBusy} onClick={() => input.current?.click()}>
          {t(picture === '' ? 'logo.choose' : 'logo.other')}
        </Button>
        {picture !== '' && (
          <Button variant="subtle" h={44} onClick={() => onPicture('')}>
            {t('logo.remove')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {isBusy ? t('logo.working') : isLent ? t('logo.lent') : picture === '' ? t('logo.none') : ''}
        </Text>
        {isBusy && <Loader size="xs" aria-hidden />}
      </Group>
      {refused && <ProblemNote problem={refused} />}
      <input
        ref={input}
        type="file"
        accept={LOGO_TYPES.join(',')}
        className="unseen"
        tabIndex={-1}
        aria-label={t('logo.choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          void take(file);
        }}
      />
      {hasPicture && mayChangeLook && (
        <Stack gap="sm">
          <Radio.Group
            label={t('logo.width')}
            value={look.width}
            onChange={(width) =>
              onLook({ ...look, width: LOGO_WIDTHS.find((one) => one === width) ?? 'medium' })
            }
          >
            <Group gap="lg">
              {LOGO_WIDTHS.map((width) => (
                <Radio key={width} value={width} label={t(`logo.width-${width}`)} size="md" py={8} />
              ))}
            </Group>
          </Radio.Group>
          <Radio.Group
            label={t('logo.tone')}
            value={look.tone}
            onChange={(tone) => onLook({ ...look, tone: tone === 'lines' ? 'lines' : 'shades' })}
          >
            <Group gap="lg">
              {TONES.map((tone) => (
                <Radio key={tone} value={tone} label={t(`logo.tone-${tone}`)} size="md" py={8} />
              ))}
            </Group>
          </Radio.Group>
          <div>
            <Text fw={500} size="sm">
              {t('logo.darkness')}
            </Text>
            <Slider
              className={classes.slider}
              thumbLabel={t('logo.darkness')}
              label={null}
              min={DARKNESS.least}
              max={DARKNESS.most}
              step={DARKNESS.step}
              value={look.darkness}
              onChange={(darkness) => onLook({ ...look, darkness })}
              thumbSize={26}
              marks={[
                { value: DARKNESS.least, label: t('logo.light') },
                { value: DARKNESS.most, label: t('logo.dark') },
              ]}
            />
          </div>
        </Stack>
      )}
    </FormPart>
  );
}
