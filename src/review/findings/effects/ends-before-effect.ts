import { type BusinessCase, type EffectProfile, type Intervention, type Language } from '../../../case/index.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { monthWords } from '../../../timeline/index.js'
import { laterStart, type LastMonth, type LaterStart } from '../../later-start.js'
import { monthsThrough } from '../../months-through.js'
import type { Remark } from '../../remark.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/** Effects, also those for society, whose stated duration runs past the horizon for the last households that enter. */
export const endsBeforeEffect = finding({ weight: 'should', guideline: method(2) }, ({ businessCase }) =>
  businessCase.interventions.flatMap((intervention) => {
    const { name } = intervention
    const entry = lastEntry(intervention, businessCase, laterStart(businessCase, intervention))
    if (entry === undefined) return []
    const { month: last, reason } = entry
    const left = monthsThrough(last, businessCase.timeline.through)
    const [inFile, nl, en] = [last, monthWords(last, 'nl'), monthWords(last, 'en')]
    return lastingEffects(intervention, businessCase).flatMap(
      ({ path, profile: { delay, duration }, called, named }): Remark[] => {
        if (duration === undefined) return []
        const needed = duration.value.plus(delay?.value ?? 0)
        if (needed.lte(left)) return []
        const lasting = {
          nl: (month: string): string =>
            `duurt tot ${needed.toFixed(0)} maanden na instroom, en na de laatste instroom (${month}${reason.nl}) rekent de case nog ${left} ${left === 1 ? 'maand' : 'maanden'}`,
          en: (month: string): string =>
            `lasts until ${needed.toFixed(0)} months after entry, and the case covers ${left} ${left === 1 ? 'month' : 'months'} from the last entry (${month}${reason.en})`,
        }
        return [
          {
            addresses: [`interventions.${intervention.id}.${path}.profile.duration`],
            text: {
              nl: {
                message: `${called.nl} van '${name}' ${lasting.nl(inFile)}`,
                remedy: 'Overweeg een langere looptijd: wat erna komt, telt niet mee.',
                remark: `${named.nl} ${lasting.nl(nl)}`,
                question: 'Wat komt er nog na de looptijd? Dat telt nu niet mee.',
              },
              en: {
                message: `${called.en} of '${name}' ${lasting.en(inFile)}`,
                remedy: 'Consider a longer timeline: what comes after it does not count.',
                remark: `${named.en} ${lasting.en(en)}`,
                question: 'What is still to come after the timeline? It does not count now.',
              },
            },
          },
        ]
      },
    )
  }),
)

/**
 * The last month in which households enter by plan, within the timeline. Households that a later start moves past its
 * end never enter.
 */
const lastEntry = (
  { enrolment }: Intervention,
  { timeline: { through } }: BusinessCase,
  { monthOf, lastOf }: LaterStart,
): LastMonth | undefined => {
  const last = enrolment
    .filter((cohort) => monthOf(cohort.from) <= (lastOf(through).isCut ? lastOf(through).month : through))
    .map((cohort) => lastOf(cohort.through))
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .at(-1)
  return last === undefined || last.month < through ? last : { ...last, month: through }
}

interface LastingEffect {
  readonly path: string
  readonly profile: EffectProfile
  /** For the author, by its id. */
  readonly called: Readonly<Record<Language, string>>
  /** For a reader, by the names that the case gives. */
  readonly named: Readonly<Record<Language, string>>
}

const lastingEffects = (
  { id: intervention, name, effects, societalEffects }: Intervention,
  businessCase: BusinessCase,
): readonly LastingEffect[] => [
  ...effects.map((effect) => {
    const { id, profile } = effect
    const [item = id] = namesOfEffects([{ ...effect, intervention }], {
      ...businessCase,
      interventions: businessCase.interventions.slice(0, 1),
    })
    return {
      path: `effects.${id}`,
      profile,
      called: { nl: `effect '${id}'`, en: `effect '${id}'` },
      named: { nl: `het effect van ${name} op ${item}`, en: `the effect of ${name} on ${item}` },
    }
  }),
  ...societalEffects.map((effect) => ({
    path: `societalEffects.${effect.id}`,
    profile: effect.profile,
    called: { nl: `maatschappelijk effect '${effect.id}'`, en: `societal effect '${effect.id}'` },
    named: { nl: `het effect ‘${effect.name}’ van ${name}`, en: `the effect ‘${effect.name}’ of ${name}` },
  })),
]
