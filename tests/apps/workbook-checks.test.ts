import { readdirSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import type { BusinessCase } from '../../src/index.js'
import type { CheckRow, Limit } from '../../src/workbook/checks/check-row.js'
import type { Place } from '../../src/workbook/address.js'
import { workbookPlan, type WorkbookPlan } from '../../src/workbook/workbook-plan.js'
import { writePages } from '../../src/workbook/workbook.js'
import { wholeCase } from '../case/whole-case.js'
import { agreed, everything, example, parsed } from '../rules/whole-cases.js'
import { withoutNumbers } from './agreement.js'
import { withCells, type Content } from './changed-cells.js'
import { recalculate, type Recalculated } from './recalculate.js'
import { refused } from './refused.js'

const IN_ORDER = 'In orde: '
const NOT_IN_ORDER = 'NIET IN ORDE: '

interface Case {
  readonly name: string
  readonly businessCase: BusinessCase
  readonly plan: WorkbookPlan
}

const caseOf = (name: string, businessCase: BusinessCase): Case => ({
  name,
  businessCase,
  plan: workbookPlan(businessCase),
})

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => caseOf(name, example(name)))
/** Cases that together have every rule. */
const built = [
  caseOf('every field', parsed(wholeCase())),
  caseOf('everything', everything()),
  caseOf('agreed', agreed()),
]

/** A workbook with other contents in some cells, and what LibreOffice makes of it. */
interface Trial {
  readonly of: Case
  readonly changes: readonly (readonly [Place, Content])[]
  readonly look: (found: Recalculated) => void
}

const isSame = (one: Place, other: Place): boolean => one.row === other.row && one.sheet === other.sheet

const isShared = ({ plan }: Case, place: Place): boolean => plan.shared.some((one) => isSame(one.place, place))

/** The numbers of a case that a cell holds: one, or all that follow it. */
const addressesAt = ({ plan }: Case, place: Place): readonly string[] => {
  const found =
    plan.shared.find((one) => isSame(one.place, place))?.paths ??
    [...plan.inputs].flatMap(([address, each]) => (isSame(each, place) ? [address] : []))
  if (found.length === 0) throw new Error('a rule names a cell that is no input')
  return found
}

const statedAt = ({ plan }: Case, { sheet, row, column }: Place): number => {
  const cell = plan.pages.find(({ name }) => name === sheet)?.cells.get(`${row},${column}`)
  const stated = cell?.type === 'formula' ? cell.formulaResult : cell?.value
  if (typeof stated !== 'number') throw new Error('an input cell holds no number')
  return stated
}

const verdict = ({ plan }: Case, rule: CheckRow, found: Recalculated): unknown => {
  const { sheet, row, column } = plan.verdicts.get(rule)!
  return found.get(sheet)?.[row]?.[column]
}

/** The status of each sheet: it stands beside the title, or under it and what follows it. */
const statuses = ({ plan }: Case, found: Recalculated): readonly unknown[] =>
  plan.pages.map(({ name }) => {
    const rows = found.get(name)
    return [rows?.[0]?.[1], rows?.[2]?.[0], rows?.[3]?.[0]].find(
      (text) => typeof text === 'string' && (text.startsWith(IN_ORDER) || text.startsWith(NOT_IN_ORDER)),
    )
  })

const allSay = (one: Case, found: Recalculated, start: string): void => {
  const said = statuses(one, found)
  expect(said.length).toBeGreaterThanOrEqual(7)
  for (const status of said) expect(status).toMatch(new RegExp(`^${start}`))
}

const wrongRules = (one: Case, found: Recalculated): readonly CheckRow[] =>
  [...one.plan.verdicts.keys()].filter((rule) => verdict(one, rule, found) !== 'goed')

/** A rule on one number by itself: what is found is the cell. */
const isLimit = ({ found: { text } }: CheckRow): boolean => /^Invoer!B\d+$/.test(text)
/** No year uses more of a budget than is available. */
const isBudget = ({ what }: CheckRow): boolean => what.includes('in geen jaar wordt meer gebruikt')

const isPlaces = ({ what }: CheckRow): boolean => what.startsWith('Doelgroep ')
const isFund = ({ what }: CheckRow): boolean => what.startsWith('Fonds ')

