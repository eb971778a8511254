import { Button, Divider, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { problem } from '../../../../shared/problem.ts';
import { act } from '../../../data/till.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import type { SectionProps } from '../SettingsScreen.tsx';
import { GroupForm, useGroup } from '../use-group.tsx';
import { AddressFields } from './AddressFields.tsx';
import { addressFaults, draftOf, identityFaults, organisationOf } from './draft.ts';
import { IdentityFields } from './IdentityFields.tsx';

/** Who sells and where, as it stands on the bills to come. */
export function OrganisationSection({ till }: SectionProps) {
  const { t } = useTranslation(['settings', 'setup']);
  const problemText = useProblemText();
  const [strict, setStrict] = useState(false);
  const [, goTo] = useLocation();
  const saved = { organisation: draftOf(till.organisation), site: till.site };
  const draft = useGroup(saved, ({ organisation, site }) =>
    act({ kind: 'organisation.change', organisation: organisationOf(organisation), site }),
  );
  const { organisation, site } = draft.value;
  const faults = { ...identityFaults(organisation), ...addressFaults(organisation) };
  const siteFault = site.nameEnglish.trim().length < 2 ? problem('name-missing') : undefined;
  const shown = strict ? faults : {};
  return (
    <GroupForm
      title={t('organisation.title')}
      text={t('organisation.text')}
      draft={draft}
      isRight={Object.keys(faults).length === 0 && !siteFault}
      onWrong={() => setStrict(true)}
    >
      <IdentityFields
        draft={organisation}
        faults={shown}
        onChange={(changed) => draft.change({ ...draft.value, organisation: changed })}
      />
      <AddressFields
        draft={organisation}
        faults={shown}
        onChange={(changed) => draft.change({ ...draft.value, organisation: changed })}
      />
      <Button variant="light" h={44} style={{ alignSelf: 'start' }} onClick={() => goTo('/settings/sellers')}>
        {t('organisation.to-sellers')}
      </Button>
      <Divider />
      <SimpleGrid cols={2}>
        <TextInput
          label={t('setup:place.name-english')}
          value={site.nameEnglish}
          maxLength={100}
          error={strict && siteFault && problemText(siteFault)}
          onChange={(event) =>
            draft.change({ ...draft.value, site: { ...site, nameEnglish: event.currentTarget.value } })
          }
        />
        <TextInput
          label={t('setup:place.name-hindi')}
          lang="hi"
          value={site.nameHindi}
          maxLength={100}
          onChange={(event) =>
            draft.change({ ...draft.value, site: { ...site, nameHindi: event.currentTarget.value } })
          }
        />
      </SimpleGrid>
    </GroupForm>
  );
}
