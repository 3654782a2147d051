import type { BusinessCase } from '../../case/index.js'
import { Decimal, formatEuro, formatNumber, listed } from '../../money/index.js'
import type { Pilot, WorthOfPilots } from '../../risk/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordAbout, wordLabel, wordParty } from '../language/word-label.js'
import { wordPeople } from '../language/word-people.js'
import { pilotWords } from '../words/answers/pilots.js'
import { fill } from '../words/summary.js'

/** What pilots are worth, of the case that is named in them. */
export interface PilotsReading {
  readonly businessCase: BusinessCase
  readonly worth: WorthOfPilots
}

/** Whether any pilot might change what society does, whatever it costs. */
export const isWorthSomething = (pilots: readonly Pilot[]): boolean =>
  pilots.some(({ society }) => society.samples.some(({ value }) => value > 0))

/** What society decides, whatever comes out: the same of all, or of each project its own. */
const decided = (pilots: readonly Pilot[]): 'goesOn' | 'stops' | 'same' => {
  const decisions = new Set(pilots.map(({ mean }) => (mean > 0 ? 'goesOn' : 'stops')))
  const [only] = decisions
  return decisions.size === 1 && only !== undefined && pilots.every(({ project }) => project === null) ? only : 'same'
}

/** Which pilot first, how many households, what it is worth and who should pay; or why none. */
export const pilotsAnswer = ({ businessCase, worth }: PilotsReading, language: Language): readonly string[] => {
  const words = pilotWords[language]
  const { pilots, first } = worth
  const euros = (value: number): string => formatEuro(new Decimal(value), language)
  const pilot = pilots.find(({ path }) => path === first?.path)
  if (first === null || pilot === undefined) {
    const { unchanged, dear } = words.none
    const isWorth = isWorthSomething(pilots)
    const ofParties = pilots.flatMap(({ parties }) => parties)
    const isToParty = ofParties.some(({ best }) => best !== null)
    const isChanged = ofParties.some(({ samples }) => samples.some(({ value }) => value > 0))
    return [
      isWorth ? dear : unchanged[decided(pilots)],
      ...(isToParty ? [words.parties] : isWorth ? [] : [isChanged ? words.partyDear : words.noParty]),
    ]
  }
  const free = first.cost === 0
  const about = { intervention: pilot.intervention }
  const does = fill(pilot.measures.kind === 'success' ? words.counts : words.measures, {
    n: formatNumber(new Decimal(first.n), 0, language),
    many: wordPeople('{many}', about, businessCase, language),
    intervention: wordAbout(about, businessCase, language).join(', '),
    number: wordLabel(pilot.name.label, businessCase, language),
  })
  const payers = first.payers.map((each) => ({
    party: withinSentence(wordParty(each.party, businessCase, language), language),
    share: formatChance(each.share, language),
    pays: euros(each.pays),
  }))
  const [only] = payers
  const gains = first.payers.every(({ net }) => net > 0)
  const divided =
    payers.length === 1 && only !== undefined
      ? fill(free ? words.aloneFree : words.alone, only)
      : fill(words.divided, {
          shares: listed(
            payers.map((each) => fill(free ? words.payerFree : words.payer, each)),
            { last: language === 'nl' ? 'en' : 'and' },
          ),
        })
  return [
    fill(free ? words.beginFree : words.begin, {
      does,
      value: euros(first.value),
      error: formatNumber(new Decimal(first.standardError), 0, language),
      cost: euros(first.cost),
      net: euros(first.net),
    }),
    ...(payers.length === 0
      ? [words.nobody]
      : [divided, ...(free ? [] : [gains ? (payers.length === 1 ? words.gains : words.allGain) : words.noneGains])]),
  ]
}
