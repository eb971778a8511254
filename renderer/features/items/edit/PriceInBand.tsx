import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import type { Editor } from './use-editor.ts';

/** For a tag that no rate of a slab fits: the way out, at a key. The band is worked out, never written down. */
export function PriceInBand({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('items');
  const band = editor.warnings.price?.code === 'dead-band' ? editor.warnings.price.params : undefined;
  const price = Number(band?.above ?? 0);
  const action = useAction({
    id: 'item.below-band',
    keys: ['F7'],
    label: t('below-band', { price }),
    run: () => editor.change({ price }),
    enabled: band !== undefined,
  });
  return band ? <ActionButton action={action} variant="light" size="sm" h={44} mt={6} /> : null;
}
