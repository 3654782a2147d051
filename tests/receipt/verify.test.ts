import { describe, expect, it } from 'vitest'

import { without } from '../../src/base/index.js'
import { calculate, caseInput, parseBusinessCase, resultsJson } from '../../src/index.js'
import {
  canonicalJson,
  caseHash,
  receiptJsonSchema,
  receiptOf,
  receiptText,
  referenceDataText,
  resultsHash,
  sha256,
  verdictText,
  verify,
  type Verdict,
} from '../../src/receipt/index.js'
import { readFileSync } from 'node:fs'
import { discountRegime, priceIndex } from '../../src/reference/index.js'
import { everything, parsed } from '../rules/whole-cases.js'
import { forged, hashOf, keyPair, receiptOfSmall, smallCase, smallInput } from './receipts.js'

const kinds = ({ differences }: Verdict): readonly string[] => differences.map(({ kind }) => kind)

describe('receiptOf', () => {
  it('holds the case, every figure exactly, and the hashes of all of it', async () => {
    const businessCase = smallCase()
    const receipt = await receiptOfSmall()
    expect(receipt.case).toEqual(caseInput(businessCase))
    expect(receipt.caseHash).toBe(hashOf(canonicalJson(caseInput(businessCase))))
    expect(receipt.caseHash).toBe(await caseHash(businessCase))
    const results = calculate(businessCase)
    expect(receipt.resultsHash).toBe(hashOf(canonicalJson(JSON.parse(resultsJson(results)))))
    expect(receipt.resultsHash).toBe(await resultsHash(businessCase))
    expect(receipt.figures['gemeente.cash.npv']).toBe(results.parties[0]?.cash.npv.toFixed())
    expect(receipt.figures['gemeente.cash.costs.byYear']).toEqual(['-400', '-400'])
    const { hash, ...body } = receipt
    expect(hash).toBe(hashOf(canonicalJson(body)))
  })

  it('holds the published records that the case uses, and no other', async () => {
    const { referenceData } = await receiptOfSmall()
    expect(referenceData).toEqual([
      expect.objectContaining({ kind: 'discount-regime', id: 'nl-2021', record: discountRegime('nl-2021') }),
      expect.objectContaining({ kind: 'price-index', id: 'cbs-cpi', record: priceIndex('cbs-cpi') }),
    ])
    for (const { record, hash } of referenceData) expect(hash).toBe(hashOf(canonicalJson(record)))
    const own = await receiptOf(parsed({ ...smallInput(), prices: { level: 2023 }, discounting: { rate: 0.03 } }))
    expect(own.referenceData).toEqual([])
  })

  it('is the same text for the same case, whichever way that was written', async () => {
    const again = parsed(JSON.parse(JSON.stringify(caseInput(smallCase()))))
    expect(receiptText(await receiptOf(again, { made: '2026-12-01' }))).toBe(receiptText(await receiptOfSmall()))
  })

  it('is one line of canonical JSON, of the shape that its schema gives', async () => {
    const text = receiptText(await receiptOf(everything(), { files: [{ name: 'case.yaml', sha256: 'a'.repeat(64) }] }))
    expect(text.split('\n')).toHaveLength(2)
    expect(`${canonicalJson(JSON.parse(text))}\n`).toBe(text)
    expect(JSON.parse(readFileSync('receipt.schema.json', 'utf8'))).toEqual(receiptJsonSchema())
  })

  it('refuses more draws than are repeated, and a key that is none', async () => {
    await expect(receiptOf(smallCase(), { simulation: { seed: 1, draws: 1e9 } })).rejects.toThrow(/at most 100000/)
    await expect(receiptOf(smallCase(), { sign: 'geheim' })).rejects.toThrow(/no private Ed25519 key/)
  })
})

describe('reference-data.json', () => {
  it('holds the published records of this version', async () => {
    expect(readFileSync('reference-data.json', 'utf8')).toBe(await referenceDataText())
  })
})

