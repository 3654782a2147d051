import { readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { Decimal, formatNumber } from '../../../src/index.js'
import { loadDrawing, type Drawing } from '../../../src/report/charts/draw-chart.js'
import {
  evaluate,
  evaluationHtml,
  evaluationJson,
  evaluationJsonSchema,
  evaluationMemo,
  evaluationReport,
  evaluationText,
  htmlDocument,
  markdownDocument,
  type Evaluation,
} from '../../../src/report/evaluation/index.js'
import { evaluationSchema } from '../../../src/report/evaluation/evaluation-schema.js'
import { causeWords } from '../../../src/report/evaluation/words/cause-words.js'
import { evaluationWords } from '../../../src/report/evaluation/words/evaluation-words.js'
import { learnedWords } from '../../../src/report/evaluation/words/learned-words.js'
import { evaluationMemoWords } from '../../../src/report/evaluation/words/memo-words.js'
import { verdictWords } from '../../../src/report/evaluation/words/verdict-words.js'
import { htmlTables, markdownTables, textTables, type PrintedTable } from '../printed-tables.js'
import { caseOf, handInput, programmeInput } from './evaluated-cases.js'

const hand = evaluate(caseOf(handInput), { draws: 200 })
const programme = evaluate(caseOf(programmeInput), { draws: 300 })
const languages = ['nl', 'en'] as const
type Language = (typeof languages)[number]

/** Text without line ends and without spaces where a line may not break. */
const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u2060]+/g, ' ')

/** Every way in which an evaluation is read. */
const readings = (evaluation: Evaluation, language: Language) => {
  const [report, memo] = [evaluationReport(evaluation, { language }), evaluationMemo(evaluation, { language })]
  return {
    text: evaluationText(evaluation, { language, width: 400 }),
    'report as Markdown': markdownDocument(report, { pictures: false }).replaceAll('\\', ''),
    'report as HTML': htmlDocument(report),
    'letter as Markdown': markdownDocument(memo).replaceAll('\\', ''),
    'letter as HTML': htmlDocument(memo),
  }
}

/** 100 planned at success 0.5, saving 1,000 each; 60 entered and 24 succeeded: the arithmetic stands at the case. */
const figures = {
  nl: {
    everywhere: [
      '50.000',
      '24.000',
      '-26.000',
      'Minder instroom kost de samenleving € 18.000.',
      'Minder vaak succes kost de samenleving € 8.000.',
    ],
    // (24 + 0.5) / (60 + 1)
    learned: 'verwacht was 50%, geteld is 24 van 60 (40%); nu is de beste schatting 40% (80%-band 32% tot 48%)',
    point: 'Het plan was hier één getal, zonder bandbreedte; het telt daarom niet mee in de schatting.',
    letter:
      'verwacht was € 50.000, gerealiseerd is tot en met december 2026 € 13.000, verwacht wordt nu € 24.000 (€ 26.000 minder dan gepland)',
  },
  en: {
    everywhere: [
      '50,000',
      '24,000',
      '-26,000',
      'Fewer entrants: society loses €18,000.',
      'Less success: society loses €8,000.',
    ],
    learned: '50% was expected, 24 of 60 (40%) were counted; now the best estimate is 40% (80% band 32% to 48%)',
    point: 'Here the plan was one number, without a range; so it counts for nothing in the estimate.',
    letter:
      'expected was €50,000, realised through December 2026 is €13,000, expected now is €24,000 (€26,000 less than planned)',
  },
} as const

