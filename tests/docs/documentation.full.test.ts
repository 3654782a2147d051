import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'

import { transform } from 'esbuild'
import * as fastCheck from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as yamlLibrary from 'yaml'

import * as main from 'maatschappelijke-businesscase'
import * as games from 'maatschappelijke-businesscase/games'
import * as programme from 'maatschappelijke-businesscase/programme'
import * as report from 'maatschappelijke-businesscase/report'
import * as risk from 'maatschappelijke-businesscase/risk'
import * as testing from 'maatschappelijke-businesscase/testing'
import * as yaml from 'maatschappelijke-businesscase/yaml'

import { codeBlocks, filesIn, type CodeBlock } from './code-blocks.js'
import { documents, textOf } from './documents.js'
import { sessionsOf } from './session.js'

/** Runs a block of TypeScript and returns what it logs. */
const logged = async ({ text }: CodeBlock, files: ReadonlyMap<string, string>): Promise<string> => {
  const modules: Readonly<Record<string, unknown>> = {
    'maatschappelijke-businesscase': main,
    'maatschappelijke-businesscase/games': games,
    'maatschappelijke-businesscase/programme': programme,
    'maatschappelijke-businesscase/report': report,
    'maatschappelijke-businesscase/risk': risk,
    'maatschappelijke-businesscase/testing': testing,
    'maatschappelijke-businesscase/yaml': yaml,
    'fast-check': fastCheck,
    yaml: yamlLibrary,
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

const isRun = ({ language, marks }: CodeBlock): boolean => language === 'ts' && marks.startsWith('run')

describe.each(
  documents.filter(
    (document) => codeBlocks(textOf(document)).some(isRun) || sessionsOf(textOf(document)).some(({ draws }) => draws),
  ),
)('%s', (document) => {
  const blocks = codeBlocks(textOf(document))
  const files = filesIn(blocks)

  for (const { command, line, untrue } of sessionsOf(textOf(document)).filter(({ draws }) => draws))
    it(`prints what it says for ${command} (line ${line})`, async () => {
      expect(await untrue()).toBeUndefined()
    })

  blocks.forEach((block, position) => {
    if (!isRun(block)) return
    it(`logs what it says (line ${block.line})`, async () => {
      const next = blocks[position + 1]
      const stated = next?.marks === 'output' ? next.text : ''
      expect(await logged(block, files)).toBe(stated)
    })
  })
})

it('type-checks every block of TypeScript that it runs', () => {
  const programs = new Map(
    documents.flatMap((document) =>
      codeBlocks(textOf(document))
        .filter(isRun)
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
