import { describe, expect, it } from 'vitest'

import * as games from '../../src/games/index.js'
import * as main from '../../src/index.js'
import * as indigo from '../../src/programme/indigo/index.js'
import * as node from '../../src/workers/node/index.js'
import * as casusEntry from '../../src/report/casus/index.js'
import * as compareEntry from '../../src/report/comparison/index.js'
import * as evaluationEntry from '../../src/report/evaluation/index.js'
import * as programmeEntry from '../../src/report/programme/index.js'
import * as report from '../../src/report/publication/index.js'
import * as receiptEntry from '../../src/receipt/index.js'
import * as risk from '../../src/risk/index.js'
import * as testing from '../../src/testing/index.js'
import * as web from '../../src/workers/web/index.js'
import * as workbook from '../../src/workbook/index.js'
import * as yaml from '../../src/yaml/index.js'
import { soundCase } from '../case/faults.js'
import { family } from '../casus/family.js'
import { caseOf as evaluatedCase, handInput } from '../report/evaluation/evaluated-cases.js'

/** Values that a program without types might pass. */
type Untyped = (...given: readonly unknown[]) => unknown

const written = {
  ...soundCase(),
  timeline: { from: '2022-01', through: '2023-12' },
  interventions: [
    {
      id: 'team',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2022-01', through: '2022-12', households: 60, per: 'cohort' }],
      costs: [{ id: 'personeel', kind: 'yearly', amount: 200_000, payers: 'gemeente' }],
      effects: [{ costItem: 'ggz', reduction: { low: 0.1, mode: 0.2, high: 0.3 }, evidence: 'probable' }],
    },
  ],
}
const withOutcome = main.parseBusinessCase({
  ...written,
  interventions: written.interventions.map((team) => ({
    ...team,
    societalEffects: [
      { id: 'rust', beneficiary: 'gemeente', volume: 0.02, unit: 'QALY', price: 50_000, evidence: 'probable' },
    ],
  })),
})
if (!withOutcome.ok) throw new Error('a case with an outcome is in order')
const outcomeCase = withOutcome.businessCase
const deciding = main.parseBusinessCase({
  ...written,
  interventions: written.interventions.map((team) => ({
    ...team,
    success: 0.5,
    stop: { at: '2022-06', unless: { success: 0.4 } },
  })),
})
if (!deciding.ok) throw new Error('a case with a decision point is in order')
const stopping = deciding.businessCase
const answer = main.parseBusinessCase(written)
if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('; '))
const { businessCase } = answer
const results = main.calculate(businessCase)
const simulation = risk.simulateSync(businessCase, { draws: 50 })
const bookBytes = await workbook.workbook(businessCase)
const readBook = await workbook.readWorkbook(bookBytes)
const reading = { results, language: 'nl' as const, risk: null }
const memo = report.councilMemo(reading)
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

/** Values of the wrong type, to pass as an argument. */
const strangers: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  'a text': 'iets',
  'a number': 5,
  'an object': {},
  'a list of nothing': [undefined],
  'a function': () => undefined,
  'a parse answer': answer,
  'a refused case': main.parseBusinessCase({}),
  'a case as written': written,
  'a case': businessCase,
  'a JSON copy of a case': copy(businessCase),
  results,
  'a JSON copy of results': copy(results),
  'results as JSON': JSON.parse(main.resultsJson(results)) as unknown,
  'results of simulate': simulation,
  'a promise': Promise.resolve(results),
  'an object without a prototype': Object.create(null) as object,
  'a symbol': Symbol('iets'),
  'not a number': NaN,
  'a number without end': -Infinity,
  'a big integer': 5n,
  'a text too long to quote': 'x'.repeat(1000),
  'a date': new Date('2026-01-31'),
}

