import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { useTill } from '../../data/till.ts';
import { moveTo } from './again.ts';
import { canMove, givesDuplicate } from './job-state.ts';
import { useJobWords } from './job-words.ts';

/** The other printers of this till, one of which is to print a job that waits or failed; nothing where there is none. */
export function MoveMenu({ job }: { readonly job: PrintJob }) {
  const { t } = useTranslation('printing');
  const words = useJobWords();
  const printers = useTill(({ view }) => (view?.phase === 'ready' ? view.settings.printers : undefined));
  const others = (printers ?? []).filter(
    ({ id, label }) => id !== job.printer.id && (!label || label.language === 'esc-pos'),
  );
  if (!canMove(job) || others.length === 0) return null;
  const wish = givesDuplicate(job) ? t('move-duplicate') : t('move');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          h={44}
          aria-label={`${wish}: ${words.title(job)}`}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {wish}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map(({ id, name }) => (
          <Menu.Item key={id} mih={44} onClick={() => void moveTo(job, id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
