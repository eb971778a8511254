import type { Answer } from '../../../../../shared/contract/define.ts';
import type { News } from '../../../../../shared/contract/views.ts';
import { act, type ReadyTill } from '../../../../data/till.ts';
import { changeSettings, type GroupDraft, useGroup } from '../../use-group.tsx';
import { type DesignDraft, draftOf, settingsOf, withPictures } from './draft.ts';

/** The design while it is being changed. A picture belongs to its seller, so that his PDF papers have it too. */
export function useDesignDraft(till: ReadyTill): GroupDraft<DesignDraft> {
  return useGroup(draftOf(till.settings.receipt, till.sellers), (draft) => save(till, draft));
}

async function save({ settings, sellers }: ReadyTill, draft: DesignDraft): Promise<Answer<News>> {
  for (const seller of withPictures(sellers, draft)) {
    const before = sellers.find(({ id }) => id === seller.id);
    if (before?.logo === seller.logo) continue;
    const answer = await act({ kind: 'seller.save', seller });
    if (!answer.ok) return answer;
  }
  return changeSettings({ receipt: settingsOf(draft, settings.receipt.language) });
}