describe('verify', () => {
  it('holds a receipt that is as it was made, with its case, its simulation and its files', async () => {
    const files = [{ name: 'case.yaml', sha256: hashOf('inhoud') }]
    const receipt = await receiptOf(smallCase(), { simulation: { seed: 7, draws: 200 }, files })
    for (const form of [receipt, receiptText(receipt), new TextEncoder().encode(receiptText(receipt))]) {
      const verdict = await verify(form, { businessCase: smallCase(), files })
      expect(verdict).toMatchObject({ holds: true, sameContent: true, causes: [], differences: [], more: 0 })
      expect(verdict.repeated).toEqual({ figures: true, simulation: true })
      expect(verdict.signature).toEqual({ state: 'absent', publicKey: null })
    }
  })

  it('says which part of the case differs, and which figures move by it', async () => {
    const dearer = parsed({
      ...smallInput(),
      interventions: smallInput().interventions.map((team) => ({
        ...team,
        costs: [{ id: 'loon', kind: 'yearly', amount: 500, payers: 'gemeente' }],
      })),
    })
    const verdict = await verify(receiptText(await receiptOfSmall()), { businessCase: dearer })
    expect(verdict).toMatchObject({ holds: false, sameContent: false, causes: ['case'] })
    expect(verdict.differences[0]).toEqual({
      cause: 'case',
      kind: 'case-field',
      address: 'interventions.team.costs.loon.amount',
      inReceipt: '400',
      now: '500',
    })
    expect(verdict.differences).toContainEqual({
      cause: 'case',
      kind: 'figure',
      address: 'gemeente.cash.costs.byYear[1]',
      inReceipt: '-400',
      now: '-500',
    })
  })

  it('says that only the bytes of a file differ, where its content does not', async () => {
    const receipt = await receiptOf(smallCase(), { files: [{ name: 'case.yaml', sha256: hashOf('a: 1') }] })
    const now = { businessCase: smallCase(), files: [{ name: 'case.yaml', sha256: hashOf('a: 1 # een opmerking') }] }
    expect(await verify(receipt, now)).toMatchObject({ holds: false, sameContent: true, causes: ['file'] })
    const missing = await verify(receipt, { ...now, files: [] })
    expect(kinds(missing)).toEqual(['file-missing'])
  })

  it('that were left out are found, also where the hash was made anew: a receipt says all, or it was cut', async () => {
    const receipt = await receiptOfSmall()
    const cut = await forged(
      receipt,
      (body) => {
        delete (body['figures'] as Record<string, unknown>)['gemeente.cash.npv']
        body['referenceData'] = []
      },
      canonicalJson,
    )
    const verdict = await verify(cut)
    expect(verdict).toMatchObject({ holds: false, causes: ['tampering'] })
    expect(verdict.differences.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'record-missing reference.discounting.nl-2021',
      'record-missing reference.indices.cbs-cpi',
      'figure-missing gemeente.cash.npv',
    ])
    const bare = await verify(await forged(receipt, (body) => (body['figures'] = {}), canonicalJson))
    expect(bare.holds).toBe(false)
    expect(bare.differences.length + bare.more).toBeGreaterThan(100)
  })

  it('finds a figure that was changed, also where every hash was made anew', async () => {
    const receipt = await receiptOfSmall()
    const text = await forged(
      receipt,
      (body) => {
        ;(body['figures'] as Record<string, string>)['gemeente.cash.npv'] = '1000000'
      },
      canonicalJson,
    )
    const verdict = await verify(text)
    expect(verdict.causes).toEqual(['tampering'])
    expect(verdict.differences).toEqual([
      {
        cause: 'tampering',
        kind: 'figure',
        address: 'gemeente.cash.npv',
        inReceipt: '1000000',
        now: receipt.figures['gemeente.cash.npv'],
      },
    ])
  })

  it('names another version as the cause of figures that moved, and takes the same figures for good', async () => {
    const receipt = await receiptOfSmall()
    const ofAnother = (change: (body: Record<string, unknown>) => void): Promise<string> =>
      forged(
        receipt,
        (body) => {
          body['library'] = { name: receipt.library.name, version: '0.0.9' }
          change(body)
        },
        canonicalJson,
      )
    const same = await verify(await ofAnother((body) => (body['resultsHash'] = hashOf('met minder velden'))))
    expect(same).toMatchObject({ holds: true, version: { inReceipt: '0.0.9', now: receipt.library.version } })
    const moved = await verify(
      await ofAnother((body) => {
        const figures = body['figures'] as Record<string, string>
        figures['gemeente.cash.npv'] = '1'
        figures['gemeente.oud'] = '2'
      }),
    )
    expect(moved.causes).toEqual(['version'])
    expect(moved.differences.map(({ kind, address }) => [kind, address])).toEqual([
      ['figure', 'gemeente.cash.npv'],
      ['figure-gone', 'gemeente.oud'],
    ])
  })

  it('names the record of the reference data that differs, by its field', async () => {
    const receipt = await receiptOfSmall()
    const text = await forged(
      receipt,
      (body) => {
        for (const used of body['referenceData'] as Record<string, unknown>[])
          if (used['id'] === 'nl-2021') {
            const record = { ...(used['record'] as object), steps: [{ fromYear: 1, rate: '0.03' }] }
            used['record'] = record
            used['hash'] = hashOf(canonicalJson(record))
          }
      },
      canonicalJson,
    )
    const verdict = await verify(text)
    expect(verdict.differences).toEqual([
      {
        cause: 'reference-data',
        kind: 'record-field',
        address: 'reference.discounting.nl-2021.1',
        inReceipt: '0.03',
        now: '0.0225',
      },
    ])
    const now = await verify(receipt, { referenceData: await referenceDataText() })
    expect(now.holds).toBe(true)
    const damaged = await verify(receipt, { referenceData: (await referenceDataText()).replace('0.0225', '0.0226') })
    expect(kinds(damaged)).toEqual(['reference-file'])
  })

  it('says of another simulation that it gives other results', async () => {
    const receipt = await receiptOf(smallCase(), { simulation: { seed: 7, draws: 200 } })
    const text = await forged(
      receipt,
      (body) => Object.assign(body['simulation'] as object, { seed: 8 }),
      canonicalJson,
    )
    expect(kinds(await verify(text))).toEqual(['simulation-hash'])
  })
})

