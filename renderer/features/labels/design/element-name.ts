import { useTranslation } from 'react-i18next';
import type { LabelElement } from '../../../../shared/label/template.ts';

/** What an element is called: its field, or what kind of code it is. */
export function useElementName(): (element: LabelElement) => string {
  const { t } = useTranslation('labels');
  return (element) => {
    if (element.kind === 'text') return t(`field.${element.field}`);
    return element.kind === 'qr' ? t(`content.${element.content}`) : t('kind.barcode');
  };
}
