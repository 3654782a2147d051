import { Decimal } from '../../money/index.js'
import type { Results } from '../../calculation/index.js'
import { isDutchRegime } from './is-dutch-regime.js'
import { statedNumbers } from '../document/stated-numbers.js'

/** The fields of a case that hold words for people. */
const worded: ReadonlySet<string> = new Set([
  'name',
  'question',
  'description',
  'source',
  'assumption',
  'reason',
  'project',
  'goal',
  'owner',
])

/** What a case and the published data it rests on say in their own words, each text once. */
export const caseTexts = ({ businessCase, conventions }: Results): readonly string[] => {
  const seen = new Set<string>()
  const take = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      // A single letter or a number is in no language.
      if (worded.has(key) && /\p{L}{2}/u.test(value)) seen.add(value)
    } else if (Array.isArray(value)) for (const each of value as readonly unknown[]) take(each)
    else if (typeof value === 'object' && value !== null && !Decimal.isDecimal(value))
      for (const [own, each] of Object.entries(value)) take(each, own)
  }
  take(businessCase)
  // The unit of a target group is a word of the format; that of an indicator is one of its author.
  for (const { indicators } of businessCase.projects) for (const { unit } of indicators) take(unit, 'name')
  if (isDutchRegime(conventions.discounting)) take(conventions.discounting.source, 'source')
  for (const { name } of statedNumbers(businessCase)) {
    take(name?.source, 'source')
    take(name?.assumption, 'assumption')
  }
  return [...seen]
}
