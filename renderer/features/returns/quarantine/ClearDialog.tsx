import { Checkbox, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/item/item.ts';
import { unitStep } from '../../../../shared/item/unit.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { act, ask } from '../../../data/till.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { ProblemNote, showDone } from '../../../ui/problem.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { QuantityInput } from '../../../ui/QuantityInput.tsx';
import { ReasonField } from '../../../ui/ReasonField.tsx';
import { SmallForm } from '../parts/SmallForm.tsx';
import { useQuickReasons } from '../reasons.ts';

interface ClearDialogProps {
  readonly item: Item;
  /** Thousandths that are set apart. */
  readonly most: number;
  readonly to: 'stock' | 'scrap';
  readonly onClose: () => void;
}

/** Goods that were set apart go back for sale, or are gone. */
export function ClearDialog({ item, most, to, onClose }: ClearDialogProps) {
  const { t } = useTranslation(['returns', 'common']);
  const language = useLanguage();
  const quick = useQuickReasons('clear').filter(
    ({ kept }) => (kept === 'Mended' || kept === 'Nothing wrong with it') === (to === 'stock'),
  );
  const [typed, setQuantity] = useState<number | undefined>(most);
  const apart = useSetApart(item.id);
  const [left, setLeft] = useState<readonly string[]>([]);
  const pieces = apart.filter((piece) => !left.includes(piece));
  // Where every one has a number, those that are chosen are all that leave.
  const isNumbered = apart.length > 0 && apart.length * 1000 >= most;
  const quantity = isNumbered ? pieces.length * 1000 : typed;
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const name = nameIn(language, item);
  const isTooMuch = quantity !== undefined && quantity > most;
  const canSend =
    reason !== undefined &&
    quantity !== undefined &&
    quantity > 0 &&
    quantity % unitStep(item.unit) === 0 &&
    !isTooMuch;

  const send = async () => {
    if (!canSend || reason === undefined || quantity === undefined) return;
    setSending(true);
    const answer = await act({
      kind: 'quarantine.clear',
      itemId: item.id,
      quantity,
      ...(pieces.length > 0 && { pieces }),
      to,
      reason,
    });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(
      to === 'stock' ? t('returns:quarantine.stocked', { name }) : t('returns:quarantine.scrapped', { name }),
    );
    onClose();
  };
  return (
    <SmallForm
      title={name}
      size="lg"
      onClose={onClose}
      canDone={canSend}
      onDone={() => void send()}
      done={to === 'stock' ? t('returns:quarantine.to-stock') : t('returns:quarantine.scrap')}
      sending={sending}
    >
      <Text>{to === 'stock' ? t('returns:quarantine.stock-text') : t('returns:quarantine.scrap-text')}</Text>
      {apart.length > 0 && (
        <Checkbox.Group
          label={t('returns:quarantine.pieces')}
          value={pieces}
          onChange={(chosen) => setLeft(apart.filter((piece) => !chosen.includes(piece)))}
        >
          <Group mt={6}>
            {apart.map((piece) => (
              <Checkbox key={piece} size="md" value={piece} label={piece} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {!isNumbered && (
        <QuantityInput
          label={t('returns:quantity')}
          description={
            <>
              {t('returns:at-most')} <Quantity thousandths={most} unit={item.unit} />
            </>
          }
          error={isTooMuch && t('returns:too-many')}
          unit={item.unit}
          value={typed}
          onChange={setQuantity}
          data-autofocus
        />
      )}
      <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} />
      {refused && <ProblemNote problem={refused} />}
    </SmallForm>
  );
}

/** Numbers of the item's pieces that are set apart. */
function useSetApart(itemId: string): readonly string[] {
  const [apart, setApart] = useState<readonly string[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    void ask('pieces.of', { itemId }, { signal: asking.signal }).then((found) => {
      if (asking.signal.aborted || !found.ok) return;
      const { pieces } = found.value;
      setApart(pieces.filter(({ standing }) => standing.kind === 'set-apart').map(({ number }) => number));
    });
    return () => asking.abort();
  }, [itemId]);
  return apart;
}
