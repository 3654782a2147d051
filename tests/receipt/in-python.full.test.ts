import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { canonicalJson, receiptOf, receiptText, referenceDataText, verify } from '../../src/receipt/index.js'
import { example } from '../rules/whole-cases.js'
import { vectors } from './rfc8032.js'
import { forged, hashOf, keyPair, receiptOfSmall, smallCase } from './receipts.js'

const folder = mkdtempSync(join(tmpdir(), 'receipt-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const at = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** Runs some lines of Python with the checker as `v`, and gives what they print. */
const inPython = (lines: string, input = ''): string =>
  execFileSync(
    'python3',
    [
      '-c',
      `import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('v', 'scripts/verify-receipt.py')
v = importlib.util.module_from_spec(spec)
spec.loader.exec_module(v)
${lines}`,
    ],
    { encoding: 'utf8', input, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } },
  )

/** What it takes the library to find: it calculates, and has records of its own. */
const onlyOfLibrary: ReadonlySet<string> = new Set(['figure', 'results-hash', 'record-field'])

interface Found {
  readonly holds: boolean
  readonly differences: readonly { readonly cause: string; readonly kind: string; readonly address: string }[]
}

const checked = (...words: readonly string[]): { readonly code: number | null; readonly found: Found } => {
  const { status, stdout } = spawnSync('python3', ['scripts/verify-receipt.py', ...words, '--json'], {
    encoding: 'utf8',
  })
  return { code: status, found: JSON.parse(stdout) as Found }
}

describe('the checker in Python', () => {
  it('writes canonical JSON as the library does, of texts and of numbers', () => {
    const numbers = [
      0, -0, 1e21, 1e20, 0.000001, 1e-7, 5e-324, 1.7976931348623157e308, 333333333.3333333, 0.1, 4.5, 100,
    ]
    for (let each = 1; each < 400; each += 1) numbers.push((each * 0.7310585) ** (each % 40), 1 / each ** 7, -each / 3)
    const data = { numbers, text: '€$\u000f\nA\'B"\\\u007f\u2028😀', '\ufb33': null, '😀': [true, {}], é: false }
    const out = inPython('print(v.canonical(json.load(sys.stdin)), end="")', JSON.stringify(data))
    expect(out).toBe(canonicalJson(data))
  })

  it('checks the signatures of RFC 8032, and no other', () => {
    const lines = vectors.map(
      ([, key, message, value]) =>
        `k, m, s = (bytes.fromhex(x) for x in ${JSON.stringify([key, message, value])})
print(v.is_signed_by(k, s, m), v.is_signed_by(k, s, m + b'0'), v.is_signed_by(bytes(32), s, m))`,
    )
    expect(inPython(lines.join('\n'))).toBe('True False False\n'.repeat(vectors.length))
  })

  it('holds a signed receipt with its files, its records and its key, and takes no other key', async () => {
    const pair = keyPair()
    const file = at('zaak.yaml', 'naam: ja')
    const receipt = await receiptOf(example(), {
      sign: pair.privateKey,
      files: [{ name: 'zaak.yaml', sha256: hashOf('naam: ja') }],
    })
    const words = [at('signed.json', receiptText(receipt)), '--case', file]
    const reference = ['--reference', at('reference-data.json', await referenceDataText())]
    const own = checked(...words, ...reference, '--public-key', at('key.pem', pair.publicKey))
    expect(own).toEqual({ code: 0, found: { holds: true, differences: [] } })
    const another = checked(...words, '--public-key', at('other.pem', keyPair().publicKey))
    expect(another.code).toBe(1)
    expect(another.found.differences).toMatchObject([{ cause: 'signature', kind: 'signature-of-another' }])
    at('zaak.yaml', 'naam: nee')
    expect(checked(...words).found.differences).toMatchObject([{ cause: 'file', kind: 'file-bytes' }])
  })

  it('finds what the library finds in bytes and hashes', async () => {
    const text = receiptText(await receiptOfSmall())
    const changed = [
      text.slice(0, 500),
      text.replace('"mbc-receipt/1"', '"mbc-receipt/2"'),
      text.replace('"mbc-receipt/1"', '"iets"'),
      text.replace(/"caseHash":"./, '"caseHash":"g'),
      text.replace('"figures":', '"figuren":'),
      text.replace('"library":{', '"library":{"by":"me",'),
      text.replace('"format":"mbc', '"\\u0066ormat":"mbc-receipt/1","format":"mbc'),
      text.replace(/"rate":"0.0225"/, '"rate":"0.0226"'),
      '[]',
      '['.repeat(10_000),
    ]
    for (const each of changed) {
      const { code, found } = checked(at('changed.json', each))
      const { differences } = await verify(each)
      expect(each).not.toBe(text)
      expect(code).toBe(1)
      const ofKind = (all: Found['differences']): readonly string[] =>
        all.map(({ kind, address }) => `${kind} ${address}`).sort()
      expect(ofKind(found.differences)).toEqual(ofKind(differences.filter(({ kind }) => !onlyOfLibrary.has(kind))))
    }
  })

  it('takes a number that no program can hold for no JSON', async () => {
    const text = receiptText(await receiptOfSmall())
    for (const number of ['1e400', '9'.repeat(400)])
      expect(checked(at('large.json', text.replace('"library":{', `"library":{"large":${number},`)))).toMatchObject({
        code: 1,
        found: { differences: [{ kind: 'not-json' }] },
      })
  })

  it('holds a receipt and published records in another layout and another order', async () => {
    const receipt = await receiptOf(smallCase(), { sign: keyPair().privateKey })
    const { case: own, ...others } = receipt
    const words = [at('laid-out.json', JSON.stringify({ ...others, case: own }, undefined, '\t'))]
    const records = JSON.stringify(JSON.parse(await referenceDataText()), undefined, 2)
    const found = checked(...words, '--reference', at('laid-out-records.json', records))
    expect(found).toEqual({ code: 0, found: { holds: true, differences: [] } })
  })

  it('names the record that another file of records states otherwise', async () => {
    const receipt = at('small.json', receiptText(await receiptOfSmall()))
    const text = await referenceDataText()
    const body = JSON.parse(text.replaceAll('"0.0225"', '"0.03"')) as { hash?: string }
    delete body.hash
    const file = at('records.json', `${canonicalJson({ ...body, hash: hashOf(canonicalJson(body)) })}\n`)
    expect(checked(receipt, '--reference', file).found.differences).toMatchObject([
      { cause: 'reference-data', kind: 'record-field', address: 'reference.discounting.nl-2021.1' },
    ])
  })

  it('takes a receipt of which a figure was changed and every hash was made anew: it does not calculate', async () => {
    const text = await forged(
      await receiptOf(smallCase()),
      (body) => {
        ;(body['figures'] as Record<string, string>)['gemeente.cash.npv'] = '1'
      },
      canonicalJson,
    )
    expect(checked(at('forged.json', text)).code).toBe(0)
    expect((await verify(text)).holds).toBe(false)
  })

  it('ends with 2 where a file cannot be read, and where a key is none', () => {
    const call = (...words: readonly string[]): number | null =>
      spawnSync('python3', ['scripts/verify-receipt.py', ...words]).status
    expect(call(join(folder, 'er-niet.json'))).toBe(2)
    expect(call(at('iets.json', '{}'), '--public-key', at('geen.pem', 'sleutel'))).toBe(2)
    expect(call()).toBe(2)
  })
})
