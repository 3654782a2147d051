import { formulasOf } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { FormulaId, Name } from '../../sheet/index.js'
import { Decimal, formatEuro, formatNumber, formatPercentage } from '../../money/index.js'
import {
  mostDecisive,
  type InformationValue,
  type ScenarioOutcome,
  type SwitchingValue,
  type Tornado,
} from '../../risk/index.js'
import { formatInput } from '../language/format-input.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Language } from '../language/language.js'
import { limitWarnings, triedIn } from '../notes/limit-warnings.js'
import { scenarioName } from '../facts/scenario-name.js'
import { scenarioTables } from '../tables/scenario-tables.js'
import { textTable } from './text-table.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordLabel, wordParty } from '../language/word-label.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** Analyses of how sensitive a case is; what is absent is not shown. */
export interface Sensitivity {
  readonly businessCase: BusinessCase
  readonly interval: number
  readonly tornado: readonly Tornado[]
  readonly switching: readonly SwitchingValue[]
  readonly scenarios: readonly ScenarioOutcome[]
  readonly information: readonly InformationValue[]
}

export interface SensitivityTextOptions {
  readonly language?: Language | undefined
  /** How many numbers are listed for each figure. Default 10. */
  readonly most?: number | undefined
  /** Whose net present value scenarios show, by id, with `society`. Default every party and society. */
  readonly parties?: readonly string[] | undefined
  /** Whether the address of each number of a tornado is listed. Default not. */
  readonly addresses?: boolean | undefined
}