describe('the signature of a receipt', () => {
  it('is valid, absent, invalid, or by another key', async () => {
    const [mine, other] = [keyPair(), keyPair()]
    const signed = await receiptOf(smallCase(), { sign: mine.privateKey })
    const own = await verify(signed, { publicKey: mine.publicKey })
    expect(own).toMatchObject({ holds: true, signature: { state: 'valid', publicKey: signed.signature?.publicKey } })
    expect((await verify(signed)).signature.state).toBe('valid')
    const another = await verify(signed, { publicKey: other.publicKey })
    expect(another).toMatchObject({ holds: false, causes: ['signature'], signature: { state: 'of-another-key' } })
    const unsigned = await verify(await receiptOfSmall(), { publicKey: mine.publicKey })
    expect(unsigned).toMatchObject({ holds: false, causes: ['signature'], signature: { state: 'absent' } })
    const taken = { ...(await receiptOfSmall()), signature: signed.signature } as typeof signed
    expect(await verify(taken)).toMatchObject({ causes: ['tampering'], signature: { state: 'invalid' } })
    await expect(verify(signed, { publicKey: 'sleutel' })).rejects.toThrow(/no public Ed25519 key/)
  })

  it('is over all of the receipt: a forger without the key cannot keep it', async () => {
    const signed = await receiptOf(smallCase(), { sign: keyPair().privateKey, made: '2026-12-01' })
    const body = JSON.parse(receiptText(signed)) as Record<string, unknown>
    body['made'] = '2026-12-02'
    const { signature } = body
    const rest = without(body, 'hash', 'signature')
    const text = `${canonicalJson({ ...rest, hash: await sha256(canonicalJson(rest)), signature })}\n`
    expect(kinds(await verify(text))).toEqual(['signature-invalid'])
  })
})

