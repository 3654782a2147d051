import { given } from '../../money/index.js'
import { languageOf, type Provenance } from '../../case/index.js'
import { expectCasusResults, type Casus, type CasusResults } from '../../casus/index.js'
import { closingOf } from '../document/receipt-blocks.js'
import { paragraph, type DocumentTable, type ReportDocument } from '../document/report-document.js'
import type { ReceiptFacts } from '../facts/receipt-facts.js'
import { givenDay } from '../language/given-day.js'
import type { Language } from '../language/language.js'
import { casusWords } from './casus-words.js'
import { fill } from '../words/summary.js'
import { casusFrame, casusNotes, helperSentences, planSentences } from './casus-sentences.js'
import { payerTable, serviceTable, yearTable, type CasusReading } from './casus-tables.js'
import { timelineChart } from './timeline-chart.js'

/** How the page of a casus is written. */
export interface CasusReportOptions {
  /** @defaultValue 'nl' */
  readonly language?: Language | undefined
  /** The day that the page is of, as `2024-03-01`; without it the page names no day. */
  readonly date?: string | undefined
  /** How the figures can be repeated and checked, from `receiptFactsOf`; a page without it does not say. */
  readonly receipt?: ReceiptFacts | undefined
}

/**
 * A casus as a page of one A4: the plans beside now, from month to month, who pays, and who comes through the door.
 *
 * @throws ArgumentTypeError where it is given something else than results of a casus; ArgumentRangeError for a date
 *   that is no day
 *
 * @example
 * import { casusResults, parseCasus } from 'maatschappelijke-businesscase/casus'
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * const page = casusReport(casusResults(read.casus), { language: 'en' })
 * page.title // Gezin met een kind in een gezinshuis en een huurschuld
 */
export const casusReport = (results: CasusResults, options: CasusReportOptions = {}): ReportDocument => {
  expectCasusResults('casusReport', results)
  const asked = given.options('casusReport', options)
  const language = languageOf(asked)
  const date = givenDay('casusReport', asked.date)
  const reading: CasusReading = { results, language }
  const words = casusWords[language]
  const { casus } = results
  return {
    language,
    title: casus.name,
    kind: words.kind,
    frame: casusFrame(reading),
    ...(date === undefined ? {} : { date }),
    ...(language === 'nl' ? {} : { dutch: textsOf(casus) }),
    lead: [
      ...(casus.description === undefined ? [] : [paragraph(casus.description)]),
      paragraph(planSentences(reading).join(' ')),
    ],
    sections: [
      {
        id: 'services',
        title: words.services,
        blocks: [{ kind: 'table', table: withSources(reading) }, ...casusNotes(reading).map(paragraph)],
      },
      {
        id: 'timeline',
        title: words.events,
        blocks: [
          {
            kind: 'chart',
            chart: timelineChart(reading),
            source: fill(words.chartSource, { name: casus.name, level: String(results.priceLevel) }),
          },
        ],
      },
      {
        id: 'payers',
        title: words.parties,
        blocks: [
          { kind: 'table', table: payerTable(reading) },
          { kind: 'table', table: yearTable(reading) },
        ],
      },
      {
        id: 'helpers',
        title: words.helpers,
        blocks: [paragraph([...helperSentences(reading).map((text) => `${text}.`), words.helpersNote].join(' '))],
      },
    ],
    ...closingOf({ receipt: asked.receipt, language }),
  }
}

/** The services, each with a number that leads to where its price comes from. */
const withSources = (reading: CasusReading): DocumentTable => {
  const words = casusWords[reading.language]
  const { rows, ...table } = serviceTable(reading)
  const { services, plans } = reading.results.casus
  const texts = [...services, ...plans.flatMap((plan) => plan.services)].flatMap(({ name, price }) => {
    const { source, assumption } = (Array.isArray(price) ? price[0] : price) as Provenance
    const text = source ?? (assumption === undefined ? undefined : fill(words.assumed, { text: assumption }))
    return text === undefined ? [] : [{ name, text }]
  })
  const numbers = new Map([...new Set(texts.map(({ text }) => text))].map((text, at) => [text, at + 1]))
  const marks = new Map(texts.map(({ name, text }) => [name, ` [${String(numbers.get(text))}]`]))
  return {
    ...table,
    rows: rows.map(([name = '', ...cells]) => [`${name}${marks.get(name) ?? ''}`, ...cells]),
    sources: [...numbers].map(([text, number]) => ({ number, text })),
  }
}

/** The texts of a casus, which are Dutch in a page of any language. */
const textsOf = ({ name, description, services, plans, events, parties }: Casus): readonly string[] => [
  name,
  ...(description === undefined ? [] : [description]),
  ...services.map((service) => service.name),
  ...plans.flatMap((plan) => [plan.name, ...plan.services.map((service) => service.name)]),
  ...events.map(({ what }) => what),
  ...parties.flatMap((party) => (party.name === undefined ? [] : [party.name])),
]
