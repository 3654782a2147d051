import type { CashResults, PartyResults } from '../../calculation/index.js'
import { formatEuro, formatNumber, Decimal } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { formatChance } from '../language/format-chance.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { percentileIn } from '../uncertainty/percentile-of.js'
import { keyFigureWords } from '../words/answers/key-figures.js'
import { fill } from '../words/summary.js'
import { investorOf } from './investor-of.js'
import { investorWords } from './investor-words.js'
import { paidBackChance } from './paid-back-chance.js'
import { outcomeWords, spreadWords } from './spread-words.js'

/** A figure to read from afar: what it is of, the figure as stated, and what must be known beside it. */
export interface KeyFigure {
  /** Its address: of a page, the anchor. */
  readonly address: string
  readonly label: string
  readonly value: string
  readonly beneath: readonly string[]
}

/**
 * The three figures above a report: what society gains, what the party that invests most gains in cash, and when that
 * party has its money back; each with its range and chance where numbers were drawn.
 */
export const keyFigures = (reading: DrawnReading): readonly KeyFigure[] => {
  const { results, language } = reading
  const words = keyFigureWords[language]
  const investor = investorOf(results)
  const labels = investorWords(results, language)
  return [
    {
      address: 'society.welfare.npv',
      label: words.society,
      value: outcomeWords(results.society.welfare.npv, language),
      beneath: spreadLines('society', 'welfare', reading),
    },
    {
      address: `${investor?.id ?? 'society'}.cash.npv`,
      label: labels.outcome,
      value: outcomeWords((investor ?? results.society).cash.npv, language),
      beneath: spreadLines(investor?.id ?? 'society', 'cash', reading),
    },
    {
      address: `${investor?.id ?? 'society'}.cash.paybackYears`,
      label: labels.payback,
      ...paybackFigure(investor ?? results.society, reading),
    },
  ]
}

const spreadLines = (party: string, account: 'cash' | 'welfare', reading: DrawnReading): readonly string[] => {
  const words = keyFigureWords[reading.language]
  const spread = spreadWords(party, account, reading)
  if (spread === undefined) return [words.asStated]
  return [
    words.asStated,
    fill(words.mean, { mean: spread.mean }),
    fill(words.range, { low: spread.low, high: spread.high }),
    fill(words.chance, { chance: spread.chance }),
  ]
}

const paybackFigure = ({ id, cash }: PartyResults, reading: DrawnReading): Omit<KeyFigure, 'label' | 'address'> => {
  const { language } = reading
  const words = keyFigureWords[language]
  const { payback } = cash
  if (payback.kind === 'at-once') return { value: words.atOnce, beneath: [words.asStated] }
  const chance = paidBackChance(id, reading)
  const drawn =
    chance === undefined
      ? []
      : [...paybackRange(id, reading), fill(words.within, { chance: formatChance(chance, language) })]
  if (payback.kind === 'never')
    return {
      value: words.never,
      beneath: [fill(words.shortfall, { shortfall: formatEuro(payback.shortfall, language) }), ...drawn],
    }
  return {
    value: fill(words.years, { years: formatNumber(payback.years, 1, language) }),
    beneath: [
      fill(words.inMonth, { month: monthWords(payback.month, language) }),
      ...notDiscounted(cash, words.notDiscounted),
      ...drawn,
    ],
  }
}

/** Who loses at present value may have its euros back, and still not have earned the interest on them. */
const notDiscounted = ({ discountedPayback }: CashResults, said: string): readonly string[] =>
  discountedPayback.kind === 'never' ? [said] : []

/** Between which years the money is back in nine draws of ten; nothing where it is not back in nearly any. */
const paybackRange = (party: string, reading: DrawnReading): readonly string[] => {
  const { risk, language } = reading
  const words = keyFigureWords[language]
  const one = party === 'society' ? risk?.simulation.society : risk?.simulation.parties.find(({ id }) => id === party)
  const years = one?.cash.payback.years
  if (years === undefined) return []
  const [low, high] = [percentileIn(reading, years, 5), percentileIn(reading, years, 95)]
  if (low === undefined) return []
  const written = (value: number): string => formatNumber(new Decimal(value), 1, language)
  return [
    high === undefined
      ? fill(low === 0 ? words.atOnceOrNever : words.yearsOrNever, { low: written(low) })
      : fill(words.yearsBetween, { low: written(low), high: written(high) }),
  ]
}
