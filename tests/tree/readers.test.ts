import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

/** Files that calculate with decimals all the same, and why that is no economics. */
const excused: Readonly<Record<string, string>> = {
  'src/report/charts/pockets-chart.ts': 'thousands beside the marks of a chart',
  'src/report/charts/waterfall.ts': 'thousands beside the bars, and where a bar begins',
  'src/report/charts/tornado-chart.ts': 'thousands beside the bars',
  'src/report/language/format-chance.ts': 'decimals that a chance is written with',
  'src/report/notes/rounding-note.ts': 'by how much printed figures miss their printed total',
  'src/report/text/simulation-text.ts': 'the standard error that so many draws have at most',
  'src/report/document/domain-table.ts': 'the total of a printed column',
  'src/report/facts/moved-money.ts': 'the total of names that are not printed',
  'src/report/text/claims-text.ts': 'the total of a printed column',
  'src/review/findings/effects/effect-undone.ts': 'shares that the case states, which together are one',
  'src/review/findings/effects/ends-before-effect.ts': 'months that the case states',
  'src/review/later-start.ts': 'months that the case states',
}

const arithmetic = /\.(plus|minus|times|div|dividedBy|mod|pow|sqrt|add|sub|mul)\(|\bsum\(|Decimal\.sum\(/
/** What is added to a set, a list or a registry is no sum. */
const gathering = /\b(notes|used|seen|known|groups)\.add\(/

const filesOf = (floor: string): readonly string[] =>
  readdirSync(floor, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${floor}/${file.replaceAll('\\', '/')}`)

const calculates = (file: string): boolean =>
  readFileSync(file, 'utf8')
    .split('\n')
    .some((line) => arithmetic.test(line) && !gathering.test(line))

describe('readers', () => {
  const readers = [...filesOf('src/report'), ...filesOf('src/review')]

  it('read results, and calculate none: what is in euros, households, shares or years stands in src/rules', () => {
    expect(readers.length).toBeGreaterThan(100)
    expect(readers.filter(calculates).sort()).toEqual(Object.keys(excused).sort())
  })

  it('of the review see results alone, and neither formulas nor a sheet', () => {
    const entering = filesOf('src/review').filter((file) =>
      /from '(\.\.\/)+sheet\/|\b(formulasOf|calculationOf|readExactly)\b/.test(readFileSync(file, 'utf8')),
    )
    expect(entering).toEqual([])
  })
})

describe('one place each', () => {
  const sources = filesOf('src')
  const having = (pattern: RegExp): readonly string[] =>
    sources.filter((file) => pattern.test(readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')))

  it('has 1 - prod(1 - r), as formulas', () => {
    expect(having(/oneMinus\(\s*write\.multiply\(\s*\.\.\.[^\n]*\boneMinus\(/)).toEqual([
      'src/rules/overlap/joint-fraction.ts',
    ])
  })

  it('have the tolerance of a millionth and half a cent, as amounts', () => {
    expect(having(/Decimal\('(0\.000001|1e-6)'\)/)).toEqual(['src/money/tolerance.ts'])
    expect(having(/\b0\.005\b/)).toEqual(['src/money/half-a-cent.ts'])
  })
})
