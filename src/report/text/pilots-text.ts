import { Decimal, formatNumber } from '../../money/index.js'
import type { FirstPilot, Pilot, PilotWorth, SampleValue, WorthOfPilots } from '../../risk/index.js'
import { isWorthSomething, pilotsAnswer, type PilotsReading } from '../answers/pilots-answer.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordLabel, wordParty } from '../language/word-label.js'
import { pilotWords } from '../words/answers/pilots.js'
import { fill } from '../words/summary.js'
import { textTable } from './text-table.js'
import { wrapText } from './wrap-text.js'

export interface PilotsTextOptions {
  readonly language?: Language | undefined
  /** Every size of every pilot, for society and each party to which it is worth something. Default false. */
  readonly full?: boolean | undefined
}

/** What pilots are worth, as text for a terminal: which one first, how large, and who should pay for it. */
export const pilotsText = (
  { businessCase, worth }: PilotsReading,
  { language = 'nl', full = false }: PilotsTextOptions = {},
): string => {
  const words = pilotWords[language]
  const { pilots, first } = worth
  const euro = (value: number): string => formatNumber(new Decimal(value), 0, language)
  const nameOf = ({ name }: Pilot): string => wordLabel(name.label, businessCase, language)
  const partyOf = (id: string): string => withinSentence(wordParty(id, businessCase, language), language)
  const row = (head: readonly string[], each: SampleValue): readonly string[] => [
    ...head,
    ...[each.n, each.value, each.standardError, each.cost, each.net].map(euro),
  ]
  const columns = [words.count, words.value, words.error, words.cost, words.net]
  const rowOfBest = (head: readonly string[], { samples, best, perfect }: PilotWorth): readonly string[] => {
    const sample = samples.find(({ n }) => n === best)
    return [...(sample === undefined ? [...head, '-', '-', '-', '-', '-'] : row(head, sample)), euro(perfect)]
  }
  const sizesPart = (title: string, { samples }: PilotWorth): string =>
    `${wrapText(title, 80)}\n${textTable({ head: columns, rows: samples.map((each) => row([], each)) })}`
  const worthParties = pilots.flatMap((pilot) =>
    pilot.parties.filter(({ best }) => best !== null).map((party) => ({ pilot, party })),
  )
  const society = `${wrapText(words.bySociety, 80)}\n${textTable({
    head: [words.pilot, ...columns, words.perfect],
    rows: pilots.map((pilot) => rowOfBest([nameOf(pilot)], pilot.society)),
  })}`
  const byParty =
    worthParties.length === 0
      ? ''
      : `${wrapText(words.byParty, 80)}\n${textTable({
          head: [words.measured, ...columns, words.perfect],
          rows: worthParties.map(({ pilot, party }) => rowOfBest([`${nameOf(pilot)}: ${partyOf(party.party)}`], party)),
        })}`
  const whoPays = ({ payers, cost }: FirstPilot): string =>
    payers.length === 0 || cost === 0
      ? ''
      : `${wrapText(words.whoPays, 80)}\n${textTable({
          head: [words.party, words.value, words.error, words.share, words.pays, words.left],
          rows: payers.map((each) => [
            wordParty(each.party, businessCase, language),
            euro(each.value),
            euro(each.standardError),
            formatChance(each.share, language),
            euro(each.pays),
            euro(each.net),
          ]),
        })}`
  const shown = full ? pilots : pilots.slice(0, isWorthSomething(pilots) ? 1 : 0)
  return `${[
    wrapText(fill(words.title, { name: businessCase.name }), 80),
    wrapText(pilotsAnswer({ businessCase, worth }, language).join(' '), 80),
    society,
    ...shown.flatMap((pilot) => [
      sizesPart(fill(words.sizes, { pilot: nameOf(pilot) }), pilot.society),
      ...(full ? pilot.parties : [])
        .filter(({ perfect }) => perfect >= 0.5)
        .map((party) => sizesPart(fill(words.sizesOf, { pilot: nameOf(pilot), party: partyOf(party.party) }), party)),
    ]),
    first === null ? '' : whoPays(first),
    first === null || full ? byParty : '',
    isFree(worth) ? wrapText(words.free, 80) : '',
    wrapText(
      fill(words.rests, {
        what: pilots.every(({ project }) => project === null) ? words.whole : words.project,
        counted: words[howMeasured(pilots)],
        draws: euro(worth.draws),
      }),
      80,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const howMeasured = (pilots: readonly Pilot[]): 'countedOnly' | 'measuredOnly' | 'countedToo' => {
  const kinds = new Set(pilots.map(({ measures }) => measures.kind))
  return kinds.size > 1 ? 'countedToo' : kinds.has('success') ? 'countedOnly' : 'measuredOnly'
}

const isFree = ({ costs }: WorthOfPilots): boolean => costs.once === 0 && costs.perHousehold === 0

/** The same as stable, versioned JSON (`format`); the case itself is left out: the reader has the file. */
export const pilotsJson = ({ businessCase, worth }: PilotsReading): string =>
  `${JSON.stringify({ format: 'mbc-pilots/1', name: businessCase.name, ...worth }, undefined, 2)}\n`