const players = ['a', 'b']
const value = (coalition: readonly string[]): number => (coalition.length === 2 ? 100 : coalition.length * 20)
const allocation = [
  { player: 'a', share: 50 },
  { player: 'b', share: 50 },
]
const weights = [
  { player: 'a', weight: 1 },
  { player: 'b', weight: 3 },
]
const dated = [
  { date: '2025-01-01', amount: -100 },
  { date: '2026-01-01', amount: '110' },
]
const states = [
  { probability: 0.5, netBenefits: [0, 10] },
  { probability: '0.5', netBenefits: [0, new main.Decimal(-6)] },
]
const rule = (fractions: readonly number[]): readonly number[] => fractions
const programme = [
  { name: 'Eén', businessCase },
  { name: 'Ander', businessCase },
]
const choosableAnswer = main.parseBusinessCase({
  name: 'Programma',
  timeline: { from: '2024-01', through: '2024-12' },
  prices: { level: 2024 },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [],
  projects: [{ id: 'een' }, { id: 'twee' }],
  interventions: ['een', 'twee'].map((id) => ({
    id,
    project: id,
    targetGroup: 'groep',
    costs: [{ id: 'kosten', kind: 'once', month: '2024-01', amount: 100, payers: 'gemeente' }],
  })),
})
if (!choosableAnswer.ok) throw new Error(choosableAnswer.problems.map(({ message }) => message).join('; '))
const { businessCase: choosable } = choosableAnswer
const choice = await programmeEntry.choose(choosable, { draws: 0 })
const figure = 'gemeente.cash.npv'
const casusAnswer = casusEntry.parseCasus(family())
if (!casusAnswer.ok) throw new Error(casusAnswer.problems.map(({ message }) => message).join('; '))
const { casus } = casusAnswer
const ofCasus = casusEntry.casusResults(casus)
const plan = casus.plans[0]?.id
const realisedCase = evaluatedCase(handInput)
const receipt = await receiptEntry.receiptOf(businessCase)
const verdict = await receiptEntry.verify(receipt)
const evaluation = evaluationEntry.evaluate(realisedCase, { draws: 20 })

