import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A change of it tries again: the place the person went to. */
  readonly place: string;
}

interface Broken {
  readonly at: string | undefined;
}

/** Keeps a fault to its own screen: the rail, the cart and the other screens go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override state: Broken = { at: undefined };

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, { at }: Broken): Broken | null {
    return at !== undefined && at !== '' && at !== place ? { at: undefined } : null;
  }

  static getDerivedStateFromError(): Broken {
    return { at: '' };
  }

  override componentDidCatch(): void {
    this.setState({ at: this.props.place });
  }

  override render(): ReactNode {
    if (this.state.at === undefined) return this.props.children;
    return <Fault onAgain={() => this.setState({ at: undefined })} />;
  }
}

function Fault({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Stack align="flex-start" p="xl" role="alert">
      <Title order={1} size="h2">
        {t('fault.title')}
      </Title>
      <Text maw={560}>{t('fault.text')}</Text>
      <Button onClick={onAgain}>{t('try-again')}</Button>
    </Stack>
  );
}
