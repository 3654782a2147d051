import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { casusResults } from '../../src/casus/index.js'
import { evaluate } from '../../src/evaluation/index.js'
import { canonicalJson, receiptOf } from '../../src/receipt/index.js'
import { casusJson } from '../../src/report/index.js'
import { compare, variantsOf } from '../../src/compare/index.js'
import {
  evaluationHtml,
  evaluationJson,
  evaluationMemo,
  evaluationReport,
  receiptFactsOf,
} from '../../src/report/evaluation/index.js'
import {
  caseReport,
  casusFiles,
  comparisonReport,
  councilMemo,
  htmlDocument,
  markdownDocument,
  type ReportDocument,
} from '../../src/report/publication/index.js'
import { version } from '../../package.json'
import { family, parsed } from '../casus/family.js'
import { hashOf } from '../receipt/receipts.js'
import { caseOf, handInput } from './evaluation/evaluated-cases.js'
import { example } from '../rules/whole-cases.js'

const grouped = (hash: string): string => hash.replaceAll(/.{16}(?=.)/g, '$& ')

/** The last section of a document as text: its last page. */
const lastOf = ({ sections }: ReportDocument): string => JSON.stringify(sections.at(-1))

describe('the last page of a report states the receipt of what it is of', () => {
  it('a case, and its letter in one line', async () => {
    const results = calculate(example())
    const { caseHash, resultsHash } = await receiptOf(results.businessCase)
    const reading = { results, language: 'nl', receipt: await receiptFactsOf(results) } as const
    for (const hash of [caseHash, resultsHash]) expect(lastOf(caseReport(reading))).toContain(grouped(hash))
    const line = `Rekenbewijs, versie ${version}: businesscase ${caseHash.slice(0, 16)}, uitkomsten ${resultsHash.slice(0, 16)} (begin van de SHA-256). Controleren: mbc receipt case.yaml noemt beide.`
    const letter = councilMemo(reading)
    expect(letter.closing).toBe(line)
    expect(markdownDocument(letter).trimEnd().endsWith(line)).toBe(true)
    expect(htmlDocument(letter)).toContain(`<p class="closing">${line}</p>`)
    expect(councilMemo({ results, language: 'nl' }).closing).toBeUndefined()
  })

  it('a comparison, with both hashes of every version', async () => {
    const versions = variantsOf(example('varianten-vergelijken.yaml'))
    const document = comparisonReport(compare(versions), { receipt: await receiptFactsOf(versions) })
    expect(versions.length).toBeGreaterThan(1)
    for (const { name, businessCase } of versions) {
      const { caseHash, resultsHash } = await receiptOf(businessCase)
      expect(lastOf(document)).toContain(`["Businesscase: ${name}","${grouped(caseHash)}"]`)
      expect(lastOf(document)).toContain(`["Uitkomsten: ${name}","${grouped(resultsHash)}"]`)
    }
  })

  it('an evaluation and its letter, with the hash of the case and that of its JSON', async () => {
    const evaluation = evaluate(caseOf(handInput), { draws: 300, seed: 4 })
    const { caseHash } = await receiptOf(evaluation.businessCase)
    const own = hashOf(canonicalJson(JSON.parse(evaluationJson(evaluation))))
    const receipt = await receiptFactsOf(evaluation)
    expect(receipt.simulation).toEqual({ draws: 300, seed: 4 })
    const report = evaluationReport(evaluation, { receipt })
    for (const hash of [caseHash, own]) expect(lastOf(report)).toContain(grouped(hash))
    expect(lastOf(report)).toContain('300 trekkingen, startgetal 4')
    expect(await evaluationHtml(evaluation, undefined)).toContain(grouped(own))
    expect(evaluationMemo(evaluation, { receipt }).closing).toContain(
      `businesscase ${caseHash.slice(0, 16)}, evaluatie ${own.slice(0, 16)} `,
    )
  })

  it('a casus, in the line beneath its one sheet', async () => {
    const results = casusResults(parsed(family()))
    const { hashes } = await receiptFactsOf(results)
    expect(hashes.map(({ of }) => of)).toEqual(['casus', 'casus-results'])
    expect(hashes[1]?.hash).toBe(hashOf(canonicalJson(JSON.parse(casusJson(results)))))
    for (const { text } of await casusFiles(results, undefined, { formats: ['html', 'markdown'] }))
      for (const { hash } of hashes) expect(text).toContain(hash.slice(0, 16))
  })
})

describe('the hash of a casus', () => {
  const hashOfCasus = async (input: unknown): Promise<string | undefined> =>
    (await receiptFactsOf(casusResults(parsed(input)))).hashes[0]?.hash

  it('is the same whichever way it is written, and another where a price, a volume or a name is', async () => {
    const input = family()
    const own = await hashOfCasus(input)
    const [first, ...others] = input.services
    if (first === undefined) throw new Error('a casus has a service')
    const withFirst = (change: object): unknown => ({ ...input, services: [{ ...first, ...change }, ...others] })
    const price = (Array.isArray(first.price) ? undefined : first.price) as number
    expect(typeof price).toBe('number')
    expect(await hashOfCasus(withFirst({ price: `${price}.00` }))).toBe(own)
    expect(await hashOfCasus(withFirst({ price: { value: price } }))).toBe(own)
    for (const change of [{ price: price + 0.01 }, { now: 3 }, { name: 'Anders' }])
      expect(await hashOfCasus(withFirst(change))).not.toBe(own)
  })
})
