import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PiecesOfItem } from '../../../../shared/contract/views.ts';
import type { Piece } from '../../../../shared/piece/book.ts';
import { ask, onNews } from '../../../data/till.ts';
import { When } from '../../../ui/When.tsx';
import { billPlace } from '../../bills/bill-place.ts';
import { LABELS } from '../../labels/places.ts';
import { labelAgain } from '../../labels/run.ts';
import classes from './edit.module.css';
import type { Editor } from './use-editor.ts';

/** Every numbered piece of the item: where it is, when its label was printed; and its label again. */
export function PiecePanel({ editor: { draft, isChanged } }: { readonly editor: Editor }) {
  const { t } = useTranslation('items');
  const found = usePieces(draft.id);
  if (!found || (found.total === 0 && !draft.byPiece)) return null;
  return (
    <section className={classes.panel} aria-label={t('pieces.title')}>
      <Text size="sm" fw={500}>
        {t('pieces.title')}
      </Text>
      <Text size="sm" c="dimmed">
        {found.total === 0 ? t('pieces.none') : t('pieces.counts', { here: found.here, total: found.total })}
      </Text>
      {found.total > 0 && (
        <ul className={classes.pieces} aria-label={t('pieces.title')}>
          {found.pieces.map((piece) => (
            <PieceEntry key={piece.number} piece={piece} mayPrint={!isChanged} />
          ))}
        </ul>
      )}
      {found.total > found.pieces.length && (
        <Text size="sm" c="dimmed">
          {t('pieces.more', { count: found.pieces.length })}
        </Text>
      )}
    </section>
  );
}

/** Read anew with every record that may have moved a piece. */
function usePieces(itemId: string): PiecesOfItem | undefined {
  const [found, setFound] = useState<PiecesOfItem>();
  useEffect(() => {
    const asking = new AbortController();
    const read = async () => {
      const answer = await ask('pieces.of', { itemId }, { signal: asking.signal });
      if (!asking.signal.aborted && answer.ok) setFound(answer.value);
    };
    void read();
    const stop = onNews(() => void read());
    return () => {
      asking.abort();
      stop();
    };
  }, [itemId]);
  return found;
}

function PieceEntry({ piece, mayPrint }: { readonly piece: Piece; readonly mayPrint: boolean }) {
  const { t } = useTranslation('items');
  const [, goTo] = useLocation();
  const { number, itemId, labelledAt } = piece;
  const print = () => {
    labelAgain(itemId, [number]);
    goTo(LABELS);
  };
  return (
    <li>
      <div>
        <Text fw={500} className="figures">
          {number}
        </Text>
        <Standing piece={piece} />
        <Text size="sm" c="dimmed">
          {t('pieces.labelled')} <When at={labelledAt} />
        </Text>
      </div>
      {mayPrint && (
        <ActionIcon
          size={44}
          variant="default"
          aria-label={t('pieces.again', { piece: number })}
          title={t('pieces.again', { piece: number })}
          onClick={print}
        >
          <IconTag size={18} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

function Standing({ piece: { standing } }: { readonly piece: Piece }) {
  const { t } = useTranslation('items');
  const [, goTo] = useLocation();
  switch (standing.kind) {
    case 'here':
      return (
        <Text size="sm">
          {standing.back === undefined ? t('pieces.here') : t('pieces.back', { note: standing.back })}
        </Text>
      );
    case 'sold':
      return (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          title={t('pieces.bill', { bill: standing.bill })}
          onClick={() => goTo(billPlace(standing.bill))}
        >
          {t('pieces.sold', { day: standing.day, bill: standing.bill })}
        </Anchor>
      );
    case 'set-apart':
      return <Text size="sm">{t('pieces.set-apart', { note: standing.note })}</Text>;
    case 'scrapped':
      return <Text size="sm">{t('pieces.scrapped')}</Text>;
  }
}
