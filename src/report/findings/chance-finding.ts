import { formatChance } from '../language/format-chance.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import type { NpvLine } from '../uncertainty/npv-lines.js'
import { fill } from '../words/summary.js'
import { investorOf } from './cash-finding.js'
import { findingWords } from './finding-words.js'

/** The chance of a gain for the party that puts in most money, and for society. */
export const chanceFinding = ({ results, language }: Reading, lines: readonly NpvLine[]): string => {
  const words = findingWords[language]
  const chanceOf = (id: string): string | undefined => {
    const view = lines.find((line) => line.id === id)?.view
    return view === undefined ? undefined : formatChance(view.gains.value, language)
  }
  const party = investorOf(results)
  const chance = party === undefined ? undefined : chanceOf(party.id)
  const society = chanceOf('society') ?? ''
  return chance === undefined || party === undefined
    ? fill(words.chance, { society })
    : fill(words.chances, { chance, party: withinSentence(party.name, language), society })
}
