/**
 * Fuzzed files through reading, the command and the calculation: `npm run fuzz -- --files 100000 --seed 1`. Whatever
 * should not happen is printed with its seed and place, and its file is kept in reports/fuzz; `--from` begins there.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { filesOf } from './fuzzed-file.js'
import { Tally } from './tally.js'
import { watched, type Watched } from './watched.js'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    /** A file that takes longer than this, in milliseconds, and more than its cells account for, is a finding. */
    slow: { type: 'string', default: '1000' },
    /** One that takes longer than this is stopped. */
    patience: { type: 'string', default: '20000' },
    /** The most memory of the library, in megabytes. */
    memory: { type: 'string', default: '768' },
  },
})
const wholeNumber = (name: keyof typeof values): number => {
  const number = Number(values[name])
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Error(`--${name} is '${values[name]}'; it is a whole number.`)
  return number
}
const seed = wholeNumber('seed')
const from = wholeNumber('from')
const slow = wholeNumber('slow')
const files = wholeNumber('files')

const tally = new Tally()
const folder = 'reports/fuzz'

const keep = (at: number, what: string): void => {
  const { bytes, format } = filesOf(seed, at).next().value
  mkdirSync(folder, { recursive: true })
  const name = `${folder}/${seed}-${at}.${format}`
  writeFileSync(name, bytes)
  console.error(`file ${at} of seed ${seed} (${name}): ${what}`)
}

/** What a cell of a calculation may take, in milliseconds: twice what it does on a quiet machine. */
const CELL = 0.004

const onFile = (found: Watched): void => {
  const isSlow = 'ms' in found && found.ms > slow + found.work * CELL
  const checked = isSlow ? { ...found, findings: [...found.findings, `took ${found.ms.toFixed(0)} ms`] } : found
  tally.add(checked)
  if ('ended' in checked) keep(checked.at, checked.ended)
  else for (const finding of checked.findings) keep(checked.at, finding)
  if ((found.at + 1 - from) % 1000 === 0) console.error(`${found.at + 1 - from} files`)
}

const finish = (): void => {
  console.log(tally.text())
  if (tally.findings > 0) process.exitCode = 1
}
// A run that is stopped says what it found so far.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    finish()
    process.exit()
  })

await watched({
  seed,
  from,
  to: from + files,
  patience: wholeNumber('patience'),
  memory: wholeNumber('memory'),
  onFile,
})
finish()
