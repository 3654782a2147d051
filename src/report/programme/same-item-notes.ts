import { nameById } from '../../case/index.js'
import { listed } from '../../money/index.js'
import { possiblySameItems } from '../../programme/index.js'
import type { Reading } from '../language/reading.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import { programmeWords } from './programme-words.js'

/** The most groups of items that are written out. */
const MOST_SHOWN = 3

/** Items that projects have under different ids and that may be the same, in sentences; the first few of many. */
export const sameItemNotes = ({ results, language }: Reading): readonly string[] => {
  const words = programmeWords[language]
  const { businessCase } = results
  const { projects, costItems, parties } = businessCase
  const groups = possiblySameItems(businessCase)
  const shown = groups.slice(0, MOST_SHOWN).map(({ domain, payers, items }) =>
    fill(words.maySame, {
      items: items
        .map(
          ({ costItem, projects: own }) =>
            `‘${nameById(costItems, costItem)}’ (${listed(own.map((id) => nameById(projects, id)))})`,
        )
        .join('; '),
      domain: domainWords[language][domain],
      payers: listed(payers.map((id) => nameById(parties, id))),
    }),
  )
  const more = groups.length - shown.length
  return more === 0 ? shown : [...shown, fill(words.maySameMore, { count: String(more) })]
}
