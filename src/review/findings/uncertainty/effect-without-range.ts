import { statedQuantities } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { together } from '../../together.js'

const ofEffect =
  /^interventions\.([^.]+)\.(?:success|(?:effects|societalEffects)\.[^.]+\.(?:reduction|ratio|volume|amount|deadweight)|enrolment\.[^.]+\.success)/

/** Cases with ranges for other numbers, in which the effects themselves are stated as if they were certain. */
export const effectWithoutRange = finding({ weight: 'should', guideline: guidelines.scenarios }, ({ businessCase }) => {
  const uncertain = statedQuantities(businessCase).filter(({ quantity }) => quantity.uncertainty !== undefined)
  if (uncertain.length === 0) return []
  const covered = new Set(uncertain.map(({ path }) => ofEffect.exec(path)?.[1]))
  return together(
    businessCase.interventions
      .filter(({ id, effects }) => effects.length > 0 && !covered.has(id))
      .map(({ id, name }) => ({ path: `interventions.${id}.effects`, name })),
    {
      nl: ({ names }) => ({
        message: `er staan bandbreedten in de case, maar niet bij de effecten zelf: ${names}`,
        remedy: 'Geef het effect of het slagen een laagste en hoogste waarde: dat is meestal het onzekerste getal.',
        question: 'Hoe ver kan het effect ernaast zitten?',
      }),
      en: ({ names }) => ({
        message: `the case has ranges, but not for the effects themselves: ${names}`,
        remedy:
          'Give the effect or the success a lowest and a highest value: as a rule it is the least certain number.',
        question: 'How far off can the effect be?',
      }),
    },
  )
})
