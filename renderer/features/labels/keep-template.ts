import type { LabelSettings, LabelTemplate } from '../../../shared/label/template.ts';
import type { Problem } from '../../../shared/problem.ts';
import { readyTill } from '../../data/me.ts';
import { act } from '../../data/till.ts';

/**
 * Keeps a template in the settings under its id, or with nothing takes it out, as one record. Gives why it could not;
 * nothing where it did.
 */
export async function keepTemplate(
  id: string,
  template: LabelTemplate | undefined,
  change: Partial<Omit<LabelSettings, 'templates'>> = {},
): Promise<Problem | undefined> {
  const settings = readyTill()?.settings.labels;
  if (!settings) return { code: 'not-set-up' };
  const others = settings.templates.filter((one) => one.id !== id);
  const templates = template ? [...others, template] : others;
  const answer = await act({
    kind: 'settings.change',
    settings: { labels: { ...settings, ...change, templates } },
  });
  return answer.ok ? undefined : answer.error;
}