/** Every function of every entry, with valid arguments. */
const calls: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  main: {
    addressOf: [businessCase, ['costItems', 0, 'price']],
    atAddress: [results, figure],
    calculate: [businessCase, {}],
    calculationOf: [businessCase, { limits: {} }],
    caseInput: [businessCase],
    caseJsonSchema: [],
    datedInternalRateOfReturn: [dated],
    datedNetPresentValue: ['0.09', dated],
    defineCase: [written],
    discountRegime: ['nl'],
    explain: [results, figure],
    explanationText: [main.explain(results, figure), businessCase, { language: 'en' }],
    figureReferences: [businessCase],
    formatEuro: [5, 'nl', 2],
    formatNumber: ['1234.5', 1, 'en'],
    formatPercentage: [0.5, 'nl', 1],
    id: ['zorgverzekeraar'],
    internalRateOfReturn: [[-100, '110']],
    isSelected: [businessCase.costItems[0], { domains: ['ggz'], costItems: [] }],
    month: ['2031-12'],
    netPresentValue: [0.1, [-100, '110', new main.Decimal(5)], 'end'],
    parseBusinessCase: [written, { language: 'en' }],
    parseAddress: ['costItems.ggz.price'],
    parseNumber: ['1.160,50', 'nl'],
    pathText: [['costItems', 0, 'price']],
    payback: [{ initial: 100, flows: [60, '60'], rate: 0.05 }],
    priceIndex: ['cbs-cpi'],
    proposeContributions: [businessCase, { among: ['gemeente', 'zorgverzekeraar'] }],
    resultsJson: [results],
    roundToTotal: [[1.5, '2.5'], 0],
    shareJointSaving: [{ fractions: { team: 0.3, coach: '0.2' } }],
    splitByShares: [100, [0.5, '0.5']],
    summaryText: [results, { language: 'en', width: 80 }],
    unitCost: ['x'],
    findUnitCosts: [{ domain: 'wmo' }],
    conflictsOf: ['x'],
    wordLabel: [{ concept: 'cash.npv', about: { party: 'gemeente' } }, businessCase, 'en'],
  },
  casus: {
    caseOf: [casus, plan],
    casusJson: [ofCasus],
    casusJsonSchema: [],
    casusResults: [casus],
    casusResultsJsonSchema: [],
    casusText: [ofCasus, { language: 'en' }],
    groupOf: [[casus], plan],
    parseCasus: [family(), {}],
  },
  programme: {
    bestPortfolio: [{ budgets: [10], decisions: [[{ value: 5, uses: [8] }]] }, { gap: 0 }],
    choiceJson: [choice],
    choiceJsonSchema: [],
    choiceText: [choosable, choice, { language: 'en' }],
    choose: [choosable, { draws: 0 }],
    claimedUnderOtherIds: [programme],
    claimsJson: [programme, programmeEntry.claimsRegister(programme)],
    claimsRegister: [programme],
    claimsText: [programme, programmeEntry.claimsRegister(programme), { language: 'en' }],
    mergeProgramme: [
      { name: 'Programma', projects: [{ id: 'poh' }] },
      [],
      { file: 'realisatie.yaml', data: { realised: { through: '2023-06' } } },
    ],
    goalCheck: [businessCase],
    parseReference: [{ referenceData: {} }],
    indexFromCsv: ['"Perioden";"CPI"\n"2025";"100"', { read: '2026-12-01' }],
    monitoringCalendar: [businessCase, { language: 'en' }],
    monitoringJson: [businessCase, { from: '2022-06' }],
    monitoringPlan: [businessCase, { from: '2022-06' }],
    monitoringText: [businessCase, { language: 'en', width: 80 }],
    possiblySameItems: [businessCase],
    programmeText: [results, { language: 'en' }],
    unlikeBaselines: [programme],
  },
  evaluation: {
    causesOf: [realisedCase],
    evaluate: [realisedCase, { draws: 20 }],
    evaluationHtml: [evaluation, undefined, { language: 'en' }],
    evaluationJson: [evaluation],
    evaluationJsonSchema: [],
    evaluationMemo: [evaluation, { language: 'en' }],
    evaluationReport: [evaluation, { language: 'en' }],
    receiptFactsOf: [evaluation],
    evaluationText: [evaluation, { language: 'en', width: 80 }],
    htmlDocument: [memo, new Map()],
    learnedOf: [realisedCase],
    markdownDocument: [memo, { pictures: false }],
    variancesOf: [realisedCase, [figure]],
    worldsOf: [realisedCase],
  },
  receipt: {
    canonicalJson: [{ a: 1 }],
    caseHash: [businessCase],
    casusHash: [casus],
    casusResultsHash: [ofCasus],
    receiptJsonSchema: [],
    receiptOf: [businessCase, { simulation: { seed: 1, draws: 20 } }],
    receiptText: [receipt],
    recordsUsed: [businessCase],
    referenceDataText: [],
    resultsHash: [businessCase],
    sha256: ['abc'],
    verdictText: [verdict, { language: 'en' }],
    verify: [receiptEntry.receiptText(receipt), { businessCase }],
  },
  compare: {
    compare: [programme, {}],
    comparisonJson: [compareEntry.compare(programme)],
    comparisonJsonSchema: [],
    comparisonText: [compareEntry.compare(programme), { language: 'en' }],
    costEffectivenessFrontier: [[{ id: 'team', cost: 1000, effect: '2' }]],
    variantsOf: [businessCase],
  },
  games: {
    checkPlayers: [players],
    coreCheck: [players, value, allocation, { limit: 3 }],
    costToSavingsGame: [value],
    equalShares: [players, 100],
    gatelyPoint: [players, value],
    gaussLegendre: [3],
    propensityToDisrupt: [players, value, allocation],
    proportionalShares: [100, weights],
    proportionalToBenefit: [100, weights],
    proportionalToInvestment: [100, weights],
    roundToTotal: [[1.5, '2.5'], 0],
    sampleShapley: [players, value, { seed: 1, permutations: 10 }],
    shapley: [players, value],
    splitByShares: [100, [0.5, '0.5']],
    standAlone: [players, value],
    tabulatedGame: [[{ coalition: ['a'], value: 20 }]],
  },
  yaml: {
    caseYaml: [written],
    changedText: ['price: 12', [{ path: ['price'], fields: { value: '13' } }], { format: 'yaml' }],
    readAs: ['name: Proef', main.parseBusinessCase, { language: 'en' }],
    formatProblem: [{ path: ['name'], message: 'leeg', remedy: 'Vul in.' }, { language: 'en' }],
    placeOfPath: ['name: Proef', ['name']],
    placedProblems: [
      'name: Proef',
      [{ code: 'missing', path: ['timeline'], message: 'veld ontbreekt', remedy: 'Vul aan.' }],
      { language: 'en' },
    ],
    readCase: ['name: Proef', { language: 'en' }],
  },
  risk: {
    credibility: [
      [
        [{ ratio: 1 }, { ratio: 2 }],
        [{ ratio: 5 }, { ratio: 6 }],
      ],
    ],
    learnMean: [
      { mean: 40, sd: 10 },
      { mean: 30, sd: 20, n: 25 },
    ],
    learnSuccess: [{ mean: 0.5 }, [{ of: 53, succeeded: 29 }]],
    proposedGrade: [{ of: 53, succeeded: 29, compared: 'random', without: { of: 50, succeeded: 20 } }],
    acceptability: [outcomeCase, { unit: 'QALY', prices: [0, '20000'], draws: 20 }],
    acceptabilitySync: [outcomeCase, { draws: 20 }],
    mostDecisive: [risk.switchingValues(businessCase)],
    partialPerfectInformation: [states, (state: unknown) => String((state as { probability: unknown }).probability)],
    perfectInformation: [states],
    scenarioTable: [businessCase, { scenarios: [{ id: 'duur', name: 'Duur', set: { 'costItems.ggz.price': 200 } }] }],
    serveChunks: [],
    simulate: [businessCase, { draws: 20, percentiles: [5, '95'], worst: '0.1' }],
    simulateFigures: [businessCase, [figure], { draws: 20 }],
    simulateFiguresSync: [businessCase, [figure], { draws: 20 }],
    simulateSync: [businessCase, { draws: 20 }],
    sobolIndices: [businessCase, { draws: 20 }],
    switchingValues: [businessCase, { figures: [figure] }],
    tornado: [businessCase, { interval: '0.5', certainBy: 0.1 }],
    figuresAlong: [businessCase, { 'costItems.ggz.price': [80, 90] }, ['society.welfare.npv']],
    twoWayTable: [
      businessCase,
      figure,
      { path: 'costItems.ggz.price', values: [100, '120'] },
      { path: 'costItems.ggz.volume', values: [30] },
    ],
    valueOfStopping: [stopping, { draws: 20 }],
    valueOfStoppingSync: [stopping, { draws: 20 }],
    valueOfSample: [
      businessCase,
      'interventions.team.effects.ggz.reduction',
      { measures: { kind: 'mean', sd: 0.2 }, sizes: [5], costs: { once: 1 }, draws: 500 },
    ],
    worthOfPilots: [
      businessCase,
      { spreads: { 'interventions.team.effects.ggz.reduction': 0.2 }, sizes: [5], costs: { once: 1 }, draws: 500 },
    ],
    valueOfInformation: [businessCase, { draws: 20 }],
    valueOfInformationSync: [businessCase, { draws: 20 }],
  },
  node: { nodeWorkers: [1] },
  web: { webWorkers: [1, () => undefined] },
  testing: {
    attributionProperties: [rule, {}],
    businessCaseArbitrary: [{}],
    realisedArbitrary: [written],
    conservation: [(amount: number) => [amount], {}],
    efficiency: [rule, {}],
    gameArbitrary: [{}],
    neverAboveBaseline: [rule, {}],
    neverAboveStandAlone: [rule, {}],
    nullPlayer: [rule, {}],
    overlappingInterventionsArbitrary: [{}],
    permutationInvariance: [rule, {}],
    shareKeyArbitrary: [{}],
    symmetry: [rule, {}],
  },
  indigo: {
    fromIndigo: [{ name: { value: 'Proef' } }, { language: 'en' }],
    indigoJson: [businessCase],
    toIndigo: [businessCase],
  },
  workbook: {
    caseFromTemplate: [readBook, { language: 'en' }],
    readWorkbook: [bookBytes],
    templateLanguage: [readBook],
    templateWorkbook: [{ language: 'en' }],
    updatesFrom: [readBook, businessCase, { language: 'en' }],
    workbook: [businessCase, { language: 'en' }],
  },
  report: {
    caseReport: [reading],
    caseRisk: [results, { draws: 20 }],
    caseRiskOf: [results, simulation],
    casusFiles: [ofCasus, undefined, { formats: ['markdown'] }],
    casusReport: [ofCasus, { language: 'en' }],
    comparisonReport: [compareEntry.compare(programme), { language: 'en' }],
    councilMemo: [reading],
    csvText: [[['a', 1]], { dutch: true }],
    drawChart: [() => Promise.resolve('<svg/>'), report.reportCharts(reading)[0]],
    htmlDocument: [memo, new Map()],
    ledgerCsv: [businessCase, { language: 'en' }],
    loadDrawing: [],
    markdownDocument: [memo, { pictures: false }],
    partyLooks: [businessCase.parties],
    proposalsText: [main.proposeContributions(businessCase), businessCase, { language: 'en' }],
    readResults: [main.resultsJson(results), businessCase, { language: 'en' }],
    readSimulation: [report.simulationJson(simulation), businessCase, { language: 'en' }],
    receiptFactsOf: [results],
    reportCharts: [reading],
    reportFiles: [results, undefined, { formats: ['csv'], risk: null }],
    reviewCase: [results, { asOf: '2026-12-01' }],
    reviewJsonSchema: [],
    reviewJson: [report.reviewCase(results)],
    pricesJson: ['wmo'],
    pricesJsonSchema: [],
    pricesText: ['wmo', { language: 'en' }],
    reviewText: [report.reviewCase(results), 'en'],
    simulationJson: [simulation],
    simulationJsonSchema: [],
  },
}