describe('what is no receipt', () => {
  it.each<readonly [string, unknown, string, RegExp]>([
    ['a later format', '{"format":"mbc-receipt/2"}\n', 'later-format', /mbc-receipt\/2/],
    ['another format', '{"format":"mbc-results/1"}', 'other-format', /no receipt/],
    ['no format', '{"naam":1}', 'no-format', /format is missing/],
    ['nothing', '', 'not-json', /no JSON/],
    ['a list', '[]', 'not-an-object', /no receipt/],
    ['a list in ten thousand lists', '['.repeat(10_000), 'too-deep', /nested/],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00]), 'not-text', /UTF-8/],
    ['no data at all', undefined, 'not-an-object', /no receipt/],
    ['a circle', Object.assign([] as unknown[], { 0: {} }), 'not-an-object', /no receipt/],
  ])('is answered as such: %s', async (_, given, kind, text) => {
    const verdict = await verify(given as string)
    expect(kinds(verdict)).toEqual([kind])
    expect(verdict).toMatchObject({ holds: false, sameContent: false, causes: ['no-receipt'], receipt: null })
    expect(verdictText(verdict, { language: 'en' })).toMatch(text)
  })

  it('is one cut off at any place', async () => {
    const text = receiptText(await receiptOfSmall())
    for (let at = 0; at < text.length; at += 997) expect((await verify(text.slice(0, at))).holds).toBe(false)
    // A mark of byte order, which some editors put before what they save, is no content.
    expect((await verify(`\uFEFF${text}`)).holds).toBe(true)
  })

  it('is not one in another layout, with its fields in another order or its letters written otherwise', async () => {
    const receipt = await receiptOf(smallCase(), { sign: keyPair().privateKey })
    const text = receiptText(receipt)
    const backwards = (data: unknown): unknown =>
      Array.isArray(data)
        ? data.map(backwards)
        : typeof data === 'object' && data !== null
          ? Object.fromEntries(
              Object.entries(data)
                .reverse()
                .map(([key, value]) => [key, backwards(value)]),
            )
          : data
    for (const layout of [
      text.slice(0, -1),
      `${text}\n`,
      JSON.stringify(JSON.parse(text), undefined, 2),
      JSON.stringify(backwards(JSON.parse(text)), undefined, '\t').replaceAll('\n', '\r\n'),
      text.replace('"format"', '"\\u0066ormat"'),
    ]) {
      expect(layout).not.toBe(text)
      expect(await verify(layout)).toMatchObject({ holds: true, signature: { state: 'valid' } })
    }
    const records = await referenceDataText()
    const referenceData = JSON.stringify(backwards(JSON.parse(records)), undefined, 2)
    expect((await verify(text, { referenceData })).holds).toBe(true)
    const changed = referenceData.replace('0.0225', '0.0226')
    expect(kinds(await verify(text, { referenceData: changed }))).toEqual(['reference-file'])
  })

  it('is one with a field that does not belong there, or one that stands there twice: each is named', async () => {
    const text = receiptText(await receiptOfSmall())
    const named = async (changed: string): Promise<readonly string[]> =>
      (await verify(changed)).differences.map(({ kind, address }) => `${kind} ${address}`)
    expect(await named(text.replace('"format":"mbc', '"extra":1,"format":"mbc'))).toEqual(['unknown-field extra'])
    expect(await named(text.replace('"library":{', '"library":{"by":"me",'))).toEqual(['unknown-field library.by'])
    expect(await named(text.replace('"figures":', '"figuren":'))).toEqual(['shape figures', 'unknown-field figuren'])
    expect(await named(text.replace('"format":"mbc', '"format":"mbc-receipt/1","format":"mbc'))).toEqual([
      'twice format',
    ])
    expect(await named(text.replace('"format":"mbc', '"\\u0066ormat":"mbc-receipt/1","format":"mbc'))).toEqual([
      'twice format',
    ])
    const verdict = await verify(text.replace('"format":"mbc', '"extra":1,"format":"mbc'))
    expect(verdictText(verdict)).toContain('  extra: dit veld hoort niet in een rekenbewijs\n')
  })

  it('does not alter the program that reads it, nor make it throw', async () => {
    const text = receiptText(await receiptOfSmall())
    const hostile = [
      text.replace('"case":{', '"case":{"__proto__":{"polluted":1},'),
      text.replace('"figures":{', '"figures":{"__proto__":"1",'),
      text.replace(/"hash":"[0-9a-f]{64}","library"/, '"hash":5,"library"'),
      text.replace('"through":"2025-12"', '"through":"9999-12"'),
      text.replace('"name":"Klein"', '"name":7'),
      text.replace('"case":{', '"case":{"constructor":{"prototype":{}},'),
    ]
    for (const each of hostile) {
      expect(each).not.toBe(text)
      const verdict = await verify(each)
      expect(verdict.holds).toBe(false)
      expect(verdictText(verdict).length).toBeGreaterThan(50)
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('holds a case that is refused: that is said with its first problem', async () => {
    const text = await forged(
      await receiptOfSmall(),
      (body) => {
        body['case'] = { ...smallInput(), parties: [] }
      },
      canonicalJson,
    )
    const verdict = await verify(text)
    expect(parseBusinessCase({ ...smallInput(), parties: [] }).ok).toBe(false)
    expect(kinds(verdict)).toEqual(['case-refused'])
    expect(verdict.repeated.figures).toBe(false)
  })
})
