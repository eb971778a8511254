import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatters } from './formatters.ts';

type Strings = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Strings>('./{en,hi}/*.json', { eager: true, import: 'default' });

/** Every file `<language>/<namespace>.json`: a feature adds its two files and is translated. */
function resources(): Record<string, Record<string, Strings>> {
  const byLanguage: Record<string, Record<string, Strings>> = {};
  for (const [path, strings] of Object.entries(files)) {
    const [, language = '', namespace = ''] = /\.\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    byLanguage[language] = { ...byLanguage[language], [namespace]: strings };
  }
  return byLanguage;
}

/** Text for people. Everything is in memory from the start, so that a change of language shows at once. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  resources: resources() as never,
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

for (const [name, format] of Object.entries(formatters)) {
  i18n.services.formatter?.add(name, (value, language) => format(value, language === 'hi' ? 'hi' : 'en'));
}
