/**
 * Writes the receipts of all examples into tests/receipts/<version>: what this version calculates. Later versions are held to them by
 * tests/receipt/replay.test.ts. Run it once for each version that is published, and never for an earlier one.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'

import { version } from '../package.json'
import { readCaseFile } from '../src/cli/files/read-case-file.js'
import { receiptOf, receiptText } from '../src/receipt/index.js'

const cases = [
  ...readdirSync('examples')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.replace('.yaml', ''), `examples/${file}`] as const),
  ['dordrecht', 'examples/dordrecht/programma.yaml'] as const,
]

const folder = `tests/receipts/${version}`
mkdirSync(folder, { recursive: true })
for (const [name, file] of cases) {
  const path = `${folder}/${name}.json`
  if (existsSync(path)) {
    console.log(`${path} stays as it is`)
    continue
  }
  writeFileSync(path, receiptText(await receiptOf(readCaseFile(file, 'nl'))))
  console.log(`${path} written`)
}
