import type { BusinessCase } from '../../case/index.js'
import { Decimal, formatEuro, formatNumber, listed } from '../../money/index.js'
import type { FirstPilot, Pilot, PilotWorth, SampleValue, WorthOfPilots } from '../../risk/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordAbout, wordLabel, wordParty } from '../language/word-label.js'
import { wordPeople } from '../language/word-people.js'
import { pilotWords } from '../words/pilots.js'
import { fill } from '../words/summary.js'
import { textTable } from './text-table.js'
import { wrapText } from './wrap-text.js'

/** What pilots are worth, of the case that is named in them. */
export interface PilotsReading {
  readonly businessCase: BusinessCase
  readonly worth: WorthOfPilots
}

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
    wrapText(answer({ businessCase, worth }, language).join(' '), 80),
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
        counted: words[howMeasured(pilots)],
        draws: euro(worth.draws),
      }),
      80,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/** Whether any pilot might change what society does, whatever it costs. */
const isWorthSomething = (pilots: readonly Pilot[]): boolean =>
  pilots.some(({ society }) => society.samples.some(({ value }) => value > 0))

const howMeasured = (pilots: readonly Pilot[]): 'countedOnly' | 'measuredOnly' | 'countedToo' => {
  const kinds = new Set(pilots.map(({ measures }) => measures.kind))
  return kinds.size > 1 ? 'countedToo' : kinds.has('success') ? 'countedOnly' : 'measuredOnly'
}

const isFree = ({ costs }: WorthOfPilots): boolean => costs.once === 0 && costs.perHousehold === 0

/** Which pilot first, how many households, what it is worth and who should pay; or why none. */
const answer = ({ businessCase, worth }: PilotsReading, language: Language): readonly string[] => {
  const words = pilotWords[language]
  const { pilots, first } = worth
  const euros = (value: number): string => formatEuro(new Decimal(value), language)
  const pilot = pilots.find(({ path }) => path === first?.path)
  if (first === null || pilot === undefined) {
    const { unchanged, dear } = words.none
    const isWorth = isWorthSomething(pilots)
    const isToParty = pilots.some(({ parties }) => parties.some(({ best }) => best !== null))
    return [
      isWorth ? dear : worth.mean > 0 ? unchanged.goesOn : unchanged.stops,
      ...(isToParty ? [words.parties] : isWorth ? [] : [words.noParty]),
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

/** The same as stable, versioned JSON (`format`); the case itself is left out: the reader has the file. */
export const pilotsJson = ({ businessCase, worth }: PilotsReading): string =>
  `${JSON.stringify({ format: 'mbc-pilots/1', name: businessCase.name, ...worth }, undefined, 2)}\n`
