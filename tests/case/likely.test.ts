import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Path, type Problem } from '../../src/case/index.js'
import { Decimal } from '../../src/money/index.js'
import { put, soundCase } from './faults.js'

const withAt = (path: Path, value: unknown): unknown => {
  const input = soundCase()
  put(input, path, value)
  return input
}

const problemsAt = (path: Path, value: unknown, language: 'nl' | 'en' = 'nl'): readonly Problem[] => {
  const parsed = parseBusinessCase(withAt(path, value), { language })
  return parsed.ok ? [] : parsed.problems
}

/** What a remedy says to write. */
const proposals = ({ remedy }: Problem): readonly string[] =>
  [
    ...remedy.matchAll(
      /(?:(?:Schrijf(?: bijvoorbeeld)?|, of|Write(?: for example)?|, or) |misschien |Did you mean )'?(-?[\w.-]+?)'?(?=[,:;.?]?(?:\s|$))/g,
    ),
  ].map(([, proposed = '']) => proposed)

const price: Path = ['costItems', 0, 'price']
const volume: Path = ['costItems', 0, 'volume']
const success: Path = ['interventions', 0, 'success']
const lag: Path = ['costItems', 0, 'cashable']

describe('a number in other writing is reported with the number that it stands for', () => {
  it.each<[Path, unknown, readonly string[]]>([
    [price, '160,-', ['160']],
    [price, '1.160,-', ['1160']],
    [price, '160,--', ['160']],
    [price, '€ 1.234,56', ['1234.56']],
    [price, '1.234,56', ['1234.56']],
    [price, '1,234.56', ['1234.56']],
    [price, '€160', ['160']],
    [price, '160 euro', ['160']],
    [price, '160,50 per uur', ['160.50']],
    [price, '1 200', ['1200']],
    [price, '1\u00a0200', ['1200']],
    [price, "1'200", ['1200']],
    [price, '1.234.567', ['1234567']],
    [price, '38,5', ['38.5']],
    [price, '12,500', ['12500', '12.5000']],
    [price, '40.000', ['40000', '40.0000']],
    [price, '1,5 mln', ['1500000']],
    [price, '2 ton', ['200000']],
    [price, '+160', ['160']],
    [price, '“160”', ['160']],
    [volume, '100 uur', ['100']],
    [['interventions', 0, 'societalEffects', 0, 'volume'], '\u22120,5', ['-0.5']],
    [success, '25 %', ['0.25']],
    [success, '25 procent', ['0.25']],
    [success, ',25', ['0.25']],
    [[...lag], { share: 1, lag: '1 jaar' }, ['12']],
    [[...lag], { share: 1, lag: '6 maanden' }, ['6']],
  ])('%s %s', (path, written, numbers) => {
    const [problem, ...others] = problemsAt(path, written)
    expect(others).toEqual([])
    expect(proposals(problem!)).toEqual(numbers)
    expect(proposals(problemsAt(path, written, 'en')[0]!)).toEqual(numbers)
  })

  it.each([
    '10 per maand',
    '100 per week',
    '2 dozijn',
    'veel',
    '10-15',
    '1.2.3',
    '12.34.567',
    '1e999999999',
    '0x10',
    '1 2',
  ])('but nothing is made of %s', (written) => {
    expect(problemsAt(price, written)[0]?.remedy).toBe(
      'Schrijf alleen cijfers met een punt voor de decimalen: 1234.50, zonder €, spaties, duizendtekens of komma.',
    )
  })

  it.each(['PM', 'pm', 'p.m.', 'pro memorie', 'n.v.t.', 'onbekend', '?'])('%s belongs to the list pm', (written) => {
    const [problem] = problemsAt(volume, written)
    expect(problem).toMatchObject({ code: 'not-a-number', value: written })
    expect(problem?.remedy).toContain(
      'pm: [{ id: rust, name: Rust in het gezin, beneficiary: gemeente, reason: Niet gemeten }]',
    )
    expect(problemsAt(volume, written, 'en')[0]?.remedy).toContain('list it under pm')
    expect(
      problemsAt(['pm'], [{ id: 'rust', name: 'Rust in het gezin', beneficiary: 'gemeente', reason: 'Niet gemeten' }]),
    ).toEqual([])
  })
})

