import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { monthsThrough } from '../../months-through.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { together } from '../../together.js'

/** Over how many months a social business case as a rule looks ahead. */
const plausible = 60

/** Effects that keep their full size for more than five years: few are followed for as long, and most people fall back. */
export const effectLastsLong = finding({ weight: 'should', guideline: guidelines.horizon }, ({ businessCase }) =>
  together(
    businessCase.interventions.flatMap((intervention) => {
      const { id, name, enrolment, effects, societalEffects } = intervention
      const start = enrolment.map(({ from }) => from).sort()[0] ?? businessCase.timeline.from
      const left = monthsThrough(start, businessCase.timeline.through)
      return [
        ...effects.map((effect) => ({
          path: `interventions.${id}.effects.${effect.id}.profile`,
          name: namesOfEffects([{ ...effect, intervention: id }], businessCase).join(),
          profile: effect.profile,
        })),
        ...societalEffects.map((effect) => ({
          path: `interventions.${id}.societalEffects.${effect.id}.profile`,
          name: `${effect.name} (${name})`,
          profile: effect.profile,
        })),
      ].filter(
        ({ profile: { duration, dropOff } }) =>
          (dropOff?.value.isZero() ?? true) &&
          Math.min(left, duration?.value.toNumber() ?? Number.POSITIVE_INFINITY) > plausible,
      )
    }),
    {
      nl: ({ at, names }) => ({
        message: `dit effect houdt meer dan vijf jaar zijn volle omvang${at}`,
        remedy:
          'Geef aan hoe lang het effect duurt (duration) of welk deel elk jaar terugvalt (dropOff), met de bron die deelnemers zo lang heeft gevolgd.',
        remark: `dit effect houdt meer dan vijf jaar zijn volle omvang: ${names}`,
        question: 'Wie heeft deelnemers zo lang gevolgd, en hoeveel vallen er terug?',
      }),
      en: ({ at, names }) => ({
        message: `this effect keeps its full size for more than five years${at}`,
        remedy:
          'State how long it lasts (duration) or what part falls back each year (dropOff), with the source that followed people for as long.',
        remark: `this effect keeps its full size for more than five years: ${names}`,
        question: 'Who followed people for as long, and how many fell back?',
      }),
    },
  ),
)
