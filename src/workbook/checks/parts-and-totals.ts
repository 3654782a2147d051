import type { Results } from '../../calculation/index.js'
import { domains, evidenceGrades } from '../../case/index.js'
import { laterIncomeRungs, laterRungs } from '../../rules/index.js'
import { type Language, fill, domainWords } from '../../report/index.js'
import { workbookWords } from '../workbook-words.js'

/** Figures that together must equal another: parts and their total, by reference. */
export interface Total {
  readonly what: string
  /** References of the parts; `years` adds up a row of budget years, `last` takes its last cell. */
  readonly parts: readonly Part[]
  /** What they add up to; zero where it is not given. */
  readonly whole?: Part
}

export interface Part {
  readonly reference: string
  readonly of: 'number' | 'years' | 'last'
  readonly sign?: -1
}

const number = (reference: string): Part => ({ reference, of: 'number' })

/** Totals that must hold whatever the inputs are. */
export const totalsOf = (
  { parties, moves, fund, domainCosts }: Pick<Results, 'parties' | 'moves' | 'fund' | 'domainCosts'>,
  hasFigure: (reference: string) => boolean,
  language: Language,
): readonly Total[] => {
  const { checks: words } = workbookWords[language]
  const everyone = [...parties.map(({ id, name }) => ({ id, name })), { id: 'society', name: words.society }]
  const between = (what: string, figure: string): Total => ({
    what: fill(words.between, { what }),
    parts: parties.map(({ id }) => number(`${id}.${figure}`)),
    whole: number(`society.${figure}`),
  })
  return [
    ...everyone.flatMap(({ id, name }): Total[] => [
      {
        what: fill(words.cash, { who: name }),
        parts: ['costs', 'retained', 'proceeds', 'received', 'paid']
          .map((flow) => `${id}.cash.${flow}.presentValue`)
          .filter(hasFigure)
          .map(number),
        whole: number(`${id}.cash.npv`),
      },
      {
        what: fill(words.welfare, { who: name }),
        parts: ['costs', 'savings', 'proceeds', 'societal']
          .map((flow) => `${id}.welfare.${flow}.presentValue`)
          .filter(hasFigure)
          .map(number),
        whole: number(`${id}.welfare.npv`),
      },
      {
        what: fill(words.years, { who: name }),
        parts: [{ reference: `${id}.cash.net.byYear`, of: 'years' }],
        whole: number(`${id}.cash.net.total`),
      },
      {
        what: fill(words.cumulative, { who: name }),
        parts: [{ reference: `${id}.cash.cumulative`, of: 'last' }],
        whole: number(`${id}.cash.net.total`),
      },
      {
        what: fill(words.evidence, { who: name }),
        parts: evidenceGrades.map((grade) => number(`${id}.evidence.${grade}.prudent`)),
        whole: number(`${id}.savings.prudent.presentValue`),
      },
      {
        what: fill(words.domains, { who: name }),
        parts: domains
          .map((domain) => `${id}.domains.${domain}.total`)
          .filter(hasFigure)
          .map(number),
        whole: number(`${id}.savings.prudent.total`),
      },
      {
        what: fill(words.lost, { who: name }),
        parts: [number(`${id}.savings.gross.presentValue`), ...laterRungs.map((rung) => number(`${id}.lost.${rung}`))],
        whole: number(`${id}.savings.cashable.presentValue`),
      },
      ...(hasFigure(`${id}.cash.proceeds.presentValue`) ? incomeTotals(id, name, hasFigure, words) : []),
    ]),
    between(words.costs, 'cash.costs.presentValue'),
    between(words.savings, 'cash.savings.presentValue'),
    between(words.cashNpv, 'cash.npv'),
    between(words.welfareNpv, 'welfare.npv'),
    ...moves.map(({ kind, id, name, parties: moved }): Total => ({
      what: fill(words.move, { name }),
      parts: moved.map(({ party }) => number(`${kind === 'fund' ? 'fund' : `${kind}.${id}`}.${party}.total`)),
    })),
    ...domainCosts.map(({ domain }): Total => ({
      what: fill(words.domainCosts, { domain: domainWords[language][domain] }),
      parts: ['baseline', 'change'].map((costs) => number(`domainCosts.${domain}.${costs}.total`)),
      whole: number(`domainCosts.${domain}.project.total`),
    })),
    ...(fund === null
      ? []
      : [
          {
            what: words.fund,
            parts: [
              { reference: 'fund.inflow', of: 'years' },
              { reference: 'fund.outflow', of: 'years', sign: -1 },
            ],
            whole: { reference: 'fund.balance', of: 'last' },
          } as const,
        ]),
  ].filter(({ parts }) => parts.length > 0)
}

/** The same for the income of one party: grades, domains, rungs, and what comes in with the interventions. */
const incomeTotals = (
  id: string,
  name: string,
  hasFigure: (reference: string) => boolean,
  words: (typeof workbookWords)[Language]['checks'],
): readonly Total[] => [
  {
    what: fill(words.proceeds, { who: name }),
    parts: ['rungs.cashable', 'lines'].map((part) => number(`${id}.income.${part}.presentValue`)),
    whole: number(`${id}.cash.proceeds.presentValue`),
  },
  {
    what: fill(words.incomeEvidence, { who: name }),
    parts: evidenceGrades.map((grade) => number(`${id}.evidence.${grade}.income`)),
    whole: number(`${id}.income.rungs.prudent.presentValue`),
  },
  {
    what: fill(words.incomeDomains, { who: name }),
    parts: domains
      .map((domain) => `${id}.income.domains.${domain}.total`)
      .filter(hasFigure)
      .map(number),
    whole: number(`${id}.income.rungs.prudent.total`),
  },
  {
    what: fill(words.incomeLost, { who: name }),
    parts: [
      number(`${id}.income.rungs.gross.presentValue`),
      ...laterIncomeRungs.map((rung) => number(`${id}.income.lost.${rung}`)),
    ],
    whole: number(`${id}.income.rungs.cashable.presentValue`),
  },
]
