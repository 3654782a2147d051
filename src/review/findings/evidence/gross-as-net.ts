import type { Effect, Intervention, Quantity } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { together } from '../../together.js'

/** How a measurement without a comparison is written about. */
const uncompared =
  /\bbruto\b(?! (loon|salaris|inkomen))|voor[- ]?(en[- ])?na-?(meting|vergelijking)?\b|\bvoor-na\b|nulmeting|before[- ](and[- ])?after|gross effect|(zonder|geen) (controle|vergelijkings)groep/i

/**
 * Gross effects that count as net: the text says that before was compared with after, or the whole baseline is said to go,
 * and nothing is taken off for what would have happened anyway, for what moves, or for other projects.
 */
export const grossAsNet = finding({ weight: 'must', guideline: guidelines.tooRich }, ({ businessCase }) =>
  together(
    businessCase.interventions.flatMap((intervention) =>
      intervention.effects
        .filter(
          (effect) => !isTakenOff(effect) && (isUncompared(effect, intervention) || isWhole(effect, intervention)),
        )
        .map((effect) => ({
          path: `interventions.${intervention.id}.effects.${effect.id}`,
          name: namesOfEffects([{ ...effect, intervention: intervention.id }], businessCase).join(),
        })),
    ),
    {
      nl: ({ at, names }) => ({
        message: `een bruto effect telt als netto: er gaat niets af voor wat ook zonder de aanpak was gebeurd${at}`,
        remedy:
          'Vergelijk met een groep zonder de aanpak, of schat wat er toch was gebeurd (deadweight), wat verschuift (displacement) en wat van andere projecten komt (outside).',
        remark: `een bruto effect telt als netto: er gaat niets af voor wat ook zonder de aanpak was gebeurd: ${names}`,
        question: 'Hoe was het deze mensen zonder de aanpak vergaan?',
      }),
      en: ({ at, names }) => ({
        message: `a gross effect counts as net: nothing is taken off for what would have happened anyway${at}`,
        remedy:
          'Compare with a group without the intervention, or estimate what would have happened anyway (deadweight), what moves (displacement) and what other projects bring (outside).',
        remark: `a gross effect counts as net: nothing is taken off for what would have happened anyway: ${names}`,
        question: 'How would these people have fared without the intervention?',
      }),
    },
  ),
)

const isTakenOff = ({ deadweight, displacement, outside }: Effect): boolean =>
  [deadweight, displacement, ...outside.map(({ share }) => share)].some((share) => share?.value.gt(0) === true)

const isUncompared = (effect: Effect, { success, description }: Intervention): boolean =>
  [...sizesOf(effect), success, effect.deadweight]
    .map((size) => `${size?.source ?? ''} ${size?.assumption ?? ''}`)
    .concat(description ?? '')
    .some((text) => uncompared.test(text))

/** The whole of a cost is saved, in all who enter. */
const isWhole = ({ change, costItem }: Effect, { engagement, completion, success }: Intervention): boolean =>
  costItem !== undefined &&
  change.kind === 'reduction' &&
  change.reduction.value.gte(1) &&
  [engagement, completion, success].every((share) => share === undefined || share.value.gte(1))

const sizesOf = ({ change }: Effect): readonly Quantity[] => {
  if (change === undefined) return []
  switch (change.kind) {
    case 'reduction':
      return [change.reduction]
    case 'ratio':
      return [change.ratio]
    case 'amount':
      return [change.amount]
    case 'volume':
      return change.volume
  }
}
