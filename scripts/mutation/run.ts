/**
 * Mutation testing: `npm run mutation`, or of one floor `npm run mutation -- --mutate 'src/money/**'`. With `--changed`
 * only what has changed. Each floor is held to its own tests, so only those of the floors that are mutated run.
 */
import { spawnSync } from 'node:child_process'

import { changedLines } from './changed-lines.js'
import { floorsOf } from './floors.js'

const words = process.argv.slice(2)

/** What follows a word, up to the next option: a shell may have made many files of one pattern. */
const after = (word: string): readonly string[] => {
  const at = words.indexOf(word)
  if (at === -1) return []
  const rest = words.slice(at + 1)
  const end = rest.findIndex((each) => each.startsWith('-'))
  return rest.slice(0, end === -1 ? rest.length : end).flatMap((each) => each.split(','))
}

const isChanged = words.includes('--changed')
const patterns = isChanged ? changedLines() : after('--mutate')
const floors = floorsOf(patterns)
if (floors.length === 0) throw new Error(`${patterns.join(', ')}: no file of a floor that is mutated.`)
const others = words.filter((word) => !['--mutate', '--changed', ...after('--mutate')].includes(word))
// What was found before of these floors is kept, and asked again only where the code or its tests have changed.
const kept = isChanged
  ? []
  : ['--incremental', '--incrementalFile', `reports/mutation/${floors.join('-')}.incremental.json`]
const call = ['run', ...(patterns.length === 0 ? [] : ['--mutate', patterns.join(',')]), ...kept, ...others]
console.log(`stryker ${call.join(' ')}`)
const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', ...call], {
  stdio: 'inherit',
  env: { ...process.env, MBC_FLOORS: floors.join(','), MBC_MUTATION: isChanged ? 'changed' : 'floors' },
})
process.exitCode = status ?? 1
