import { nameById } from '../../case/index.js'
import type { Results } from '../../calculation/index.js'
import { formatEuro, roundToNearest, listed } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { lateNotes } from './late-notes.js'
import { fill, summaryWords } from '../words/summary.js'

/**
 * What a reader of the savings ladder must know: transfers, what is ascribed to others, which interventions compete and
 * what that takes from each, and what comes too late to count: enrolment, costs and cash.
 */
export const ladderNotes = (results: Results, language: Language): readonly string[] => {
  const { businessCase, ladderTotal } = results
  const words = summaryWords[language]
  const beyond = ladderTotal.beyondHorizon
  return [
    ...(businessCase.costItems.some((item) => item.nature === 'transfer') ? [words.transfers] : []),
    ...outsideNotes(results, language),
    ...overlapNotes(results, language),
    ...lateNotes(results, language),
    ...(roundToNearest(beyond).isZero() ? [] : [fill(words.beyond, { amount: formatEuro(beyond, language) })]),
  ]
}

const outsideNotes = ({ outsideProjects }: Results, language: Language): readonly string[] =>
  outsideProjects
    .filter(({ saving }) => !saving.isZero())
    .map(({ project, saving, reasons }) =>
      fill(summaryWords[language].outside, {
        project,
        amount: formatEuro(saving, language),
        reasons: reasons.map((reason) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)).join(' '),
      }),
    )

const overlapNotes = (results: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const { interventions, costItems } = results.businessCase
  const named = (ids: readonly string[], among: readonly { readonly id: string; readonly name: string }[]): string =>
    listed(
      ids.map((id) => nameById(among, id)),
      { last: words.and },
    )
  const groups = results.competing.map(
    (group) => `${named(group.interventions, interventions)} (${named(group.costItems, costItems)})`,
  )
  const above = results.claimsAboveBaseline.map(
    ({ intervention, costItem }) => `${named([intervention], interventions)} (${named([costItem], costItems)})`,
  )
  const taken = results.overlap
    .filter(({ lost }) => !roundToNearest(lost).isZero())
    .map(({ intervention, lost }) => `${named([intervention], interventions)} ${formatEuro(lost.neg(), language)}`)
  return [
    ...(groups.length === 0 ? [] : [fill(words.competing, { groups: groups.join('; ') })]),
    ...(above.length === 0 ? [] : [fill(words.aboveBaseline, { claims: above.join(', ') })]),
    ...(taken.length === 0 ? [] : [fill(words.overlapTaken, { amounts: taken.join(', ') })]),
  ]
}
