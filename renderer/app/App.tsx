import { DatesProvider } from '@mantine/dates';
import 'dayjs/locale/hi';
import 'dayjs/locale/en-in';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { i18n } from '../i18n/i18n.ts';
import { useLanguage } from '../i18n/language.ts';
import { Announcer } from '../ui/announce.tsx';
import { ApprovalDialog } from './ApprovalDialog.tsx';
import { Gate } from './Gate.tsx';
import { cssVariables, theme } from './theme.ts';

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        <Localised />
      </MantineProvider>
    </I18nextProvider>
  );
}

function Localised() {
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: language === 'hi' ? 'hi' : 'en-in', firstDayOfWeek: 1 }}>
      <Router hook={useHashLocation}>
        <Gate />
      </Router>
      <ApprovalDialog />
      <Notifications position="top-right" limit={3} />
      <Announcer />
    </DatesProvider>
  );
}