describe('a number in other writing within an uncertain one is reported with what its own field can hold', () => {
  const uncertain = { low: 0, mode: 0.3, high: 0.9 }
  const households: Path = ['targetGroups', 0, 'households']
  const reduction: Path = ['interventions', 0, 'effects', 0, 'reduction']
  const outcomes = (value: unknown, probability: unknown = 0.5): unknown => ({
    outcomes: [
      { value, probability },
      { value: 0, probability: 0.5 },
    ],
  })
  const shapes: Readonly<Record<string, (text: string) => unknown>> = {
    value: (text) => ({ value: text }),
    low: (text) => ({ low: text, high: 0.9 }),
    mode: (text) => ({ ...uncertain, mode: text }),
    high: (text) => ({ low: 0, high: text }),
    mean: (text) => ({ distribution: 'normal', mean: text, sd: 0.1 }),
    outcomes: (text) => outcomes(text),
  }
  const numbers = (problem: Problem): readonly string[] => proposals(problem).filter((proposed) => /\d/.test(proposed))
  const inAll = (path: Path, text: string, expected: readonly string[]) =>
    Object.keys(shapes).map((field) => [path, field, text, expected] as const)

  it.each([
    ...inAll(success, '40%', ['0.4']),
    ...inAll(success, '250 %', []),
    ...inAll(success, '2.500,-', []),
    ...inAll(success, '€ 1.250', []),
    ...inAll(reduction, '250 %', []),
    ...inAll(reduction, '-250 %', ['-2.5']),
    ...inAll(price, '40%', []),
    ...inAll(price, '250 %', []),
    ...inAll(price, '2.500,-', ['2500']),
    ...inAll(price, '€ 1.250', ['1250', '1.2500']),
    ...inAll(price, '2 ton', ['200000']),
    ...inAll(households, '40%', []),
    ...inAll(households, '2.500,-', ['2500']),
    ...inAll(lag, '1 jaar', ['12']),
  ])('%s, %s: %s', (path, field, text, expected) => {
    const at = path === lag ? [...lag, 'lag'] : path
    const input = withAt(lag, { share: 1 })
    put(input, at, shapes[field]!(text))
    const parsed = parseBusinessCase(input)
    const problems = parsed.ok ? [] : parsed.problems.filter((problem) => problem.path.length > at.length)
    expect(problems.map(numbers)).toEqual([expected])
    // What fits the field may still not fit what is written beside it: then it is reported, and cannot be applied.
    if (expected.length !== 1) expect(problems[0]?.fix).toBeUndefined()
  })

  it('and can be applied where it fits what is written beside it', () => {
    const at = (mode: string) => problemsAt(success, { low: 0.1, mode, high: 0.3 })[0]
    expect(at('25%')?.fix).toMatchObject({ value: 0.25 })
    expect(at('40%')?.remedy).toBe('Schrijf 0.4.')
    expect(at('40%')?.fix).toBeUndefined()
  })

  it.each<[Path, unknown, string, readonly string[]]>([
    [success, { mean: 0.5, sd: '5%' }, '5%', ['0.05']],
    [price, { mean: 100, sd: '€ 12,50' }, '€ 12,50', ['12.50']],
    [price, { mean: 100, sd: '40%' }, '40%', []],
    [success, { low: 0.2, high: 0.5, interval: '80%' }, '80%', ['0.8']],
    [price, { low: 20, high: 50, interval: '80%' }, '80%', ['0.8']],
    [price, { low: 20, high: 50, interval: '250 %' }, '250 %', []],
    [price, outcomes(10, '50%'), '50%', ['0.5']],
    [price, outcomes(10, '250 %'), '250 %', []],
    [success, { low: 0.2, high: 0.5, truncate: { max: '40%' } }, '40%', ['0.4']],
    [price, { low: 20, high: 50, truncate: { max: '40%' } }, '40%', []],
    [price, { low: 20, high: 50, truncate: { max: '2 ton' } }, '2 ton', ['200000']],
  ])('and so are spread, probabilities and limits: %s %j', (path, stated, text, expected) => {
    const problems = problemsAt(path, stated).filter(({ value }) => value === text)
    expect(problems.map(numbers)).toEqual([expected])
  })
})