describe('the hand case', () => {
  describe.each(languages)('in %s', (language) => {
    const all = readings(hand, language)
    it.each(Object.entries(all))('is in the %s', (_, text) => {
      for (const figure of figures[language].everywhere) expect(plain(text)).toContain(figure)
    })

    it('says what was learned in text and report, and that a plan of one number counts for nothing', () => {
      for (const text of [all.text, all['report as Markdown'], all['report as HTML']]) {
        expect(plain(text)).toContain(figures[language].learned)
        expect(plain(text)).toContain(figures[language].point)
      }
    })

    it('is expected, realised and expected now in the letter', () => {
      for (const text of [all['letter as Markdown'], all['letter as HTML']])
        expect(plain(text)).toContain(figures[language].letter)
    })

    it('names the larger cause first', () => {
      for (const text of Object.values(all)) {
        const [first = '', second = ''] = figures[language].everywhere.slice(-2)
        expect(plain(text).indexOf(first)).toBeLessThan(plain(text).indexOf(second))
      }
    })
  })

  it('is in the JSON', () => {
    const read = evaluationSchema.parse(JSON.parse(evaluationJson(hand)))
    const amounts = ({ planned, forecast, difference }: (typeof read)['variances'][number]) =>
      [planned, forecast, difference].map(Number)
    for (const variance of read.variances) expect(amounts(variance)).toEqual([50_000, 24_000, -26_000])
    expect(read.variances[0]?.causes.slice(0, 2).map(({ cause, amount }) => [cause, Number(amount)])).toEqual([
      ['enrolment', -18_000],
      ['reach', -8000],
    ])
    expect(read.outcomes.interventions[0]?.entering.forecast).toBe('60')
    expect(read.directions).toEqual({ enrolment: 'less', reach: 'less', costs: 'other' })
    expect(read.verdicts[0]).toMatchObject({ of: 'team', verdict: 'not-yet', reason: 'not-compared' })
  })
})

/** The figures of a row as printed, each the nearest to its exact value. */
const printed = (amounts: readonly Decimal[], language: Language): readonly string[] =>
  amounts.map((amount) => formatNumber(amount, 0, language))

/** What tables of an evaluation hold: planned, realised and forecast out of the results themselves. */
const truth = (
  evaluation: Evaluation,
  language: Language,
): Readonly<Record<string, readonly (readonly string[])[]>> => {
  const words = evaluationWords[language]
  const all = [evaluation.planned, evaluation.soFar, evaluation.forecast].map(({ results }) => results)
  const row = (figure: (results: Evaluation['planned']['results']) => Decimal): readonly string[] => {
    const [planned, soFar, forecast] = all.map(figure) as [Decimal, Decimal, Decimal]
    return printed([planned, soFar, forecast, forecast.minus(planned)], language)
  }
  const { parties, interventions } = evaluation.businessCase
  const costs = (of: Decimal): Decimal => new Decimal(0).minus(of)
  return {
    [words.outcomes]: [
      ...parties.map((_, at) => row((results) => results.parties[at]?.cash.npv as Decimal)),
      row(({ society }) => society.welfare.npv),
    ],
    [words.entering]: interventions.map(({ id }) =>
      row(({ perHousehold }) => perHousehold.find(({ intervention }) => intervention === id)?.entering as Decimal),
    ),
    [words.costs]: [
      ...interventions.map((_, at) => row((results) => costs(results.interventions[at]?.costs.total as Decimal))),
      row(({ society }) => costs(society.cash.costs.total)),
    ],
  }
}

const byCaption = (tables: readonly PrintedTable[], caption: string): PrintedTable | undefined =>
  tables.find((table) => table.caption === caption)

describe.each(languages)('tables in %s', (language) => {
  const all = readings(programme, language)
  const tables = {
    text: textTables(all.text),
    Markdown: markdownTables(all['report as Markdown']),
    HTML: htmlTables(all['report as HTML']),
  }

  it.each(Object.entries(truth(programme, language)))('hold the nearest to exact values: %s', (caption, rows) => {
    for (const [way, found] of Object.entries(tables)) expect(byCaption(found, caption)?.rows, way).toEqual(rows)
  })

  it('of causes go from the plan to the forecast of results, by causes that add up', () => {
    const words = causeWords[language]
    const { planned, forecast, variances } = programme
    const cases = [
      [
        evaluationWords[language].theSociety,
        planned.results.society.welfare.npv,
        forecast.results.society.welfare.npv,
        'society.welfare.npv',
      ],
      ['gemeente', planned.results.parties[0]?.cash.npv, forecast.results.parties[0]?.cash.npv, 'gemeente.cash.npv'],
    ] as const
    for (const [who, from, to, figure] of cases) {
      const table = tables.text.find(
        ({ caption }) => caption.startsWith(words.title.split('{who}')[0] ?? '-') && caption.includes(who),
      )
      const causes = variances.find((each) => each.figure === figure)?.causes ?? []
      expect(table?.rows.flat()).toEqual(
        printed(
          [
            from as Decimal,
            ...causes.map(({ amount }) => amount).filter((amount) => amount.abs().gte(0.5)),
            to as Decimal,
          ],
          language,
        ),
      )
      const total = causes.reduce((sum, { amount }) => sum.plus(amount), from as Decimal)
      expect(
        total
          .minus(to as Decimal)
          .abs()
          .toNumber(),
      ).toBeLessThan(1e-18)
    }
  })

  it('of structural money hold the plan and the forecast of the first year after the budget', () => {
    const at = programme.planned.results.budgetYears.indexOf(2027)
    const [plan, expected] = [programme.planned, programme.forecast].map(({ results }) => results.structural?.lines[0])
    const rows = [plan?.asked[at], expected?.asked[at], plan?.net[at], expected?.net[at]] as Decimal[]
    expect(rows[0]?.toNumber()).toBe(120_000)
    const caption = evaluationWords[language].structural.replace('{year}', '2027')
    for (const found of Object.values(tables))
      expect(byCaption(found, caption)?.rows).toEqual([printed(rows, language)])
  })
})

