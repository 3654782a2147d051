import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { GameError, shapley } from '../../src/games/index.js'
import {
  ArgumentRangeError,
  ArgumentTypeError,
  BusinessCaseError,
  calculate,
  calculationOf,
  CalculationError,
  explain,
  InternalFault,
  parseBusinessCase,
  pathText,
  splitByShares,
  UnknownFigureError,
} from '../../src/index.js'
import { ProgrammeError } from '../../src/report/programme/index.js'
import { figuresAlong, perfectInformation, RiskError, scenarioTable, simulateSync } from '../../src/risk/index.js'
import { placedProblems } from '../../src/yaml/index.js'
import { soundCase } from '../case/faults.js'

const caught = (work: () => unknown): BusinessCaseError => {
  try {
    work()
  } catch (error) {
    if (error instanceof BusinessCaseError) return error as BusinessCaseError
    throw error
  }
  throw new Error('nothing was thrown')
}

const parsed = parseBusinessCase(soundCase())
if (!parsed.ok) throw new Error('not in order')
const { businessCase } = parsed

describe('an error of the library', () => {
  it('has a code, an address, what was found, and what to do in two languages', () => {
    const wrong = caught(() => splitByShares(100, ['0.5', '-0.1', '0.6']))
    expect(wrong).toMatchObject({ code: 'out-of-range', address: 'shares[1]', values: { found: '-0.1' } })
    expect(wrong.text()).toBe(
      'Aandeel 2 van 3 is -0.1; een aandeel is een eindige fractie van 0 tot en met 1. Geef 25 % als 0.25.',
    )
    expect(wrong.message).toBe('Share 2 of 3 is -0.1; a share is a finite fraction from 0 to 1. State 25 % as 0.25.')
    expect(wrong.text('fr' as never)).toBe(wrong.text('nl'))

    const unknown = caught(() => explain(calculate(businessCase), 'gemeente.cash.nvp'))
    expect([unknown.code, unknown.address]).toEqual(['unknown-figure', 'gemeente.cash.nvp'])
    expect(unknown.values['nearest']).toContain('gemeente.cash.npv')

    const certain = caught(() => simulateSync(businessCase))
    expect([certain.code, certain.address]).toEqual(['nothing-uncertain', null])
  })

  it('also of what is asked of a calculation', () => {
    const calculation = calculationOf(businessCase)
    const price = 'costItems.ggz.price'
    const refusals: readonly (readonly [() => unknown, string, string | null])[] = [
      [() => calculation.explain('gemeente.nvp'), 'unknown-figure', 'gemeente.nvp'],
      [() => calculation.explain(5 as never), 'wrong-kind', 'explain'],
      [() => calculation.whatIf({ 'costItems.ggz.prijs': 1 }), 'unknown-number', 'costItems.ggz.prijs'],
      [() => calculation.whatIf({ [price]: Infinity }), 'not-finite', price],
      [() => calculation.whatIf({ [price]: 'veel' }), 'wrong-kind', price],
      [() => calculation.whatIf(5 as never), 'wrong-kind', 'whatIf'],
      [() => calculation.whatIf(new Map([[price, 1]]) as never), 'wrong-kind', 'whatIf'],
      [() => calculation.whatIf({}).figure(undefined as never), 'wrong-kind', 'figure'],
      [() => calculation.whatIf({ [price]: 100 }).figure('gemeente.nvp'), 'unknown-figure', 'gemeente.nvp'],
    ]
    const limited = (limits: unknown) => () => calculationOf(businessCase, { limits: limits as never })
    const limits: typeof refusals = [
      [limited(null), 'wrong-kind', 'calculationOf'],
      [limited({ work: 'weinig' }), 'wrong-kind', 'limits.work'],
      [limited({ work: NaN }), 'out-of-range', 'limits.work'],
      [limited({ work: -1 }), 'out-of-range', 'limits.work'],
    ]
    for (const [work, code, address] of [...refusals, ...limits]) {
      const refusal = caught(work)
      expect([refusal.code, refusal.address]).toEqual([code, address])
      expect(refusal.text('nl')).not.toBe(refusal.text('en'))
    }
  })

  it('has no English in its Dutch text, whatever argument is wrong', () => {
    const price = 'costItems.ggz.price'
    const refusals: readonly (() => unknown)[] = [
      () => figuresAlong(businessCase, 5 as never),
      () => figuresAlong(businessCase, { [price]: 5 as never }),
      () => figuresAlong(businessCase, { [price]: [true as never] }),
      () => perfectInformation(5 as never),
      () => scenarioTable(businessCase, { scenarios: 5 as never }),
      () => pathText(5 as never),
      () => placedProblems(5 as never, []),
      () => placedProblems('a: 1', 5 as never),
      () => placedProblems('a: 1', [5 as never]),
      () => placedProblems('a: 1', [{ path: 5 } as never]),
    ]
    for (const work of refusals) {
      const refusal = caught(work)
      expect(refusal.text('nl')).not.toMatch(/\b(the|a|of a|such as|values?|steps|in each|numbers?|is not)\b/)
      expect(refusal.address).not.toContain(' ')
    }
  })

  it('is of one base, and of its own class', () => {
    const [kind, range] = [caught(() => calculate(5 as never)), caught(() => splitByShares(1, []))]
    expect([kind instanceof ArgumentTypeError, kind instanceof TypeError]).toEqual([true, true])
    expect([range instanceof ArgumentRangeError, range instanceof RangeError]).toEqual([true, true])
    expect([kind instanceof RangeError, range instanceof TypeError, kind instanceof CalculationError]).toEqual([
      false,
      false,
      false,
    ])
    const game = caught(() => shapley([], () => 0))
    expect([game instanceof GameError, game instanceof RiskError, game instanceof ProgrammeError]).toEqual([
      true,
      false,
      false,
    ])
    for (const other of [new Error('x'), new TypeError('x'), { code: 'x' }, null, undefined, 'x'])
      expect(other instanceof BusinessCaseError).toBe(false)
  })

  it('is known to another copy of the library', async () => {
    // Like the CommonJS build, which is another module than the ES module and has classes of its own.
    const anew = (name: string): Promise<unknown> => import(/* @vite-ignore */ `../../src/base/${name}.ts?copy`)
    const copy = {
      ...((await anew('business-case-error')) as object),
      ...((await anew('argument-type-error')) as object),
    } as {
      readonly BusinessCaseError: typeof BusinessCaseError
      readonly ArgumentTypeError: typeof ArgumentTypeError
    }
    expect(copy.BusinessCaseError).not.toBe(BusinessCaseError)
    const facts = { code: 'wrong-kind', texts: { nl: 'nee', en: 'no' } } as const
    expect(new copy.BusinessCaseError(facts) instanceof BusinessCaseError).toBe(true)
    expect(new copy.ArgumentTypeError(facts) instanceof BusinessCaseError).toBe(true)
    expect(new UnknownFigureError('a', ['b']) instanceof copy.BusinessCaseError).toBe(true)
    expect(new copy.BusinessCaseError(facts) instanceof UnknownFigureError).toBe(false)
  })
})

