import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** Interventions of which it is stated, as a certainty, that they work in all who complete them. */
export const everyoneSucceeds = finding({ weight: 'must', guideline: guidelines.tooRich }, ({ businessCase }) =>
  together(
    businessCase.interventions
      .filter(({ success }) => success?.uncertainty === undefined && success?.value.gte(1) === true)
      .map(({ id, name }) => ({ path: `interventions.${id}.success`, name })),
    {
      nl: ({ at, names }) => ({
        message: `de aanpak slaagt bij iedereen, zonder onzekerheid${at}`,
        remedy:
          'Geef het deel bij wie het werkt. Gaat het effect al over het gemiddelde van alle deelnemers, laat success dan weg.',
        remark: `de aanpak slaagt bij iedereen, zonder onzekerheid: ${names}`,
        question: 'Slaagt dit echt bij iedereen?',
      }),
      en: ({ at, names }) => ({
        message: `the intervention works in everybody, as a certainty${at}`,
        remedy:
          'State the share in whom it works. If the effect is the average over all who take part, leave success out.',
        remark: `the intervention works in everybody, as a certainty: ${names}`,
        question: 'Does this really work in everybody?',
      }),
    },
  ),
)
