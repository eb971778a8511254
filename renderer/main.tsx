import './app/fonts.ts';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startPage } from './app/start-page.ts';
import { CustomerApp } from './features/customer/CustomerApp.tsx';
import { CUSTOMER_HASH } from './features/customer/view.ts';

const container = document.getElementById('root');
if (!container) throw new Error('the page has no root');
const root = createRoot(container);

// Decided once: the customer's window never becomes the till, whatever its address becomes.
if (location.hash === CUSTOMER_HASH) {
  root.render(<CustomerApp />);
} else {
  root.render(<App />);
  void startPage();
}
