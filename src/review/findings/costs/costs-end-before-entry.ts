import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { monthsThrough } from '../../months-through.js'
import { together } from '../../together.js'

/** How many months after the last costs somebody may still enter, such as those who are on a list by then. */
const tail = 6

/** Interventions that people still enter more than half a year after the last month in which anything is paid for them. */
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
          costs.every(
            (cost) => cost.kind === 'once' || (cost.kind === 'yearly' && monthsThrough(cost.through, last) - 1 > tail),
          )
        )
      })
      .map(({ id, name }) => ({ path: `interventions.${id}`, name })),
    {
      nl: ({ names }) => ({
        message: `er stromen nog huishoudens in als de kosten al een half jaar zijn opgehouden: ${names}`,
        remedy:
          'Laat de kosten doorlopen zolang er iemand instroomt en wordt geholpen, of laat de instroom eerder stoppen.',
        question: 'Wie helpt de mensen die daarna nog instromen, en wie betaalt dat?',
      }),
      en: ({ names }) => ({
        message: `households still enter half a year after the costs have ended: ${names}`,
        remedy: 'Let the costs go on as long as anybody enters and is helped, or let enrolment end earlier.',
        question: 'Who helps those who still enter after that, and who pays for it?',
      }),
    },
  ),
)
