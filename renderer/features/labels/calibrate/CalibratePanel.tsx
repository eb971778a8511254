import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import type { Choice } from '../choice.ts';
import { CalibrateDialog } from './CalibrateDialog.tsx';

/** The way to set a roll right; nothing for sheets, whose edges are drawn on plain paper instead. */
export function CalibratePanel({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation('labels');
  const [isOpen, setOpen] = useState(false);
  const { template, printer } = choice;
  const { stock } = template;
  const open = useAction({
    id: 'labels.calibrate',
    keys: ['F6'],
    label: t('calibrate.title'),
    run: () => setOpen(true),
    enabled: stock.kind === 'roll' && printer !== undefined,
  });
  if (stock.kind !== 'roll' || !printer) return null;
  return (
    <>
      <ActionButton action={open} variant="default" />
      {isOpen && (
        <CalibrateDialog
          choice={choice}
          stock={stock}
          printerId={printer.id}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