describe('a verdict', () => {
  const input = (of: number, succeeded: number, compared: string, costs = 0) => ({
    ...handInput,
    interventions: handInput.interventions.map((team) => ({
      ...team,
      costs: [{ id: 'loon', kind: 'once', month: '2026-01', amount: costs, payers: 'gemeente' }],
    })),
    realised: {
      through: '2026-12',
      interventions: {
        team: { enrolled: { 2026: 60 }, ...(of === 0 ? {} : { success: { of, succeeded, compared } }) },
      },
    },
  })
  it.each([
    [
      'nog niet te zeggen, want de kans dat de samenleving erbij wint is 100%, maar niet is aangetoond dat het door de aanpak komt',
      input(30, 15, 'before-after'),
    ],
    // Nothing varies where all 60 are counted at the share that is stated.
    ['nog niet te zeggen, want er is nog niets geteld of gemeten', input(0, 0, 'none')],
    ['niet, want de kans dat de samenleving erbij wint is 0%', input(30, 15, 'random', 500_000)],
    ['een oordeel vraagt minstens 90%, of hoogstens 10%', input(30, 15, 'random', 30_000)],
  ])('%s', (sentence, written) => {
    const evaluation = evaluate(caseOf(written), { draws: 500 })
    expect(plain(evaluationText(evaluation, { language: 'nl' }))).toContain(sentence)
    expect(plain(markdownDocument(evaluationMemo(evaluation)))).toContain(sentence.replace(/^.*?, want /, ''))
  })

  it('is demonstrated where the difference with others is sure', () => {
    const [verdict] = hand.verdicts
    if (verdict === undefined) throw new Error('a verdict')
    const shown = {
      ...hand,
      verdicts: [{ ...verdict, verdict: 'demonstrated' as const, reason: 'sure' as const, chance: 0.97 }],
    }
    expect(plain(evaluationText(shown))).toContain(
      'Team om het gezin: aangetoond, want de kans dat de samenleving erbij wint is 97%, en vergeleken met anderen die niet meededen is het verschil zeker.',
    )
    expect(plain(markdownDocument(evaluationMemo(shown)))).toContain(
      'Wij vragen u te beslissen over structureel voortzetten van Team om het gezin',
    )
  })

  it('stands beside the grade of evidence that is proposed', () => {
    const grade = {
      grade: 'probable' as const,
      reason: { nl: 'Er zijn 60 geteld.', en: '60 were counted.' },
      higher: null,
    }
    const learned = hand.learned.map((own) => ({ ...own, grade }))
    expect(plain(evaluationText({ ...hand, learned }))).toContain(
      'Voorstel voor de bewijskracht: er zijn 60 geteld. Een voorstel verandert niets',
    )
    const json: unknown = JSON.parse(evaluationJson({ ...hand, learned }))
    expect(evaluationSchema.safeParse(json).error?.issues).toBeUndefined()
  })

  it('never prints a chance that is short of sure as sure', () => {
    const [verdict] = hand.verdicts
    if (verdict === undefined) throw new Error('a verdict')
    const almost = { ...hand, verdicts: [{ ...verdict, reason: 'uncertain' as const, chance: 0.8996 }] }
    expect(evaluationText(almost)).toContain('89,96%')
    const sure = { ...hand, verdicts: [{ ...verdict, chance: 0.9 }] }
    expect(evaluationText(sure)).toMatch(/ 90%/)
  })
})

