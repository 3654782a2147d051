import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { manualCase } from '../../scripts/handleiding/drawn-pictures.js'
import { type BusinessCase, problemCodes } from '../../src/case/index.js'
import { calculate } from '../../src/index.js'
import { reviewCase } from '../../src/review/index.js'
import { readCase } from '../../src/yaml/index.js'
import { codeBlocks, filesIn } from './code-blocks.js'
import { manual, pictures } from './manual.js'

describe('the Dutch manual', () => {
  it('shows the case that stands among the examples', () => {
    expect(filesIn(codeBlocks(manual)).get('begeleiding-thuis.yaml')).toBe(readFileSync(manualCase, 'utf8'))
  })

  it('runs every command that it shows', () => {
    const consoles = codeBlocks(manual).filter(({ language }) => language === 'console')
    expect(consoles.length).toBeGreaterThan(9)
    for (const { marks } of consoles) expect(marks).toMatch(/^run/)
    for (const command of [
      'check',
      'calculate',
      'explain',
      'simulate',
      'sensitivity',
      'report',
      'workbook',
      'propose',
      'compare',
      'claims',
      'programme',
      'realise',
    ])
      expect(
        consoles.some(({ text }) => text.startsWith(`$ npx mbc ${command} `)),
        command,
      ).toBe(true)
  })

  it('builds a second intervention, a programme, a delay, haircuts, an agreement, a settlement and a fund, each calculated', () => {
    const cases = [...filesIn(codeBlocks(manual))].filter(
      // A CSV and a realisation stand beside a case.
      ([name, text]) => name.endsWith('.yaml') && !text.startsWith('realised:'),
    )
    const files = cases.map(([name, text]) => {
      const read = readCase(text)
      if (!read.ok) throw new Error(`${name} is wrong`)
      expect(manual, name).toMatch(new RegExp(`^\\$ npx mbc .*\\b${name}$`, 'm'))
      return read.businessCase
    })
    for (const builds of [
      (read: BusinessCase) => read.interventions.length > 1 && read.projects.length === 0,
      (read: BusinessCase) => read.projects.length > 1 && read.budget !== undefined,
      (read: BusinessCase) => read.startDelay !== undefined,
      (read: BusinessCase) => read.haircuts.possible !== undefined,
      (read: BusinessCase) => read.agreements.length > 0,
      (read: BusinessCase) => read.settlements.length > 0,
      (read: BusinessCase) => read.fund !== undefined,
    ])
      expect(files.filter(builds), String(builds)).toHaveLength(1)
  })

  it('builds a case that draws no remark', () => {
    const read = readCase(readFileSync(manualCase, 'utf8'))
    expect(read.ok && reviewCase(calculate(read.businessCase))).toEqual([])
  })

  it('has ten steps', () => {
    expect([...manual.matchAll(/^## Stap (\d+): /gm)].map(([, step]) => Number(step))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
  })

  it('says what to do with every kind of problem, and names no other', () => {
    const part = manual.split('## Wat te doen bij elke fout')[1] ?? ''
    const explained = [...part.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, kinds = '']) =>
      [...kinds.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
    )
    expect([...explained].sort()).toEqual([...problemCodes].sort())
  })

  it('shows pictures that exist, each with a text in its place, and no others lie about', () => {
    for (const { said, path } of pictures) {
      expect(existsSync(`docs/${path}`), path).toBe(true)
      expect(said.length, path).toBeGreaterThan(25)
    }
    const shown = pictures.map(({ path }) => path.replace('afbeeldingen/', ''))
    expect(readdirSync('docs/afbeeldingen').filter((file) => !shown.includes(file))).toEqual([])
  })
})
