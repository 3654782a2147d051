/**
 * Writes the receipts of all examples into tests/receipts/<version>: what this version calculates. Later versions are held to them by
 * tests/receipt/replay.test.ts. Run it once for each version that is published, and never for an earlier one.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'

import { version } from '../package.json'
import { without } from '../src/base/index.js'
import { readCaseFile } from '../src/cli/files/read-case-file.js'
import { canonicalJson, receiptOf, receiptText, sha256, type Receipt } from '../src/receipt/index.js'

const cases = [
  ...readdirSync('examples')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.replace('.yaml', ''), `examples/${file}`] as const),
  ['dordrecht', 'examples/dordrecht/programma.yaml'] as const,
]

/** Above this a receipt is kept without the rows of its figures by year: their totals stay. */
const MOST = 300_000

/** A receipt with single numbers only, and its hash made anew. */
const withoutRows = async (receipt: Receipt): Promise<Receipt> => {
  const body = without(receipt, 'hash', 'signature')
  const figures = Object.fromEntries(Object.entries(body.figures).filter(([, value]) => typeof value === 'string'))
  return { ...body, figures, hash: await sha256(canonicalJson({ ...body, figures })) }
}

const folder = `tests/receipts/${version}`
mkdirSync(folder, { recursive: true })
for (const [name, file] of cases) {
  const path = `${folder}/${name}.json`
  if (existsSync(path)) {
    console.log(`${path} stays as it is`)
    continue
  }
  const receipt = await receiptOf(readCaseFile(file, 'nl'))
  const text = receiptText(receipt)
  writeFileSync(path, text.length > MOST ? receiptText(await withoutRows(receipt)) : text)
  console.log(`${path} written`)
}
