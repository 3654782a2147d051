import type { Distribution } from '../../chance/index.js'
import { shapeFields, type ShapeField, type StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault } from './uncertainty-fault.js'

/** The fields of each distribution, for each way to state it; those with a `?` may be left out. */
const ways: Readonly<Record<Distribution['kind'], readonly (readonly (ShapeField | `${ShapeField}?`)[])[]>> = {
  uniform: [['low', 'high', 'interval?']],
  triangular: [
    ['low', 'mode', 'high', 'interval?'],
    ['low', 'mean', 'high'],
  ],
  pert: [
    ['low', 'mode', 'high', 'interval?'],
    ['low', 'mean', 'high'],
  ],
  normal: [
    ['mean', 'sd'],
    ['low', 'high', 'interval'],
  ],
  lognormal: [
    ['mean', 'sd'],
    ['low', 'high', 'interval'],
  ],
  beta: [
    ['alpha', 'beta', 'low?', 'high?'],
    ['mean', 'sd', 'low?', 'high?'],
  ],
  gamma: [['mean', 'sd']],
  discrete: [['outcomes']],
}

/** Fields that are missing for a distribution, or do not belong to it. */
export const faultOfFields = (kind: Distribution['kind'], stated: StatedUncertainty): UncertaintyFault | undefined => {
  const given = shapeFields.filter((field) => stated[field] !== undefined)
  const known = ways[kind].map((way) => ({
    needed: way.filter((field) => !field.endsWith('?')),
    taken: way.map((field) => field.replace('?', '')),
  }))
  const complete = known.filter(({ needed }) => needed.every((field) => given.includes(field as ShapeField)))
  if (complete.length === 0)
    return { rule: 'needs', field: 'distribution', detail: known.map(({ needed }) => needed.join(' + ')).join(' | ') }
  const fits = complete.some(({ taken }) => given.every((field) => taken.includes(field)))
  const foreign = given.find((field) => !complete.some(({ taken }) => taken.includes(field))) ?? given.at(-1)
  return fits || foreign === undefined ? undefined : { rule: 'not-used', field: foreign, detail: kind }
}
