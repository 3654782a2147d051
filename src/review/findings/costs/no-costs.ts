import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** Interventions with effects that cost nothing: somebody does the work, and somebody pays for it. */
export const noCosts = finding({ weight: 'must', guideline: guidelines.costs }, ({ businessCase }) =>
  together(
    businessCase.interventions
      .filter(
        ({ costs, effects, societalEffects, enrolment }) =>
          enrolment.length > 0 &&
          effects.length + societalEffects.length > 0 &&
          costs.every(({ amount }) => amount.every(({ value }) => value.isZero())),
      )
      .map(({ id, name }) => ({ path: `interventions.${id}`, name })),
    {
      nl: ({ names }) => ({
        message: `de aanpak heeft effecten en geen kosten: ${names}`,
        remedy: 'Zet de kosten erbij, ook als ze uit een bestaande begroting of door een ander worden betaald.',
        question: 'Wie doet het werk, en wie betaalt dat?',
      }),
      en: ({ names }) => ({
        message: `the intervention has effects and no costs: ${names}`,
        remedy: 'State its costs, also where they are paid from an existing budget or by somebody else.',
        question: 'Who does the work, and who pays for it?',
      }),
    },
  ),
)