const entries: Readonly<Record<string, object>> = {
  main,
  casus: casusEntry,
  compare: compareEntry,
  programme: programmeEntry,
  evaluation: evaluationEntry,
  receipt: receiptEntry,
  games,
  yaml,
  risk,
  node,
  web,
  testing,
  indigo,
  workbook,
  report,
}

/** Any object passes as options: those that it lacks are not stated. */
const isOptions = (argument: unknown): boolean =>
  typeof argument === 'object' &&
  argument !== null &&
  Object.keys(argument).length > 0 &&
  Object.keys(argument).every((key) => optionNames.includes(key))
const optionNames = [
  'language',
  'width',
  'draws',
  'percentiles',
  'worst',
  'figures',
  'interval',
  'certainBy',
  'among',
  'formats',
  'gap',
  'risk',
  'dutch',
  'pictures',
  'limit',
  'from',
]

const isFunction = (value: unknown): value is Untyped & { readonly prototype: unknown } => typeof value === 'function'

/** Functions of an entry that a program calls; errors are thrown to it, and Decimal is a library of its own. */
const functionsOf = (entry: object): readonly (readonly [string, Untyped])[] =>
  Object.entries(entry).filter(
    (named): named is [string, Untyped] =>
      isFunction(named[1]) && !(named[1].prototype instanceof Error) && named[1] !== (main.Decimal as unknown),
  )