describe('a text that may be thousands is no number, wherever one is given as text', () => {
  it.each<[Path, string]>([
    [price, '1.612'],
    [price, '999.999'],
    [['interventions', 0, 'costs', 0, 'amount'], '40.000'],
    [['targetGroups', 0, 'households'], '1.500'],
    [['interventions', 0, 'enrolment', 0, 'households'], '1.500'],
  ])('%s %s', (path, written) => {
    expect(problemsAt(path, written)).toMatchObject([{ code: 'not-a-number', path, value: written }])
  })

  it('also within a spread, and in a scenario', () => {
    expect(problemsAt(price, { low: '40.000', mode: '50000', high: '60000' })).toMatchObject([
      { code: 'not-a-number', path: [...price, 'low'] },
    ])
    expect(problemsAt(['scenarios'], [{ id: 's', set: { 'costItems.ggz.price': '1.612' } }])).toMatchObject([
      { code: 'not-a-number' },
    ])
  })

  it.each(['0.125', '0.250', '40.5', '1234.500', '1.6120', '40.0000', '40'])('%s is a number', (written) => {
    expect(problemsAt(price, written)).toEqual([])
  })

  it('and so is a Decimal, of which nobody doubts the point', () => {
    const parsed = parseBusinessCase(withAt(price, new Decimal('1.612')))
    expect(parsed.ok && parsed.businessCase.costItems[0]?.price[0]?.value.toString()).toBe('1.612')
  })
})

describe('a month in other writing', () => {
  it.each([
    ['01-2026', '2026-01'],
    ['1-2026', '2026-01'],
    ['2026/01', '2026-01'],
    ['01/2026', '2026-01'],
    ['2026-1', '2026-01'],
    ['202601', '2026-01'],
    ['jan 2026', '2026-01'],
    ['januari 2026', '2026-01'],
    ['Mrt. 2026', '2026-03'],
    ['1 mei 2026', '2026-05'],
    ['31-12-2026', '2026-12'],
    ['2026-12-31', '2026-12'],
    ['dec-26', '2026-12'],
    ['2026\u201301', '2026-01'],
  ])('%s is reported as %s', (written, month) => {
    const [problem] = problemsAt(['timeline', 'through'], written)
    expect(problem).toMatchObject({ code: 'bad-month', remedy: `Schrijf ${month}.` })
    expect(problemsAt(['timeline', 'through'], written, 'en')[0]?.remedy).toBe(`Write ${month}.`)
  })

  it.each(['9999-12', '2026-13', '13-2026', '01-26', 'ooit', '1800-01'])(
    'of %s none is made that is no month either',
    (written) => {
      expect(problemsAt(['timeline', 'through'], written)[0]?.remedy).toBe('Schrijf bijvoorbeeld 2031-12.')
    },
  )
})

describe('a choice in Dutch', () => {
  it.each<[Path, string, string]>([
    [['interventions', 0, 'effects', 0, 'evidence'], 'waarschijnlijk', 'probable'],
    [['interventions', 0, 'effects', 0, 'evidence'], 'Mogelijk', 'possible'],
    [['interventions', 0, 'effects', 0, 'evidence'], 'aantoonbaar', 'demonstrated'],
    [['interventions', 0, 'costs', 0, 'kind'], 'jaarlijks', 'yearly'],
    [['interventions', 0, 'costs', 0, 'kind'], 'per huishouden', 'per-household'],
    [['costItems', 0, 'domain'], 'jeugdhulp', 'jeugdzorg'],
    [['costItems', 0, 'domain'], 'bijstand', 'participatie'],
    [['timeline', 'step'], 'kwartaal', 'quarter'],
    [['parties', 0, 'kind'], 'verzekeraar', 'zorgverzekeraar'],
  ])('%s: %s is reported as %s', (path, written, choice) => {
    const [problem, ...others] = problemsAt(path, written)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'unknown-choice', path })
    expect(problem?.remedy).toContain(`Bedoeld is misschien '${choice}'.`)
    expect(problemsAt(path, choice)).toEqual([])
  })
})

