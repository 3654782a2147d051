import type { UncertaintyFault } from '../../numbers/uncertainty-fault.js'
import type { ProblemValues } from '../../problem-values.js'
import { limitOf } from './expected-values.js'

/** What is wrong with the stated fields of an uncertain number, as values of a problem. */
export const uncertaintyValues = (fault: UncertaintyFault): ProblemValues => ({
  ...(fault.field === undefined ? {} : { fields: [fault.field] }),
  ...ofRule(fault),
})

const ofRule = ({ rule, detail = '', broken }: UncertaintyFault): ProblemValues => {
  switch (rule) {
    case 'no-number':
      return { expected: 'number' }
    case 'needs':
      return { choices: detail.split(' | ') }
    case 'not-used':
      return { distribution: detail }
    case 'low-above-high':
      return { most: Number(detail) }
    case 'value-outside':
    case 'mode-outside':
    case 'mean-outside':
    case 'beta-mean-outside':
      return detail.includes(' - ') ? between(detail) : { distribution: detail }
    case 'value-not-mean':
      return { mean: Number(detail) }
    case 'mean-cut-off': {
      const [mean = '', range = ''] = detail.split('|')
      return { ...(Number.isFinite(Number(mean)) ? { mean: Number(mean) } : {}), ...between(range) }
    }
    case 'negative-sd':
      return { least: 0 }
    case 'sd-too-large':
      return { below: Number(detail) }
    case 'bad-interval':
      return { above: 0, below: 1 }
    case 'not-above-zero':
      return { above: 0 }
    case 'bad-probability':
      return { least: 0, most: 1 }
    case 'probabilities-not-one':
      return { total: Number(detail), whole: 1 }
    case 'beyond-field':
      return broken === undefined ? {} : limitOf(broken)
    case 'hardly-within':
      return {}
  }
}

/** The ends of a range in words, of which one may be open. */
const between = (range: string): ProblemValues => {
  const [least = '', most = ''] = range.split(' - ')
  return { ...(least === '' ? {} : { least: Number(least) }), ...(most === '' ? {} : { most: Number(most) }) }
}
