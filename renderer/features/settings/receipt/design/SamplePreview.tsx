import { Group, Radio } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperLanguage, paperLanguageSchema } from '../../../../../shared/receipt/document.ts';
import { sampleReceipt } from '../../../../../shared/receipt/sample.ts';
import type { ReceiptSettings } from '../../../../../shared/receipt/settings.ts';
import type { Seller } from '../../../../../shared/sale/seller.ts';
import type { ReadyTill } from '../../../../data/till.ts';
import { sellerIssuer } from '../../../paper/papers.ts';
import { PicturePaper } from '../../../paper/raster/PicturePaper.tsx';
import classes from './design.module.css';

/** Papers that receipt printers have, and their dots. */
const WIDTHS = [
  ['80', 576],
  ['58', 384],
] as const;

interface SamplePreviewProps {
  readonly till: ReadyTill;
  /** With the pictures that the draft gives them. */
  readonly sellers: readonly Seller[];
  readonly seller: Seller;
  readonly receipt: ReceiptSettings;
  /** Dots of the till's own printer. */
  readonly usualDots: number;
  /** Whether it is the foot of the paper that is being changed. */
  readonly atFoot: boolean;
}

/** A made-up receipt on paper of both widths and in each language, drawn as the printer draws it. */
export function SamplePreview({ till, sellers, seller, receipt, usualDots, atFoot }: SamplePreviewProps) {
  const { t } = useTranslation(['receipt', 'settings']);
  const [at] = useState(Date.now);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    paper.current?.scrollTo({ top: atFoot ? paper.current.scrollHeight : 0 });
  }, [atFoot]);
  const [width, setWidth] = useState<'80' | '58'>(usualDots < 400 ? '58' : '80');
  const [language, setLanguage] = useState<PaperLanguage>(receipt.language);
  const document = useMemo(() => {
    const settings = { ...receipt, language };
    const issuer = sellerIssuer(
      { ...till, settings: { ...till.settings, receipt: settings }, sellers },
      seller,
    );
    return sampleReceipt({ ...issuer, seller, settings, at, isSample: false });
  }, [till, sellers, seller, receipt, language, at]);
  const dots = WIDTHS.find(([name]) => name === width)?.[1] ?? usualDots;
  return (
    <div className={classes.side}>
      <div className={classes.choices}>
        <Radio.Group
          label={t('receipt:preview.width')}
          value={width}
          onChange={(chosen) => setWidth(chosen === '58' ? '58' : '80')}
        >
          <Group gap="md">
            {WIDTHS.map(([name]) => (
              <Radio
                key={name}
                value={name}
                label={t('receipt:preview.mm', { width: name })}
                size="md"
                py={8}
              />
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group
          label={t('receipt:preview.language')}
          value={language}
          onChange={(chosen) => setLanguage(paperLanguageSchema.parse(chosen))}
        >
          <Group gap="md">
            {paperLanguageSchema.options.map((one) => (
              <Radio key={one} value={one} label={t(`settings:receipt.language-${one}`)} size="md" py={8} />
            ))}
          </Group>
        </Radio.Group>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={paper} className={classes.paper} aria-label={t('receipt:preview.title')} tabIndex={0}>
        <PicturePaper document={document} dots={dots} label={t('receipt:preview.title')} />
      </section>
    </div>
  );
}
