import type { ReviewFinding } from '../../review/index.js'
import type { Language } from '../language/language.js'
import { reviewWords } from '../words/review.js'
import { fill } from '../words/summary.js'

/** Where a finding is, in a few words: its address, how many places there are, or the case as a whole. */
export const findingPlace = ({ addresses }: Pick<ReviewFinding, 'addresses'>, language: Language): string => {
  const [first] = addresses
  const { whole, places } = reviewWords[language]
  if (first === undefined) return whole
  return addresses.length === 1 ? first : fill(places, { count: String(addresses.length) })
}