/** Messages of JavaScript itself about a value of an unexpected type. */
const native =
  /Cannot (read|destructure|convert|set|use)|is not (a function|iterable|defined|a constructor)|undefined is not|null is not|DecimalError|Invalid (array length|time value)|Maximum call stack/

const outcomeOf = async (work: Untyped, given: readonly unknown[]): Promise<{ readonly error?: unknown }> => {
  try {
    await work(...given)
    return {}
  } catch (error) {
    return { error }
  }
}

describe.each(Object.entries(entries))('every function of %s', (name, entry) => {
  it('is in the table', () => {
    expect(Object.keys(calls[name] ?? {}).sort()).toEqual(
      functionsOf(entry)
        .map(([own]) => own)
        .sort(),
    )
  })

  it.each(functionsOf(entry))('%s works, or says what it expects and what to do', async (own, work) => {
    const sound = calls[name]?.[own] ?? []
    expect(await outcomeOf(work, sound)).toEqual({})
    for (const [at, argument] of sound.entries())
      for (const [kind, stranger] of Object.entries(strangers)) {
        if (isOptions(argument) && typeof stranger === 'object' && stranger !== null) continue
        const { error } = await outcomeOf(
          work,
          sound.map((own, place) => (place === at ? stranger : own)),
        )
        if (error === undefined) continue
        const where = `${own}, argument ${at + 1}: ${kind}`
        if (!(error instanceof main.BusinessCaseError))
          expect.fail(`${where}: ${error instanceof Error ? `${error.name} ${error.message}` : 'no error'}`)
        expect(error, where).not.toBeInstanceOf(main.InternalFault)
        expect(error.code, where).toMatch(/^[a-z]+(-[a-z]+)*$/)
        expect(error.message, where).toBe(error.text('en'))
        expect(error.text(), where).toBe(error.text('nl'))
        expect(error.text('nl'), where).not.toBe(error.text('en'))
        expect(structuredClone(error.values), where).toEqual(error.values)
        expect(error.text('en'), where).not.toMatch(native)
        expect(error.text('en'), where).toMatch(
          /expects|state|choose|There is no|needs|Did you mean|to combine|misses|names/i,
        )
        expect(error.text('nl'), where).toMatch(
          /verwacht|geef|kies|bestaat niet|vraagt|Bedoelt u|combineren|ontbreekt|noemt|schrijf/i,
        )
      }
  })
})

