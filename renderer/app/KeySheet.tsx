import { SimpleGrid, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { type Action, actionsOf, baseScope } from '../ui/keys/scopes.ts';

/** Every key that does something now: the same list that the buttons are drawn from. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const [actions] = useState(() => actionsOf(baseScope).filter((action) => action.keys.length > 0));
  const everywhere = actions.filter((action) => action.id.startsWith('app.'));
  const here = actions.filter((action) => !action.id.startsWith('app.'));
  return (
    <Dialog title={t('keys-title')} onClose={onClose} size={860}>
      <SimpleGrid cols={2} spacing="xl">
        <KeyTable title={t('keys-here')} actions={here} />
        <KeyTable title={t('keys-everywhere')} actions={everywhere} />
      </SimpleGrid>
    </Dialog>
  );
}

function KeyTable({ title, actions }: { readonly title: string; readonly actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      <Table aria-label={title} verticalSpacing={3}>
        <Table.Tbody>
          {actions.map((action) => (
            <Table.Tr key={action.id}>
              <Table.Td>{action.label}</Table.Td>
              <Table.Td ta="right">
                {action.keys.map((chord) => (
                  <span key={chord}>
                    {' '}
                    <KeyHint chord={chord} />
                    <span className="unseen">{chord}</span>
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
