/**
 * Runs every example as a reader would: programs with Node, cases with `mbc calculate`, programmes with `mbc programme`, and
 * what happened with `mbc evaluate`, beside its programme. Fails if one fails.
 */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'

interface Example {
  readonly file: string
  readonly command: readonly string[]
}

/** The examples in a folder, by the names of their files; a case is run with what `argumentsOf` gives, if anything. */
const examplesIn = (folder: string, argumentsOf: (file: string) => readonly string[] | undefined): readonly Example[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name): Example[] => {
      const file = `${folder}/${name}`
      if (name.endsWith('.ts')) return [{ file, command: [file] }]
      const given = /\.ya?ml$/.test(name) ? argumentsOf(file) : undefined
      return given === undefined ? [] : [{ file, command: ['src/cli/mbc.ts', ...given] }]
    })

/**
 * A programme names the files of its projects, and is run with them; what happened (`realised` and nothing else) is
 * evaluated beside the programme of its folder; a file that no programme names must run by itself.
 */
const programmesIn = (folder: string): ((file: string) => readonly string[] | undefined) => {
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
  )
  const programmes = [...texts].filter(([, text]) => /^projects:/m.test(text))
  return (file) => {
    if (programmes.some(([programme]) => programme === file)) return ['programme', file]
    const text = texts.get(file) ?? ''
    const [programme] = programmes
    if (programme !== undefined && /^realised:/m.test(text) && !/^name:/m.test(text))
      return ['evaluate', programme[0], '--realised', file]
    return programmes.some(([, other]) => other.includes(`file: ${basename(file)}`)) ? undefined : ['calculate', file]
  }
}

const examples = [
  ...examplesIn('examples', (file) => ['calculate', file]),
  ...examplesIn('examples/dordrecht', programmesIn('examples/dordrecht')),
  ...examplesIn('examples/recepten', () => undefined),
]

if (examples.length === 0) {
  console.error('There are no examples in examples/.')
  process.exitCode = 1
}

/** Runs one example and reports on it; the next begins where one ends. */
const run = async ({ file, command }: Example): Promise<void> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', ...command],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) console.log(`good    ${file}`)
        else {
          console.error(`FAILED  ${file} (${error.signal ?? `exit ${error.code ?? error.message}`})`)
          console.error(`${stdout}${stderr}`)
          process.exitCode = 1
        }
        resolve()
      },
    )
  })

const waiting = examples[Symbol.iterator]()
const runAll = async (): Promise<void> => {
  for (const example of waiting) await run(example)
}
await Promise.all(Array.from({ length: availableParallelism() }, runAll))