describe('sentences on causes', () => {
  it('have the sign and the direction of what happened', () => {
    // 120 entered in the place of 100, 72 of whom succeeded: 72,000 in the place of 50,000.
    const more = evaluate(
      caseOf({
        ...handInput,
        realised: {
          through: '2026-12',
          interventions: { team: { enrolled: { 2026: 120 }, success: { of: 120, succeeded: 72 } } },
        },
      }),
      { draws: 50 },
    )
    // Enrolment (20 x 0.5 + 20 x 0.6) / 2, reach (0.1 x 100 + 0.1 x 120) / 2: 11,000 each.
    const text = plain(evaluationText(more, { language: 'nl' }))
    expect(text).toContain('Meer instroom levert de samenleving € 11.000 op.')
    expect(text).toContain('Vaker succes levert de samenleving € 11.000 op.')
    expect(text).toContain('de prognose is € 72.000: € 22.000 meer dan gepland')
  })

  it('say of spending what it is, and that nothing differs where nothing does', () => {
    const team = {
      ...handInput.interventions[0],
      costs: [{ id: 'loon', kind: 'yearly', amount: 1000, payers: 'gemeente' }],
    }
    const spent = (amount: number) =>
      plain(
        evaluationText(
          evaluate(
            caseOf({
              ...handInput,
              interventions: [team],
              realised: { through: '2026-12', interventions: { team: { spent: { loon: { 2026: amount } } } } },
            }),
            { draws: 50 },
          ),
        ),
      )
    expect(spent(700)).toContain('Minder uitgeven levert de gemeente € 300 op.')
    expect(spent(1500)).toContain('Meer uitgeven kost de gemeente € 500.')
    expect(spent(1000)).toContain('Er is voor de samenleving geen verschil met het plan.')
    expect(spent(1000)).toContain('Voor geen van de partijen verandert de kas.')
  })
})

describe('what stands out', () => {
  it.each(languages)('is said as a fact, in the words of feasibility (%s)', (language) => {
    const said = {
      nl: [
        "In de prognose: in 2025 wordt € 535.000 uit het budget 'impuls' betaald, en er is € 414.000 beschikbaar: € 121.000 te veel.",
        'Door de latere start valt dit na de looptijd',
      ],
      en: [
        "In the forecast: in 2025 €535,000 is paid from the budget 'impuls'",
        'Because of the later start this falls after the timeline',
      ],
    }[language]
    for (const text of [
      evaluationText(programme, { language }),
      markdownDocument(evaluationReport(programme, { language })),
      markdownDocument(evaluationMemo(programme, { language })),
    ])
      for (const each of said) expect(plain(text)).toContain(each)
  })

  it('names where more entered or was spent than planned', () => {
    // By plan 100 of the 300 enter a year, at 600 each: 200 and 120,000 in two years.
    const text = plain(evaluationText(programme, { language: 'nl' }))
    expect(text).toContain(
      'Bij ‘Bellen en langsgaan’ stroomden er tot en met december 2025 meer in dan gepland: 280, tegen 200 volgens plan.',
    )
    expect(text).toContain(
      'Aan ‘Bellen en langsgaan’ is tot en met december 2025 meer uitgegeven dan gepland: € 391.000, tegen € 120.000 volgens plan.',
    )
  })

  it('shows the effect chain beside the money', () => {
    const text = plain(evaluationText(programme, { language: 'nl' }))
    const welfare = programme.planned.results.programme?.projects[0]?.welfare as Decimal
    expect(text).toContain(`Doorbraakteam. In geld: gepland € ${formatNumber(welfare)}, prognose`)
    expect(text).toMatch(
      /Uren begeleiding per gezin \(uren\), [^:]*: nulmeting 60 in december 2023; streefwaarde 40 in december 2026; gemeten 46 \(2025\)/,
    )
    expect(markdownDocument(evaluationReport(programme))).toContain('Uren begeleiding per gezin')
  })

  it('names what to measure next: a number, or where nothing was counted', () => {
    const label = { concept: 'success', about: { intervention: 'bellen' } } as const
    const next = { kind: 'number', path: 'interventions.bellen.success', name: { label, unit: 'share' }, value: 451.1 }
    const text = (evaluation: Evaluation) => plain(evaluationText(evaluation, { language: 'nl' }))
    expect(text({ ...programme, next: next as never })).toMatch(
      /Meet als volgende: succes, Bellen en langsgaan\. .* hoogstens € 451 waard\./,
    )
    expect(text({ ...programme, next: { kind: 'uncounted', of: 'sport', name: 'Sport' } })).toContain(
      'Meet als volgende bij ‘Sport’',
    )
    expect(text({ ...programme, next: undefined } as never)).not.toContain('Meet als volgende')
  })
})