/** Sensitivity as text for a terminal: which numbers matter, where the answer turns, scenarios, and what to measure. */
export const sensitivityText = (
  { businessCase, interval, tornado, switching, scenarios, information }: Sensitivity,
  { language = 'nl', most = 10, parties, addresses = false }: SensitivityTextOptions = {},
): string => {
  const words = simulationWords[language]
  const { sheet } = formulasOf(businessCase)
  const nameOf = (figure: string): Name | undefined => sheet.names.get(sheet.figures.get(figure) as FormulaId)
  const isEuros = (figure: string): boolean => nameOf(figure)?.unit.startsWith('eur') !== false
  const valueOf = (figure: string, value: number): string =>
    isEuros(figure) ? euro(value) : formatInput(value, nameOf(figure)?.unit ?? 'number', Math.abs(value), language)
  const euro = (value: number): string => formatNumber(new Decimal(value), 0, language)
  const figureOf = (reference: string): string => {
    const [party = '', ...rest] = reference.split('.')
    if (rest.join('.') === (party === 'society' ? 'welfare.npv' : 'cash.npv'))
      return `${language === 'nl' ? 'NCW' : 'NPV'}, ${party === 'society' ? words.societyWelfare : withinSentence(wordParty(party, businessCase, language), language)}`
    const name = nameOf(reference)
    return name === undefined ? reference : wordLabel(name.label, businessCase, language)
  }
  const tornadoPart = ({ figure, base, bars }: Tornado): string => {
    const title = wrapped(fill(words.tornado, { figure: figureOf(figure), base: valueOf(figure, base) }))
    const rows = bars
      .slice(0, most)
      .map(({ name, low, high, atLow, atHigh }) => [
        wordLabel(name.label, businessCase, language),
        [low, high]
          .map((end) => formatInput(end, name.unit, Math.max(Math.abs(low), Math.abs(high)), language))
          .join(' - '),
        valueOf(figure, atLow),
        valueOf(figure, atHigh),
      ])
    return `${title}\n${textTable({ head: [words.number, words.range, words.atLow, words.atHigh], rows })}`
  }
  /** The numbers of the tornadoes by address, each once, in the order in which they stand there. */
  const addressList = (): string => {
    const shown = tornado.flatMap(({ bars }) => bars.slice(0, most))
    const names = new Map(shown.map(({ address, name }) => [address, wordLabel(name.label, businessCase, language)]))
    return [words.addresses, ...[...names].map(([address, name]) => wrapText(`- ${name}: ${address}`, 80, '  '))].join(
      '\n',
    )
  }
  const decisive = (figure: string): readonly SwitchingValue[] =>
    mostDecisive(switching.filter((each) => each.figure === figure))
  const switchingPart = (figure: string): string => {
    const rows = decisive(figure)
      .slice(0, most)
      .map((each) => [
        wordLabel(each.name.label, businessCase, language),
        ...[each.base, each.at ?? NaN].map((value) =>
          formatInput(value, each.name.unit, Math.abs(each.base), language),
        ),
        each.change === null
          ? '-'
          : `${each.change > 0 ? '+' : ''}${formatPercentage(new Decimal(each.change), language)}`,
      ])
    return `${wrapped(fill(words.switching, { figure: figureOf(figure) }))}\n${textTable({ head: [words.number, words.now, words.turns, words.change], rows })}`
  }
  const informationPart = ({ figure, perfect, perfectStandardError, parameters }: InformationValue): string => {
    const rows = parameters
      .filter(({ value }) => value >= 0.5)
      .slice(0, most)
      .map(({ name, value, standardError }) => [
        wordLabel(name.label, businessCase, language),
        euro(value),
        euro(standardError),
      ])
    const title = wrapped(
      fill(words.information, {
        figure: figureOf(figure),
        perfect: formatEuro(new Decimal(perfect), language),
        error: euro(perfectStandardError),
      }),
    )
    return rows.length === 0
      ? title
      : `${title}\n${textTable({ head: [words.number, words.worth, words.error], rows })}`
  }
  /** One line for all figures of which an analysis has nothing to show. */
  const without = (sentence: string, figures: readonly string[]): readonly string[] =>
    figures.length === 0 ? [] : [wrapped(fill(sentence, { figure: figures.map(figureOf).join('; ') }))]
  const figuresSwitched = [...new Set(switching.map(({ figure }) => figure))]
  const turning = figuresSwitched.filter((figure) => decisive(figure).length > 0)
  // The value of information is in euros, so it is shown for figures in euros only.
  const worths = information.filter(({ figure }) => isEuros(figure))
  const worthKnowing = worths.filter(
    ({ perfect, parameters }) => perfect >= 0.5 || parameters.some(({ value }) => value >= 0.5),
  )
  const figuresOf = (those: readonly { readonly figure: string }[]): readonly string[] =>
    those.map(({ figure }) => figure)
  return `${[
    ...tornado.filter(({ bars }) => bars.length > 0).map(tornadoPart),
    addresses && tornado.some(({ bars }) => bars.length > 0) ? addressList() : '',
    ...without(words.nothingMoves, figuresOf(tornado.filter(({ bars }) => bars.length === 0))),
    tornado.length === 0
      ? ''
      : wrapped(fill(words.interval, { interval: formatStatedShare(new Decimal(interval), language) })),
    ...limitWarnings(
      triedIn(
        tornado.map(({ bars, ...rest }) => ({ ...rest, bars: bars.slice(0, most) })),
        businessCase,
        language,
      ),
      businessCase,
      language,
    ).map(wrapped),
    ...turning.map(switchingPart),
    ...without(
      words.none,
      figuresSwitched.filter((figure) => !turning.includes(figure)),
    ),
    ...without(
      words.noRate,
      turning.filter((figure) => switching.some((each) => each.figure === figure && isRateWithout(each))),
    ),
    scenarios.length === 0 ? '' : scenarioTables(businessCase, scenarios, language, parties),
    ...limitWarnings(
      scenarios.map((scenario) => ({ ...scenario, what: scenarioName(scenario, language) })),
      businessCase,
      language,
    ).map(wrapped),
    scenarios.some(({ kinds }) => kinds.includes('pessimistic') || kinds.includes('optimistic'))
      ? wrapped(words.pessimism)
      : '',
    ...worthKnowing.map(informationPart),
    ...without(words.noInformation, figuresOf(worths.filter((each) => !worthKnowing.includes(each)))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const wrapped = (text: string): string => wrapText(text, 80)

/** A discount rate at which nothing turns: below zero it has no meaning, and is not sought. */
const isRateWithout = ({ at, name }: SwitchingValue): boolean => at === null && name.label.concept === 'discount-rate'

/** The same as stable, versioned JSON. */
export const sensitivityJson = ({ businessCase, ...rest }: Sensitivity): string =>
  `${JSON.stringify({ format: 'mbc-sensitivity/1', name: businessCase.name, ...rest }, undefined, 2)}\n`
