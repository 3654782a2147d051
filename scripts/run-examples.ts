/** Runs every example as a reader would: programs with Node, cases with `mbc calculate`. Fails if one fails. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

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

for (const { file, command } of examples) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  if (run.status === 0) {
    console.log(`good    ${file}`)
  } else {
    console.error(`FAILED  ${file} (${run.status === null ? String(run.signal ?? run.error) : `exit ${run.status}`})`)
    console.error(`${run.stdout}${run.stderr}`)
    process.exitCode = 1
  }
}
