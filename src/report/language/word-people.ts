import type { BusinessCase } from '../../case/index.js'
import type { Label } from '../../sheet/index.js'
import type { Language } from './language.js'
import { peopleWords, type People } from '../words/people.js'
import { fill } from '../words/summary.js'

/**
 * Fills in households or persons where words leave it open (`per {one}`), by the unit of the target group in question,
 * or of all target groups together where there is none.
 */
export const wordPeople = (
  text: string,
  about: Label['about'],
  businessCase: BusinessCase,
  language: Language,
): string => (text.includes('{') ? fill(text, peopleWords[language][peopleOf(about, businessCase)]) : text)

const peopleOf = (
  { targetGroup, costItem, incomeItem, intervention }: Label['about'],
  { targetGroups, costItems, incomeItems, interventions }: BusinessCase,
): People => {
  const group =
    targetGroup ??
    costItems.find(({ id }) => id === costItem)?.targetGroup ??
    incomeItems.find(({ id }) => id === incomeItem)?.targetGroup ??
    interventions.find(({ id }) => id === intervention)?.targetGroup
  const units = new Set(targetGroups.filter(({ id }) => group === undefined || id === group).map(({ unit }) => unit))
  return units.size > 1 ? 'both' : ([...units][0] ?? 'households')
}
