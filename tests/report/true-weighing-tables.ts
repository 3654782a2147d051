import { Decimal, type Results, type ResultsJson } from '../../src/index.js'
import { frameworkWords } from '../../src/report/programme/framework-words.js'
import { steeringWords } from '../../src/report/programme/steering-words.js'
import { structuralWords } from '../../src/report/programme/structural-words.js'
import { fill } from '../../src/report/words/summary.js'
import { segmentWords } from '../../src/report/words/tables/segments.js'
import { amount, isSeen, percent, type Language, type TrueSum, type TrueTable, type Truth } from './true-tables.js'

/** What stands beside the money of a programme: what is asked after the budget, scores, steering figures, segments. */
export const weighingTables = (json: ResultsJson, results: Results, language: Language): readonly TrueTable[] => [
  ...structural(json, language),
  ...framework(json, results, language),
  ...steering(json, language),
  ...segments(json, results, language),
]

/** The most years that the report has beside each other. */
const MOST_YEARS = 5

type Asked = NonNullable<ResultsJson['structural']>['parties'][number]

const structural = ({ structural: own, budgetYears }: ResultsJson, language: Language): readonly TrueTable[] => {
  if (own === undefined) return []
  const words = structuralWords[language]
  const after = String(own.after)
  const years = budgetYears.flatMap((year, at) => (year > own.after ? [at] : []))
  const lines = own.lines.filter(({ asked }) => years.some((at) => isSeen(amount(asked[at]))))
  const parties = own.parties.filter(({ party }) => lines.filter((line) => line.party === party).length > 1)
  const first = years[0]
  if (first === undefined || lines.length === 0) return []
  const name = String(budgetYears[first])
  const table = (caption: string, cells: (each: Asked) => readonly Truth[]): TrueTable => ({
    caption,
    rows: [...lines, ...parties].map(cells),
    kept: parties.length,
    sums: parties.flatMap(({ party }, at) =>
      cells(parties[at]!).map((_, column): TrueSum => ({
        total: [lines.length + at, column],
        parts: lines.flatMap((line, row) => (line.party === party ? [[row, column, 1] as const] : [])),
      })),
    ),
  })
  const shown = years.slice(0, MOST_YEARS)
  return [
    table(fill(words.decision, { year: name }), ({ asked, saved, net }) =>
      [asked, saved, net].map((row) => amount(row[first])),
    ),
    table(fill(words.asked, { after }), ({ asked }) => shown.map((at) => amount(asked[at]))),
    table(fill(words.net, { after }), ({ net }) => shown.map((at) => amount(net[at]))),
  ]
}

/** The money beside the scores: these are what a case states, and checked where they are calculated. */
const framework = (
  json: ResultsJson,
  { businessCase, mainPayer }: Results,
  language: Language,
): readonly TrueTable[] => {
  const { framework: own, programme } = json
  const stated = businessCase.framework
  if (own === undefined || stated === undefined) return []
  const words = frameworkWords[language]
  return [
    {
      caption: stated.name === undefined ? words.title : fill(words.named, { name: stated.name }),
      rows: own.map(({ project }) => {
        const account = programme?.projects.find((each) => each.project === project)
        return [
          amount(account?.welfare ?? '0'),
          ...(mainPayer === null
            ? []
            : [amount(account?.parties.find(({ party }) => party === mainPayer)?.cash ?? '0')]),
        ]
      }),
      sums: [],
      held: (cells) => cells.slice(mainPayer === null ? -1 : -2),
    },
  ]
}

const steering = ({ steering: all }: ResultsJson, language: Language): readonly TrueTable[] => {
  if (all.length === 0) return []
  const words = steeringWords[language]
  const rows = all.map(({ budgeted, spent, above, ratio }) => [
    amount(budgeted),
    ...[spent, above].flatMap((each) => (each === undefined ? [] : [amount(each)])),
    ...(ratio === undefined || ratio === null ? [] : [percent(new Decimal(ratio))]),
  ])
  const compared = all.filter(({ references }) => references.length > 0)
  const each: Truth[][] = []
  const differences: TrueSum[] = []
  for (const { perInhabitant, references, reference, aboveReference } of compared) {
    const top = each.length
    const stated = [perInhabitant, ...references.map((own) => own.perInhabitant), reference, aboveReference]
    each.push(...stated.flatMap((value) => (value === undefined ? [] : [[amount(value)]])))
    // What a municipality spends is what the others spend, and the difference.
    if (stated.every((value) => value !== undefined))
      differences.push({
        total: [top, 0],
        parts: [
          [each.length - 2, 0, 1],
          [each.length - 1, 0, 1],
        ],
      })
  }
  return [
    {
      caption: words.title,
      rows,
      sums: rows.flatMap((row, at): TrueSum[] =>
        row.length < 3
          ? []
          : [
              {
                total: [at, 1],
                parts: [
                  [at, 0, 1],
                  [at, 2, 1],
                ],
              },
            ],
      ),
    },
    ...(compared.length === 0
      ? []
      : [
          {
            caption: words.each,
            rows: each,
            sums: differences,
          },
        ]),
  ]
}

const segments = (json: ResultsJson, { businessCase }: Results, language: Language): readonly TrueTable[] =>
  businessCase.populations.flatMap(({ id, name }) => {
    const own = json.segments.filter(({ population }) => population === id)
    if (own.length === 0) return []
    return [
      {
        caption: fill(segmentWords[language].title, { population: name, year: String(json.budgetYears[0]) }),
        rows: own.map(({ households, costPerHousehold, cost, costShare }) => [
          amount(households[0]),
          ...(json.budgetYears.length === 1 ? [] : [amount(households.at(-1))]),
          amount(costPerHousehold[0]),
          amount(cost[0]),
          ...(costShare === null ? [] : [percent(new Decimal(costShare))]),
        ]),
        sums: [],
        // The share of the population is what the case states.
        held: (cells: readonly string[]) => cells.slice(1),
      },
    ]
  })