describe('a language that is not spoken is answered in Dutch', () => {
  const other = (language: unknown): never => ({ language }) as never
  it.each([['fr'], [null], [7], ['toString'], ['__proto__']])('%s', async (language) => {
    expect(main.summaryText(results, other(language))).toBe(main.summaryText(results))
    expect(main.formatEuro(5, language as never)).toBe('€ 5')
    expect(main.formatNumber('1234.5', 1, language as never)).toBe('1.234,5')
    expect(main.formatPercentage(0.125, language as never, 1)).toBe('12,5%')
    expect(main.explanationText(main.explain(results, figure), businessCase, other(language))).toBe(
      main.explanationText(main.explain(results, figure), businessCase),
    )
    expect(main.wordLabel({ concept: 'cash.npv', about: {} }, businessCase, language as never)).toBe(
      'netto contante waarde (kas)',
    )
    expect(programmeEntry.claimsText(programme, [], other(language))).toBe(programmeEntry.claimsText(programme, []))
    expect(report.proposalsText(main.proposeContributions(businessCase), businessCase, other(language))).toBe(
      report.proposalsText(main.proposeContributions(businessCase), businessCase),
    )
    expect(report.reviewText(report.reviewCase(results), language as never)).toBe(
      report.reviewText(report.reviewCase(results), 'nl'),
    )
    expect(report.ledgerCsv(businessCase, other(language))).toBe(report.ledgerCsv(businessCase))
    expect(report.councilMemo({ ...reading, language: language as never })).toEqual(memo)
    expect(
      await report.reportFiles(results, undefined, {
        formats: ['raadsinformatiebrief'],
        risk: null,
        language: language as never,
      }),
    ).toEqual(await report.reportFiles(results, undefined, { formats: ['raadsinformatiebrief'], risk: null }))
    expect(await workbook.workbook(businessCase, other(language))).toEqual(await workbook.workbook(businessCase))
  })
})