describe('a case that was changed after it was parsed', () => {
  const [item, ...items] = businessCase.costItems
  const changed: readonly (readonly [string, object])[] = [
    ['discounting.regime', { discounting: { ...businessCase.discounting, regime: 'nl-1066' } }],
    ['targetGroups', { costItems: [{ ...item, targetGroup: 'niemand' }, ...items] }],
    ['costItems', { costItems: items }],
    [
      'prices.indices',
      { costItems: [{ ...item, price: item?.price.map((each) => ({ ...each, priceLevel: 1066 })) }, ...items] },
    ],
  ]
  it.each(changed)('is refused where its parts no longer fit: %s', (address, change) => {
    const refusal = caught(() => calculate({ ...businessCase, ...change }))
    expect([refusal.code, refusal.address]).toEqual(['unchecked-case', address])
    expect(refusal.text('en')).toContain('parse it again with parseBusinessCase')
    expect(refusal.text('nl')).toContain('lees die opnieuw met parseBusinessCase')
  })
})

describe('an internal fault', () => {
  it('says that it is nobody else’s doing', () => {
    const fault = new InternalFault('formula 5 is not on this sheet')
    expect([fault.code, fault.values]).toEqual(['internal-fault', { detail: 'formula 5 is not on this sheet' }])
    expect(fault.text('nl')).toContain('Het ligt niet aan u')
    expect(fault.message).toContain('formula 5 is not on this sheet')
  })
})

describe('the source', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  // An example in a comment ends with an error of its own where a case is not in order.
  const comment = /^ *\/\*\*[^]*?\*\/$/gm
  const found = (pattern: RegExp): readonly string[] =>
    files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').replaceAll(comment, '').matchAll(pattern)].map(
        ([text]) => `${file}: ${text}`,
      ),
    )

  it('makes no error without a code', () => {
    expect(files.length).toBeGreaterThan(500)
    expect(found(/new (?:Error|TypeError|RangeError|SyntaxError|EvalError|AggregateError)\(/g)).toEqual([])
  })

  it('has one base for what it throws: other errors end a walk, or a command', () => {
    expect(found(/extends (?:Error|TypeError|RangeError)\b/g).toSorted()).toEqual([
      'base/argument-range-error.ts: extends RangeError',
      'base/argument-type-error.ts: extends TypeError',
      'base/business-case-error.ts: extends Error',
      'base/coded-error.ts: extends Error',
      'case/reading/plain-copy.ts: extends Error',
      'cli/commands/write-folder.ts: extends Error',
      'cli/terminal/stop.ts: extends Error',
      'yaml/compose-text.ts: extends Error',
    ])
  })
})
