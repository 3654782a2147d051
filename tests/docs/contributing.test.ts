import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

describe('what CONTRIBUTING.md says of the house', () => {
  const [, house = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## The house')
  const text = house.split('\n## ')[0] ?? ''
  const stairs = /^ {4}(.+)$/m.exec(text)?.[1]?.split(', ') ?? []

  it('names the floors in the order that the boundaries check', () => {
    const [, list = ''] = /^const floors = \[\n([^\]]+)\]/m.exec(readFileSync('.dependency-cruiser.mjs', 'utf8')) ?? []
    const floors = [...list.matchAll(/^ {2}'(\w+)'/gm)].map(([, floor]) => floor)
    expect(floors.length).toBeGreaterThan(10)
    expect(stairs).toEqual(floors.toReversed())
  })

  it('names every other folder of src beside them', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of folders) if (!stairs.includes(name)) expect(text).toContain(`\`${name}\``)
  })
})

describe('what CONTRIBUTING.md says of the tests', () => {
  const files = (readdirSync('tests', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'))
  const textOf = (file: string): string => readFileSync(`tests/${file}`, 'utf8')

  it('a quick run starts no process, compiles nothing and replaces no module', () => {
    const heavy = /from '(?:node:child_process|node:worker_threads|esbuild|typescript)'|\bvi\.mock\(/
    const quick = files.filter((file) => !file.startsWith('apps') && !file.endsWith('.full.test.ts'))
    expect(quick.length).toBeGreaterThan(100)
    expect(quick.filter((file) => heavy.test(textOf(file)))).toEqual([])
    expect(files.filter((file) => file.endsWith('.full.test.ts')).some((file) => heavy.test(textOf(file)))).toBe(true)
  })

  it('how many cases a property takes is settled in one place', () => {
    expect(files.filter((file) => /\bnumRuns: *\d/.test(textOf(file)))).toEqual([])
  })

  it('the commands run scripts, files and titles that are there', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8')
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([])
    const runs = [...text.matchAll(/npx vitest run .*?tests\/(\S+)(?: -t '(.+)')?$/gm)]
    expect(runs.length).toBeGreaterThan(2)
    const titlesIn = (file: string): string => (textOf(file).match(/\b(?:describe|it)\('.+'/g) ?? []).join('\n')
    for (const [, file = '', title = ''] of runs) expect(titlesIn(file)).toContain(title)
  })
})