const rulesOf = ({ plan }: Case): readonly CheckRow[] => [...plan.verdicts.keys()]

const trials: Trial[] = []

for (const one of built)
  trials.push({
    of: one,
    changes: [],
    look: (found) => {
      expect(wrongRules(one, found), one.name).toEqual([])
      allSay(one, found, IN_ORDER)
    },
  })

const isRange = ({ what }: CheckRow): boolean => what.includes('bandbreedte')

/** Contents that break the limits of one number on one side, or are no number. */
const sides: Readonly<Record<string, (rule: CheckRow) => { readonly content: Content } | undefined>> = {
  below: ({ least }) => least && { content: beyond(least, -1) },
  above: ({ most }) => most && { content: beyond(most, 1) },
  text: () => ({ content: 'veel' }),
  nothing: () => ({ content: undefined }),
  'part of a month': ({ isWhole, found }) => (isWhole ? { content: found.value.toNumber() + 0.25 } : undefined),
}

const beyond = ({ value, isOpen }: Limit, sign: 1 | -1, by?: number): number => {
  const limit = value.toNumber()
  return isOpen ? limit : limit + sign * (by ?? (Math.abs(limit) + 1) / 100)
}

/**
 * Every number of a case is broken at once; each limit must say so by itself. Numbers that others share are broken by
 * themselves: those others then follow, and are not counted.
 */
const breakLimits = (of: Case, side: string): void => {
  const brokenOn = (which: 'shared' | 'own'): readonly Broken[] =>
    rulesOf(of).flatMap((rule) => {
      const isAsked = isLimit(rule) && !isRange(rule) && isShared(of, rule.cells[0]!) === (which === 'shared')
      const put = isAsked ? sides[side]!(rule) : undefined
      return put === undefined ? [] : [{ rule, change: [rule.cells[0]!, put.content] as const }]
    })
  breakAtOnce(of, side, brokenOn('own'))
  breakAtOnce(of, `${side}, shared`, brokenOn('shared'), (wrong) => {
    expect(wrong.filter(({ unlessAs }) => unlessAs !== undefined)).toEqual([])
  })
}

interface Broken {
  readonly rule: CheckRow
  readonly change: readonly [Place, Content]
}

const breakAtOnce = (
  of: Case,
  side: string,
  broken: readonly Broken[],
  also: (wrong: readonly CheckRow[]) => void = () => undefined,
): void => {
  if (broken.length === 0) return
  trials.push({
    of,
    changes: broken.map(({ change }) => change),
    look: (found) => {
      const wrong = new Set(wrongRules(of, found))
      expect(
        broken.filter(({ rule }) => !wrong.has(rule)).map(({ rule }) => rule.what),
        `${of.name}: ${side}`,
      ).toEqual([])
      also([...wrong])
      allSay(of, found, NOT_IN_ORDER)
    },
  })
}

/** Numbers that break one rule on several numbers, or a stated range, and no other number's own limits. */
const breakOf = (one: Case, rule: CheckRow): readonly (readonly [Place, number])[] => {
  const { least, most, rounding } = rule
  const [first] = rule.cells as [Place]
  const cells = rule.cells.filter((cell) => !isShared(one, cell))
  // Half a month is rounding.
  const by = rounding === '0.5' ? 1 : undefined
  if (isRange(rule)) return [[first, most === undefined ? beyond(least!, -1, by) : beyond(most, 1, by)]]
  // Of a segment this is its share of a population.
  if (isPlaces(rule)) return [[first, 0.000001]]
  if (isFund(rule))
    return cells.filter((cell) => addressesAt(one, cell)[0]!.startsWith('fund.payments')).map((cell) => [cell, 1e9])
  if (isBudget(rule))
    return cells.filter((cell) => addressesAt(one, cell)[0]!.startsWith('budget.planned')).map((cell) => [cell, 0])
  if (least?.isOpen) return cells.map((cell) => [cell, 0])
  if (least !== undefined) return [[first, statedAt(one, first) * 0.9]]
  // A later start, in months; else shares, which may each be 1.
  if (rule.what.includes('latere start')) return [[first, most!.value.toNumber() + 1]]
  return cells.map((cell) => [cell, cells.length > 1 ? 1 : 1.4])
}

interface Batch {
  readonly rules: CheckRow[]
  readonly changes: (readonly [Place, number])[]
  readonly cells: Place[]
  readonly isAlone: boolean
}

