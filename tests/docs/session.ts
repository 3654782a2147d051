import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect } from 'vitest'

import { run } from '../../src/cli/program.js'
import { codeBlocks, filesIn } from './code-blocks.js'

/** A command and the output that the documentation states for it; a line of `...` replaces omitted lines. */
interface Step {
  readonly command: string
  readonly expected: readonly string[]
}

/** The commands of a console block, each after `$ `. */
const stepsOf = (text: string): readonly Step[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...expected] = part.replace(/\n$/, '').split('\n')
      return { command, expected }
    })

/**
 * Runs commands of the documentation in this process, one after the other, and returns what the last one prints. Its files
 * are in a folder of their own, which is the working folder meanwhile: names and breaks of lines are those that a reader sees.
 */
const outputOf = async (commands: readonly string[], files: ReadonlyMap<string, string>): Promise<string> => {
  const [home, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'docs-'))]
  try {
    symlinkSync(join(home, 'examples'), join(folder, 'examples'), 'junction')
    process.chdir(folder)
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    let printed = ''
    const outlet = { out: (text: string) => (printed += text), err: (text: string) => (printed += text) }
    for (const command of commands) {
      printed = ''
      await run(wordsOf(command), outlet)
    }
    return printed
  } finally {
    process.chdir(home)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The working folder is another by the time a command is read. */
const packageFile = join(process.cwd(), 'package.json')

const wordsOf = (command: string): string[] => {
  const { scripts } = JSON.parse(readFileSync(packageFile, 'utf8')) as { scripts: Record<string, string> }
  const line = command === 'npm start' ? (scripts['start'] ?? '').replace(/^.*src\/cli\/mbc\.ts/, 'mbc') : command
  const words = line.replace(/^npx /, '').split(' ')
  if (words[0] !== 'mbc') throw new Error(`Only mbc can be run here, not: ${command}`)
  return words.slice(1)
}

/** The first stated line that the output lacks at its place; nothing where all are there. */
const firstUntrueLine = (output: string, expected: readonly string[]): string | undefined => {
  const lines = output.replace(/\n+$/, '').split('\n')
  const shown = expected.join('\n').replace(/\n+$/, '').split('\n')
  let at = 0
  let mayskip = false
  for (const line of shown) {
    if (line === '...') {
      mayskip = true
      continue
    }
    const found = mayskip ? lines.indexOf(line, at) : lines[at] === line ? at : -1
    if (found === -1) return line
    at = found + 1
    mayskip = false
  }
  return mayskip || at === lines.length ? undefined : `(more is printed: ${lines[at] ?? ''})`
}

/** What `s/from/to/` on a console block makes of a file, to show what a mistake looks like. */
const spoilt = (files: ReadonlyMap<string, string>, marks: string): ReadonlyMap<string, string> => {
  const change = /file=(\S+) s\/(.+)\/(.*)\/$/.exec(marks)
  if (change === null) return files
  const [, name = '', from = '', to = ''] = change
  const text = files.get(name) ?? ''
  expect(text).toContain(from)
  return new Map([...files, [name, text.replace(from, to)]])
}

/** Commands that simulate, with ten thousand draws where no other number is asked for. */
const draws = /^(?:npx )?mbc (?:simulate|sensitivity|report)\b/

/** Every command whose output a page states, and the first line of it that differs. */
export const sessionsOf = (markdown: string) => {
  const blocks = codeBlocks(markdown)
  const files = filesIn(blocks)
  return blocks
    .filter(({ language, marks }) => language === 'console' && marks.startsWith('run'))
    .flatMap(({ text, marks, line }) =>
      stepsOf(text).map(({ command, expected }, at, steps) => {
        // What an earlier command of the block has written is there.
        const commands = steps.slice(0, at + 1).map((step) => step.command)
        return {
          command,
          line,
          draws: draws.test(command),
          untrue: async () => firstUntrueLine(await outputOf(commands, spoilt(files, marks)), expected),
        }
      }),
    )
}