describe('the name of a party where its id is asked', () => {
  const named = (path: Path, value: unknown): readonly Problem[] => {
    const input = soundCase()
    put(
      input,
      ['parties'],
      [{ id: 'gem', name: 'Gemeente' }, { id: 'zv', name: 'Zorgverzekeraars' }, { id: 'huishouden' }],
    )
    for (const item of [0, 1, 2]) put(input, ['costItems', item, 'payers'], 'gem')
    put(input, ['interventions', 0, 'costs', 0, 'payers'], 'gem')
    put(input, path, value)
    const parsed = parseBusinessCase(input)
    return parsed.ok ? [] : parsed.problems
  }
  it.each<[Path, unknown, RegExp]>([
    [['costItems', 0, 'payers'], 'Gemeente', /^Schrijf gem\.$/],
    [['costItems', 0, 'payers'], 'gemeente', /^Bedoeld is misschien 'gem';/],
    [['costItems', 0, 'payers'], { Zorgverzekeraars: 1 }, /^Schrijf zv\.$/],
    [['costItems', 1, 'recipient'], 'De Gemeente', /^Kies een id van deze case: gem, zv, huishouden\.$/],
    [['interventions', 0, 'societalEffects', 0, 'beneficiary'], 'Zorgverzekeraars', /^Schrijf zv\.$/],
  ])('%s: %s', (path, value, remedy) => {
    expect(named(path, value).map((problem) => problem.remedy)).toEqual([expect.stringMatching(remedy)])
  })
})

describe('what is proposed is accepted when it is written', () => {
  const digits = fc.integer({ min: 1, max: 9_999_999 })
  const cents = fc.integer({ min: 0, max: 999 })
  const dutch = (whole: number, separator: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator)
  const number = fc
    .record({
      whole: digits,
      cents: fc.option(cents),
      separator: fc.constantFrom('', '.', ' ', "'", '\u00a0'),
      before: fc.constantFrom('', '€ ', '€', 'EUR ', '+'),
      after: fc.constantFrom('', ',-', ' euro', ' uur', ' per jaar', ' mln', ' %', ' x'),
    })
    .map(
      ({ whole, cents: part, separator, before, after }) =>
        `${before}${dutch(whole, separator)}${part === null ? '' : `,${part}`}${after}`,
    )
  const month = fc
    .record({
      year: fc.integer({ min: 2022, max: 2026 }),
      at: fc.integer({ min: 1, max: 12 }),
      form: fc.constantFrom('m-y', 'm/y', 'y/m', 'd-m-y', 'y.m'),
    })
    .map(({ year, at, form }) => form.replace('y', String(year)).replace('m', String(at)).replace('d', '1'))
  const fault = fc.oneof(
    fc.tuple(
      fc.constantFrom<Path>(
        price,
        volume,
        success,
        ['targetGroups', 0, 'households'],
        ['interventions', 0, 'costs', 0, 'amount'],
        ['interventions', 0, 'effects', 0, 'deadweight'],
      ),
      number,
    ),
    fc.tuple(fc.constant<Path>(['interventions', 0, 'costs', 0, 'through']), month),
  )

  it('whatever was written instead', () => {
    let proposed = 0
    fc.assert(
      fc.property(fault, ([path, written]) => {
        for (const problem of problemsAt(path, written)) {
          if (problem.path.join() !== path.join() || problem.code === 'out-of-bounds') continue
          for (const text of proposals(problem)) {
            if (!/\d/.test(text)) continue
            proposed += 1
            expect(
              problemsAt(path, text).filter((other) => other.path.join() === path.join()),
              `${written} -> ${text}`,
            ).toEqual([])
          }
        }
      }),
    )
    expect(proposed).toBeGreaterThan(0)
  })
})
