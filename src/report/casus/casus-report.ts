import { languageOf } from '../../case/index.js'
import { expectCasusResults, type Casus, type CasusResults } from '../../casus/index.js'
import { paragraph, type Block, type ReportDocument } from '../document/report-document.js'
import { givenDay } from '../language/given-day.js'
import type { Language } from '../language/language.js'
import { casusWords } from '../words/casus.js'
import { fill } from '../words/summary.js'
import { casusFrame, casusNotes, eventSentences, helperSentences, planSentences } from './casus-sentences.js'
import { payerTable, serviceTable, yearTable, type CasusReading } from './casus-tables.js'
import { timelineChart } from './timeline-chart.js'

export interface CasusReportOptions {
  /** @defaultValue 'nl' */
  readonly language?: Language | undefined
  /** The day that the page is of, as `2024-03-01`; without it the page names no day. */
  readonly date?: string | undefined
}

/** A casus as a page of one A4: the plans beside now, from month to month, who pays, and who comes through the door. */
export const casusReport = (results: CasusResults, options: CasusReportOptions = {}): ReportDocument => {
  expectCasusResults('casusReport', results)
  const language = languageOf(options)
  const date = givenDay('casusReport', options.date)
  const reading: CasusReading = { results, language }
  const words = casusWords[language]
  const { casus } = results
  const events = eventSentences(reading)
  const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])
  return {
    language,
    title: casus.name,
    kind: words.kind,
    frame: casusFrame(reading),
    ...(date === undefined ? {} : { date }),
    ...(language === 'nl' ? {} : { dutch: textsOf(casus) }),
    lead: [...(casus.description === undefined ? [] : [paragraph(casus.description)]), ...list(planSentences(reading))],
    sections: [
      {
        id: 'services',
        title: words.services,
        blocks: [{ kind: 'table', table: serviceTable(reading) }, ...casusNotes(reading).map(paragraph)],
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
          ...list(events),
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
        blocks: [...list(helperSentences(reading)), paragraph(words.helpersNote)],
      },
      { id: 'grounds', title: words.grounds, blocks: [...grounds(reading), paragraph(words.rounding)] },
    ],
  }
}

/** Where the prices come from: a source, an assumption, or nothing that the file says. */
const grounds = ({ results, language }: CasusReading): readonly Block[] => {
  const words = casusWords[language]
  const { services, plans } = results.casus
  const stated = [...services, ...plans.flatMap((plan) => plan.services)].map(({ name, price }) => ({
    name,
    ...((Array.isArray(price) ? price[0] : price) as { readonly source?: string; readonly assumption?: string }),
  }))
  const said = stated.flatMap(({ name, source, assumption }) => [
    ...(source === undefined ? [] : [fill(words.groundSource, { name, text: source })]),
    ...(assumption === undefined ? [] : [fill(words.groundAssumption, { name, text: assumption })]),
  ])
  const silent = stated.filter(({ source, assumption }) => source === undefined && assumption === undefined)
  return [
    ...(said.length === 0 ? [] : [{ kind: 'list', items: said } as const]),
    ...(silent.length === 0
      ? []
      : [paragraph(fill(words.noGround, { names: silent.map(({ name }) => name).join(', ') }))]),
  ]
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
