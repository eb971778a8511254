import type { Language } from '../../shared/access/user.ts';
import { groupIndian } from '../../shared/money/digits.ts';
import { formatQuantity, formatRupees } from '../../shared/money/format.ts';
import { formatDay, formatMoment, formatTime } from './format.ts';

type Format = (value: unknown, language: Language) => string;

/** What may stand after the comma of a placeholder: `{{payable, money}}`. The strings decide, not the callers. */
export const formatters: Readonly<Record<string, Format>> = {
  money: (value) => formatRupees(Number(value), { paise: 'auto' }),
  quantity: (value) => formatQuantity(Number(value), 0),
  count: (value) => groupIndian(String(value)),
  percent: (value) => formatQuantity(Number(value) * 10, 0),
  time: (value, language) => formatTime(Number(value), language),
  moment: (value, language) => formatMoment(Number(value), language),
  day: (value, language) => formatDay(String(value), language),
};