describe('a number is a number, a text of digits or a Decimal, of this copy of the library or another', () => {
  // Like a program's own copy: with other settings, and another class.
  const Foreign = main.Decimal.clone({ precision: 12, defaults: true })
  const ways: readonly (readonly [string, (number: string) => main.DecimalValue])[] = [
    ['a number', Number],
    ['a text', (number) => number],
    ['a Decimal', (number) => new main.Decimal(number)],
    ['a Decimal of another copy', (number) => new Foreign(number)],
  ]

  it.each(ways)('%s', (_, read) => {
    expect(main.formatEuro(read('1234.56'), 'nl', 2)).toBe('€ 1.234,56')
    expect(main.formatNumber(read('-1234.56'), 1)).toBe('-1.234,6')
    expect(main.formatPercentage(read('0.0225'), 'nl', 2)).toBe('2,25%')
    // -10,000 + 2,000 + 4,000 + 8,000 at 10 %, each a year later: 1,031.35 by the function of a spreadsheet.
    expect(main.netPresentValue(read('0.1'), ['-10000', '2000', '4000', '8000'].map(read), 'end').toFixed(2)).toBe(
      '1031.35',
    )
    expect(main.internalRateOfReturn(['-100', '110'].map(read))).toMatchObject({
      kind: 'one',
      rate: new main.Decimal('0.1'),
    })
    expect(main.payback({ initial: read('52125'), flows: Array.from({ length: 8 }, () => read('12000')) })).toEqual({
      kind: 'after',
      years: new main.Decimal('4.34375'),
    })
    expect(
      main
        .datedNetPresentValue(read('0.1'), [
          { date: '2026-01-01', amount: read('100') },
          { date: '2027-01-01', amount: read('110') },
        ])
        .toFixed(10),
    ).toBe('200.0000000000')
    expect(
      main.datedInternalRateOfReturn([
        { date: '2025-01-01', amount: read('-100') },
        { date: '2026-01-01', amount: read('110') },
      ]),
    ).toMatchObject({ kind: 'one', rate: new main.Decimal('0.1') })
    const set = { 'costItems.ggz.price': read('220') }
    const [, dearer] = risk.scenarioTable(businessCase, {
      figures: ['domainCosts.ggz.baseline.total'],
      scenarios: [{ id: 'duur', name: 'Duur', set }],
    })
    // Twice the price of 110 is twice the cost without the case.
    const asStated = results.domainCosts.find(({ domain }) => domain === 'ggz')?.baseline.total
    expect(dearer?.values[0]?.toNumber()).toBeCloseTo((asStated?.toNumber() ?? 0) * 2, 6)
    expect(risk.tornado(businessCase, { figures: [figure], interval: read('0.5') })).toEqual(
      risk.tornado(businessCase, { figures: [figure], interval: 0.5 }),
    )
    expect(
      risk.perfectInformation([
        { probability: read('0.5'), netBenefits: ['0', '10'].map(read) },
        { probability: read('0.5'), netBenefits: ['0', '-6'].map(read) },
      ]),
    ).toBe(3)
    const side = (values: readonly string[]): risk.TableSide => ({
      path: 'costItems.ggz.price',
      values: values.map(read),
    })
    expect(
      risk.twoWayTable(businessCase, figure, side(['110']), {
        path: 'costItems.ggz.volume',
        values: [read('30')],
      })[0]?.[0],
    ).toBeCloseTo(results.parties[0]?.cash.npv.toNumber() ?? NaN, 6)
    expect(
      risk.simulateSync(businessCase, {
        draws: 50,
        percentiles: [read('5')],
        worst: read('0.1'),
        paybackWithin: [read('2')],
      }),
    ).toEqual(risk.simulateSync(businessCase, { draws: 50, percentiles: [5], worst: 0.1, paybackWithin: [2] }))
  })
})

describe('the Decimal of the library cannot be set', () => {
  it('by those who use it, for it would change every calculation; a copy can', () => {
    const before = main.calculate(businessCase).parties[0]?.cash.npv
    for (const change of [
      () => main.Decimal.set({ precision: 3 }),
      () => main.Decimal.config({ precision: 3 }),
      () => (before?.constructor as typeof main.Decimal).set({ precision: 3 }),
    ])
      expect(change).toThrow(/Decimal\.clone/)
    expect(main.calculate(businessCase).parties[0]?.cash.npv).toEqual(before)
    const Coarse = main.Decimal.clone({ precision: 3 })
    expect(new Coarse(1).div(3).toString()).toBe('0.333')
    Coarse.set({ precision: 5 })
    expect(new Coarse(1).div(3).toString()).toBe('0.33333')
    expect(new main.Decimal(1).div(3).toString()).toHaveLength(36)
  })
})
