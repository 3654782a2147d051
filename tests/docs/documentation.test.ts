import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'

import { transform } from 'esbuild'
import * as fastCheck from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import * as main from 'maatschappelijke-businesscase'
import * as games from 'maatschappelijke-businesscase/games'
import * as risk from 'maatschappelijke-businesscase/risk'
import * as testing from 'maatschappelijke-businesscase/testing'
import * as yaml from 'maatschappelijke-businesscase/yaml'

import { codeBlocks, filesIn, type CodeBlock } from './code-blocks.js'
import { firstUntrueLine, outputOf, stepsOf } from './session.js'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

const textOf = (document: string): string => readFileSync(document, 'utf8')

/** What `s/from/to/` on a console block makes of a file, to show what a mistake looks like. */
const spoilt = (files: ReadonlyMap<string, string>, marks: string): ReadonlyMap<string, string> => {
  const change = /file=(\S+) s\/(.+)\/(.*)\/$/.exec(marks)
  if (change === null) return files
  const [, name = '', from = '', to = ''] = change
  const text = files.get(name) ?? ''
  expect(text).toContain(from)
  return new Map([...files, [name, text.replace(from, to)]])
}

/** Runs a block of TypeScript and returns what it logs. */
const logged = async ({ text }: CodeBlock, files: ReadonlyMap<string, string>): Promise<string> => {
  const modules: Readonly<Record<string, unknown>> = {
    'maatschappelijke-businesscase': main,
    'maatschappelijke-businesscase/games': games,
    'maatschappelijke-businesscase/risk': risk,
    'maatschappelijke-businesscase/testing': testing,
    'maatschappelijke-businesscase/yaml': yaml,
    'fast-check': fastCheck,
    'node:fs': { readFileSync: (file: string) => files.get(file) ?? readFileSync(file, 'utf8') },
  }
  const lines: string[] = []
  const { code } = await transform(text, { loader: 'ts', format: 'cjs', target: 'es2023' })
  const program = compileFunction(code, ['require', 'console', 'module', 'exports']) as (...given: unknown[]) => void
  const load = (name: string): unknown => {
    if (!(name in modules)) throw new Error(`The documentation imports ${name}, which is not given to it.`)
    return modules[name]
  }
  program(load, { log: (...said: unknown[]) => lines.push(said.map(String).join(' ')) }, {}, {})
  return lines.join('\n')
}

describe.each(documents)('%s', (document) => {
  const blocks = codeBlocks(textOf(document))
  const files = filesIn(blocks)

  const consoles = blocks.filter(({ language, marks }) => language === 'console' && marks.startsWith('run'))
  const sessions = consoles.flatMap(({ text, marks, line }) => stepsOf(text).map((step) => ({ ...step, marks, line })))
  for (const { command, expected, marks, line } of sessions)
    it(`prints what it says for ${command} (line ${line})`, async () => {
      expect(firstUntrueLine(await outputOf(command, spoilt(files, marks)), expected)).toBeUndefined()
    })

  blocks.forEach((block, position) => {
    if (block.language !== 'ts' || !block.marks.startsWith('run')) return
    it(`logs what it says (line ${block.line})`, async () => {
      const next = blocks[position + 1]
      const stated = next?.marks === 'output' ? next.text : ''
      expect(await logged(block, files)).toBe(stated)
    })
  })

  it('links to what exists', () => {
    const prose = textOf(document)
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`\n]*`/g, '')
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const local = targets.filter((target) => !/^[a-z]+:/.test(target))
    const missing = local.filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? document : join(dirname(document), path)
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(textOf(file)).includes(anchor))
    })
    expect(missing).toEqual([])
  })
})

/** The anchors that a Markdown page gives its headings. */
const anchorsOf = (markdown: string): readonly string[] => [
  ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
  ...[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  ),
]

it('type-checks every block of TypeScript that it runs', () => {
  const programs = new Map(
    documents.flatMap((document) =>
      codeBlocks(textOf(document))
        .filter(({ language, marks }) => language === 'ts' && marks.startsWith('run'))
        .map(({ line, text }) => [resolve(`${document.replaceAll('/', '-')}-${line}.ts`), text] as const),
    ),
  )
  expect(programs.size).toBeGreaterThan(0)
  const config = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const onDisk = { ...host }
  host.fileExists = (file) => programs.has(resolve(file)) || onDisk.fileExists(file)
  host.readFile = (file) => programs.get(resolve(file)) ?? onDisk.readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const text = programs.get(resolve(file))
    return text === undefined
      ? onDisk.getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023)
  }
  const program = ts.createProgram([...programs.keys()], options, host)
  const faults = [...programs.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    if (source === undefined) return [`${file} was not read`]
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  })
  expect(faults).toEqual([])
})
