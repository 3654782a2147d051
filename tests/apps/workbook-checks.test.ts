import { readdirSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import type { BusinessCase } from '../../src/index.js'
import type { CheckRow } from '../../src/workbook/checks/check-row.js'
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

const addressAt = ({ plan }: Case, place: Place): string => {
  const found = [...plan.inputs].find(([, each]) => isSame(each, place))
  if (found === undefined) throw new Error('a rule names a cell that is no input')
  return found[0]
}

const statedAt = ({ plan }: Case, { sheet, row, column }: Place): number => {
  const cell = plan.pages.find(({ name }) => name === sheet)?.cells.get(`${row},${column}`)
  if (cell?.type !== 'number') throw new Error('an input cell holds no number')
  return cell.value
}

const verdict = ({ plan }: Case, rule: CheckRow, found: Recalculated): unknown => {
  const { sheet, row, column } = plan.verdicts.get(rule)!
  return found.get(sheet)?.[row]?.[column]
}

/** The status of each sheet: it stands beside the title, under that of the first sheet, and in the sheet of checks. */
const statuses = ({ plan }: Case, found: Recalculated): readonly unknown[] =>
  plan.pages.map(({ name }) => {
    const rows = found.get(name)
    return rows?.[0]?.[1] ?? rows?.[2]?.[0]
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
const isPlaces = ({ what }: CheckRow): boolean => what.startsWith('Doelgroep ')
const isFund = ({ what }: CheckRow): boolean => what.startsWith('Fonds ')

const rulesOf = ({ plan }: Case): readonly CheckRow[] => [...plan.verdicts.keys()]

const trials: Trial[] = []
const described = new Set<string>()

for (const one of [...examples, ...built])
  trials.push({
    of: one,
    changes: [],
    look: (found) => {
      expect(wrongRules(one, found), one.name).toEqual([])
      allSay(one, found, IN_ORDER)
    },
  })

/** Every number beyond its limit on one side, or no number at all: the rule of each must say so by itself. */
for (const one of [...examples, ...built]) {
  const limits = rulesOf(one).filter(isLimit)
  const sides: readonly (readonly [string, (rule: CheckRow) => { readonly content: Content } | undefined])[] = [
    [
      'below',
      ({ least }) =>
        least && {
          content: least.isOpen
            ? least.value.toNumber()
            : least.value.toNumber() - (Math.abs(least.value.toNumber()) + 1) / 100,
        },
    ],
    [
      'above',
      ({ most }) =>
        most && {
          content: most.isOpen
            ? most.value.toNumber()
            : most.value.toNumber() + (Math.abs(most.value.toNumber()) + 1) / 100,
        },
    ],
    ['text', () => ({ content: 'veel' })],
    ['nothing', () => ({ content: undefined })],
    ['a part', ({ isWhole, found }) => (isWhole ? { content: found.value.toNumber() + 0.25 } : undefined)],
  ]
  for (const [side, broken] of sides) {
    const rules = limits.filter((rule) => broken(rule) !== undefined)
    if (rules.length === 0) continue
    trials.push({
      of: one,
      changes: rules.map((rule) => [rule.cells[0]!, broken(rule)!.content] as const),
      look: (found) => {
        // The wider of two limits of one number is not broken by what breaks the narrower.
        const wrong = new Set(wrongRules(one, found).map(({ cells }) => cells[0]!.row))
        expect(
          rules.filter(({ cells }) => !wrong.has(cells[0]!.row)).map(({ what }) => what),
          `${one.name}: ${side}`,
        ).toEqual([])
        allSay(one, found, NOT_IN_ORDER)
      },
    })
  }
}

/** Numbers that break one rule on several numbers, each within its own limits as far as that can be. */
const breakOf = (one: Case, rule: CheckRow): readonly (readonly [Place, number])[] => {
  const { cells, least, most } = rule
  const [first] = cells as [Place]
  if (isPlaces(rule)) return [[first, 0.01]]
  if (isFund(rule)) {
    const paid = cells.filter((cell) => addressAt(one, cell).startsWith('fund.payments'))
    return paid.map((cell) => [cell, 1e9])
  }
  if (least?.isOpen) return cells.map((cell) => [cell, 0])
  if (least !== undefined) return [[first, statedAt(one, first) * 0.9]]
  const highest = most!.value.toNumber()
  // A later start, in months; else shares, which may each be 1.
  if (rule.what.includes('latere start')) return [[first, highest + 1]]
  return cells.map((cell) => [cell, cells.length > 1 ? 1 : 1.4])
}

for (const one of [...built, ...examples])
  for (const rule of rulesOf(one).filter((each) => !isLimit(each))) {
    const changes = breakOf(one, rule)
    // A fund that only buys with what comes in never runs short.
    if (changes.length === 0) continue
    // One of a kind in the examples; every one in the cases that are there for it.
    const kind = `${one.name} ${rule.what.replace(/^[^:]*: /, '')}`
    if (examples.includes(one) && described.has(kind)) continue
    described.add(kind)
    trials.push({
      of: one,
      changes,
      look: (found) => {
        const what = `${one.name}: ${rule.what}`
        expect(verdict(one, rule, found), what).toBe('FOUT')
        allSay(one, found, NOT_IN_ORDER)
        // By no other rule than those on these cells.
        const rows = new Set(changes.map(([{ row }]) => row))
        const isBound = changes.some(([, number]) => number === 1.4)
        expect(
          wrongRules(one, found).filter(
            (wrong) =>
              isLimit(wrong) && !(isBound && rows.has(wrong.cells[0]!.row)) && !wrong.what.includes('bandbreedte'),
          ),
          what,
        ).toEqual([])
        expect(
          refused(one.businessCase, new Map(changes.map(([place, number]) => [addressAt(one, place), number]))),
          what,
        ).not.toEqual([])
      },
    })
  }

const results: Recalculated[] = []

beforeAll(async () => {
  const files = await Promise.all(
    trials.map(({ of, changes }) => writePages(withCells(withoutNumbers(of.plan.pages), changes), 'proef')),
  )
  results.push(...(await recalculate(files)))
})

describe('the checks of a workbook that LibreOffice calculates anew', () => {
  it('say that all is well, on every sheet, of every example as it is', () => {
    trials.forEach(({ changes, look }, at) => {
      if (changes.length === 0) look(results[at]!)
    })
  })

  it('turn red, on every sheet, where a rule is broken, whichever it is', () => {
    const broken = trials.filter(({ changes }) => changes.length > 0)
    expect(broken.length).toBeGreaterThan(80)
    trials.forEach(({ changes, look }, at) => {
      if (changes.length > 0) look(results[at]!)
    })
  })
})
