/** Runs every example as a reader would: programs with Node, cases with `mbc calculate`. Fails if one fails. */
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const files = readdirSync('examples').sort()
const programs = files.filter((file) => file.endsWith('.ts')).map((file) => ({ file, command: [`examples/${file}`] }))
const cases = files
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => ({ file, command: ['src/cli/mbc.ts', 'calculate', `examples/${file}`] }))
const examples = [...programs, ...cases]

if (examples.length === 0) {
  console.error('There are no examples in examples/.')
  process.exitCode = 1
}

/** Runs one example and reports on it; the next begins where one ends. */
const run = async ({ file, command }: (typeof examples)[number]): Promise<void> =>
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
