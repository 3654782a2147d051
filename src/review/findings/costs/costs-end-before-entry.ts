import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** Interventions that people still enter after the last month in which anything is paid for them. */
export const costsEndBeforeEntry = finding({ weight: 'must', guideline: guidelines.costs }, ({ businessCase }) =>
  together(
    businessCase.interventions
      .filter(({ costs, enrolment }) => {
        const last = enrolment
          .map(({ through }) => through)
          .sort()
          .at(-1)
        return (
          last !== undefined &&
          costs.some(({ kind }) => kind === 'yearly') &&
          costs.every((cost) => cost.kind === 'once' || (cost.kind === 'yearly' && cost.through < last))
        )
      })
      .map(({ id, name }) => ({ path: `interventions.${id}.costs`, name })),
    {
      nl: ({ names }) => ({
        message: `er stromen nog huishoudens in als de kosten al zijn opgehouden: ${names}`,
        remedy:
          'Laat de kosten doorlopen zolang er iemand instroomt en wordt geholpen, of laat de instroom eerder stoppen.',
        question: 'Wie helpt de mensen die daarna nog instromen, en wie betaalt dat?',
      }),
      en: ({ names }) => ({
        message: `households still enter when the costs have ended: ${names}`,
        remedy: 'Let the costs go on as long as anybody enters and is helped, or let enrolment end earlier.',
        question: 'Who helps those who still enter after that, and who pays for it?',
      }),
    },
  ),
)