/** The cells that a rule rests on. */
const restsOn = ({ cells, unlessAs }: CheckRow): readonly Place[] =>
  unlessAs === undefined ? cells : [...cells, unlessAs]

/** Rules on several numbers, in as few workbooks as hold them without two that change one cell. */
const breakRules = (of: Case): void => {
  const open: Batch[] = []
  for (const rule of rulesOf(of).filter((each) => !isLimit(each) || isRange(each))) {
    const changes = breakOf(of, rule)
    // A fund that only buys with what comes in never runs short.
    if (changes.length === 0) continue
    // What makes a case impossible to carry out does so only while the other numbers are as they were.
    const isAlone = isFund(rule) || isPlaces(rule) || isBudget(rule)
    let batch = isAlone
      ? undefined
      : open.find((each) => !each.isAlone && !restsOn(rule).some((cell) => each.cells.some((it) => isSame(cell, it))))
    if (batch === undefined) open.push((batch = { rules: [], changes: [], cells: [], isAlone }))
    batch.rules.push(rule)
    batch.cells.push(...restsOn(rule))
    batch.changes.push(...changes)
  }
  for (const { rules, changes } of open)
    trials.push({
      of,
      changes,
      look: (found) => {
        const wrong = new Set(wrongRules(of, found))
        expect(
          rules.filter((rule) => !wrong.has(rule)).map(({ what }) => what),
          of.name,
        ).toEqual([])
        allSay(of, found, NOT_IN_ORDER)
        // Numbers within their limits are not called wrong, and what is wrong together is not for the library either.
        const beside = [...wrong].filter(
          (rule) => isLimit(rule) && !changes.some(([place]) => isSame(place, rule.cells[0]!)),
        )
        expect(
          beside.map(({ what }) => what),
          of.name,
        ).toEqual([])
        const numbers = changes.flatMap(([place, number]) =>
          addressesAt(of, place).map((address) => [address, number] as const),
        )
        if (rules.some((rule) => !isRange(rule)))
          expect(refused(of.businessCase, new Map(numbers)), of.name).not.toEqual([])
      },
    })
}

for (const one of built) {
  for (const side of Object.keys(sides)) breakLimits(one, side)
  breakRules(one)
}
for (const one of examples) {
  breakLimits(one, 'above')
  breakRules(one)
}

/** Of these the workbook once said that all was well: each by itself, and which rule is named first. */
const [whole] = built as [Case]
for (const [address, number, said] of [
  ['interventions.team.success', 60, /^NIET IN ORDE: 1 van de \d+ controles klopt niet: succes, Doorbraakteam$/],
  [
    'costItems.bijstand.payers.gemeente',
    1.4,
    /^NIET IN ORDE: 2 van de \d+ controles kloppen niet. De eerste: bijstand: de aandelen van de betalers/,
  ],
  [
    'interventions.team.enrolment[1].households',
    5000,
    /^NIET IN ORDE: 1 van de \d+ controles klopt niet: Doelgroep Gezinnen: in geen maand/,
  ],
] as const)
  trials.push({
    of: whole,
    changes: [[whole.plan.inputs.get(address)!, number]],
    look: (found) => {
      for (const status of statuses(whole, found)) expect(status).toMatch(said)
    },
  })

const results: Recalculated[] = []

beforeAll(async () => {
  const files = await Promise.all(
    trials.map(({ of, changes }) => writePages(withCells(withoutNumbers(of.plan.pages), changes), 'proef')),
  )
  results.push(...(await recalculate(files)))
})

describe('the checks of a workbook that LibreOffice calculates anew', () => {
  it('say that all is well, on every sheet, of a case that keeps to them', () => {
    trials.forEach(({ changes, look }, at) => {
      if (changes.length === 0) look(results[at]!)
    })
  })

  it('turn red, on every sheet, where a rule is broken, whichever it is', () => {
    const broken = trials.filter(({ changes }) => changes.length > 0)
    expect(broken.length).toBeGreaterThan(25)
    expect(broken.some(({ of, changes }) => changes.some(([place]) => isShared(of, place)))).toBe(true)
    trials.forEach(({ changes, look }, at) => {
      if (changes.length > 0) look(results[at]!)
    })
  })
})
