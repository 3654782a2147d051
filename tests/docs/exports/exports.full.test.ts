import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'

import { describe, expect, it } from 'vitest'

import { entries, scriptEntry } from '../../../scripts/api/entries.js'
import { exampleOf, javascriptOf } from '../../../scripts/api/example.js'
import { faultsOf } from '../../../scripts/api/example-program.js'
import { exported, programOfEntries, type Exported } from '../../../scripts/api/exported.js'
import { codeBlocks } from '../code-blocks.js'
import { differenceFrom, differenceFromError } from './stated-value.js'

type Names = Readonly<Record<string, unknown>>

const program = programOfEntries()
const every = exported(program)
const MAIN = 'maatschappelijke-businesscase'

const modules = new Map<string, Names>([
  ...(await Promise.all(
    entries().map(async ({ name, source }) => [name, (await import(resolve(source))) as Names] as const),
  )),
  ...(await Promise.all(
    ['node:fs', 'fast-check', 'yaml'].map(async (name) => [name, (await import(name)) as Names] as const),
  )),
])
const moduleOf = (name: string): Names => {
  const found = modules.get(name)
  if (found === undefined) throw new Error(`The documentation imports ${name}, which is not given to it.`)
  return found
}

type Program = (value: (step: number, find: () => Promise<unknown>) => Promise<void>, scope: Names) => Promise<Names>

/** Runs an example, and returns the stated values that are not so. */
const run = async (text: string, names: Names, answers: readonly string[] = []) => {
  const example = exampleOf(text)
  const imported = example.imports.flatMap(({ from, names }) =>
    names.map(([here, there]) => [here, there === '*' ? moduleOf(from) : moduleOf(from)[there]] as const),
  )
  const given = Object.entries(names).filter(([name]) => !example.declared.has(name))
  const scope = Object.fromEntries([...given, ...imported, ['console', { log: () => undefined }]])
  const untrue: string[] = []
  const value = async (step: number, find: () => Promise<unknown>): Promise<void> => {
    const { code = '', stated = '' } = example.steps[step]?.value ?? {}
    const difference = await find().then(
      (found) => differenceFrom(stated, found),
      (error: unknown) => differenceFromError(stated, error),
    )
    if (difference !== undefined) untrue.push(`${code}: ${difference}`)
  }
  const code = javascriptOf(example, Object.keys(scope), answers)
  const made = compileFunction(`${code}\nreturn example`) as () => Program
  const answered = await made()(value, scope)
  return { untrue, answered }
}

/** What docs/api.md runs before every example, and what it declares. */
const before = codeBlocks(readFileSync('docs/api.md', 'utf8')).find(({ marks }) => marks === 'run')?.text ?? ''
const prelude = ['textOf', 'checked', 'caseFrom', 'businessCase', 'results', 'programme'] as const
const { answered: shared } = await run(before, {}, prelude)

/** An example as a module of its own, with an import of each name that it uses and does not declare. */
const moduleText = ({ entry }: Exported, text: string): string => {
  const { declared } = exampleOf(text)
  const isUsed = (name: string): boolean =>
    new RegExp(String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`).test(text)
  const taken = new Set<string>()
  const wanted = (from: string, names: readonly string[]): string => {
    const used = names.filter((name) => !declared.has(name) && !taken.has(name) && isUsed(name))
    used.forEach((name) => taken.add(name))
    return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${from}';`
  }
  const namesOf = (name: string) => every.filter((one) => one.entry.name === name).map((one) => one.name)
  const lines = [
    wanted(entry.name, namesOf(entry.name)),
    wanted(MAIN, namesOf(MAIN)),
    wanted('./before-every-example.js', prelude),
  ]
  return `${lines.join(' ')} export {}\n${text}`
}

const shown = every.filter(({ kind }) => kind !== 'type')
const examples = shown.flatMap((one) =>
  one.examples.map((text, at) => ({ one, text, file: `${one.entry.report}-${one.name}-${at + 1}.ts` })),
)
const faults = faultsOf(
  new Map([
    ['before-every-example.ts', before.replaceAll(/^const /gm, 'export const ')],
    ...examples.map(({ one, text, file }) => [file, moduleText(one, text)] as const),
  ]),
  program,
)

describe('the entries of the package', () => {
  it('are found, with what they export', () => {
    expect(entries().length).toBeGreaterThan(14)
    expect(shown.length).toBeGreaterThan(200)
  })

  it('have a script beside them that exports nothing', () => {
    expect(readFileSync(scriptEntry.source, 'utf8')).not.toMatch(/^export /m)
  })

  it('are the pages of the site', () => {
    const { entryPoints } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { entryPoints: readonly string[] }
    expect(entryPoints).toEqual(entries().map(({ source }) => source))
    for (const { name, source } of entries())
      expect(readFileSync(source, 'utf8'), source).toMatch(new RegExp(String.raw`^/\*\*[^]*? \* @module ${name}\n \*/`))
  })
})

describe.each(entries())('$name', ({ name }) => {
  const own = every.filter(({ entry }) => entry.name === name)

  it('says of every export what it means', () => {
    const without = own.filter(({ text }) => text.trim() === '')
    expect(without.map((one) => `${one.name} in ${one.file}`)).toEqual([])
  })

  it('has an example of every function, class and constant', () => {
    const without = own.filter(({ kind, examples }) => kind !== 'type' && examples.length === 0)
    expect(without.map((one) => `${one.name} in ${one.file}`)).toEqual([])
  })

  for (const { one, text, file } of examples.filter(({ one }) => one.entry.name === name)) {
    it(`states what ${one.name} gives (${file})`, async () => {
      const ofCompiler = faults.get(file) ?? []
      if (ofCompiler.length > 0) expect.fail(ofCompiler.join('\n'))
      if (exampleOf(text).steps.every(({ value }) => value === undefined)) expect.fail('It states no value.')
      const { untrue } = await run(text, { ...shared, ...moduleOf(MAIN), ...moduleOf(name) })
      if (untrue.length > 0) expect.fail(untrue.join('\n'))
    })
  }
})