describe('the text', () => {
  it.each([40, 60, 80, 120])('keeps within %i characters', (width) => {
    for (const language of languages)
      for (const line of evaluationText(programme, { language, width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width)
  })

  it.each([hand, programme])('has no number with more than two decimals', (evaluation) => {
    for (const language of languages)
      for (const text of Object.values(readings(evaluation, language)))
        expect(text.replaceAll(/<style>[^]*?<\/style>/g, '').match(/\d[.,]\d{4,}/g)).toBeNull()
  })
})

describe('words', () => {
  const all = { causeWords, evaluationWords, learnedWords, verdictWords, evaluationMemoWords }
  type Words = { readonly [key: string]: string | Words }
  const flat = (words: Words, path = ''): readonly (readonly [string, string])[] =>
    Object.entries(words).flatMap(([key, own]) =>
      typeof own === 'string' ? [[`${path}${key}`, own] as const] : flat(own, `${path}${key}.`),
    )

  it.each(Object.entries(all))('of %s fill in the same in both languages, and are no English in Dutch', (_, words) => {
    const [nl, en] = [flat(words.nl as unknown as Words), flat(words.en as unknown as Words)]
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    expect(nl.map(([key]) => key)).toEqual(en.map(([key]) => key))
    for (const [at, [key, text]] of nl.entries()) expect(holes(text), key).toEqual(holes(en[at]?.[1] ?? ''))
    for (const [key, text] of nl)
      expect(text.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(
        /\b(the|and|forecast|planned|realised|society|costs|chance|by)\b/i,
      )
  })
})

describe('the JSON', () => {
  it('follows its schema, which stands beside it, and holds no case', () => {
    for (const evaluation of [hand, programme]) {
      const json: unknown = JSON.parse(evaluationJson(evaluation))
      expect(evaluationSchema.safeParse(json).error?.issues).toBeUndefined()
      expect(JSON.stringify(json)).not.toMatch(/"(costItems|businessCase|targetGroups|timeline)":|"-0"|NaN/)
    }
    expect(JSON.parse(readFileSync('evaluation.schema.json', 'utf8'))).toEqual(evaluationJsonSchema())
  })

  it.each([
    ['a field more', (json: Record<string, unknown>) => ({ ...json, extra: 1 })],
    ['another version', (json: Record<string, unknown>) => ({ ...json, format: 'mbc-evaluation/2' })],
  ])('is refused with %s', (_, spoil) => {
    const json = JSON.parse(evaluationJson(hand)) as Record<string, unknown>
    expect(evaluationSchema.safeParse(spoil(json)).success).toBe(false)
  })
})

describe('the charts', () => {
  let draw: Drawing
  beforeAll(async () => {
    draw = await loadDrawing()
  })

  it('are drawn in both sizes, each with a name of its own, words and a table', async () => {
    const html = await evaluationHtml(programme, draw)
    const names = [...html.matchAll(/<figure id="chart-([^"]+)">/g)].map(([, name]) => name)
    expect(names).toEqual([
      'variance-society',
      'variance-gemeente',
      'years-beside',
      'learned-team-success',
      'learned-team-begeleiding',
      'learned-bellen-success',
    ])
    expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(2 * names.length)
    expect(html.match(/id="chart-[^"]+-figures"/g)).toHaveLength(names.length)
  })

  it('of prior and posterior show densities: all of it is one', () => {
    const charts = evaluationReport(programme)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'chart' && block.chart.name.startsWith('learned-') ? [block.chart] : []))
    for (const chart of charts) {
      const [lines] = chart.specification('wide')['layer'] as unknown as readonly {
        readonly data: { readonly values: readonly { readonly kind: string; readonly x: number; readonly y: number }[] }
      }[]
      const points = lines?.data.values ?? []
      for (const kind of new Set(points.map((point) => point.kind))) {
        const own = points.filter((point) => point.kind === kind)
        const step = (own[1]?.x as number) - (own[0]?.x as number)
        expect(
          own.reduce((sum, { y }) => sum + y * step, 0),
          `${chart.name} ${kind}`,
        ).toBeCloseTo(1, 2)
      }
      expect(new Set(points.map((point) => point.kind)).size).toBe(chart.name === 'learned-bellen-success' ? 1 : 2)
    }
    expect(charts).toHaveLength(3)
  })
})
