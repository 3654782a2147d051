import { generateKeyPairSync } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Receipt, Verdict } from '../../src/receipt/index.js'
import { hashOf, keyPair, smallInput } from '../receipt/receipts.js'
import { mbc, mbcInOneLine, temporaryFolder, unwrapped } from './mbc.js'

const folder = temporaryFolder()
const at = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const caseFile = at('case.yaml', `${JSON.stringify(smallInput(), undefined, 2)}\n`)
const receiptFile = join(folder, 'bewijs.json')

describe('mbc receipt', () => {
  it('writes a receipt with the hash of the file, and says how to check it', async () => {
    const { code, out, err } = await mbc('receipt', caseFile, '--out', receiptFile, '--date', '2026-12-01')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`Controleren: mbc verify ${receiptFile} ${caseFile}`)
    const receipt = JSON.parse(readFileSync(receiptFile, 'utf8')) as Receipt
    expect(receipt.files).toEqual([{ name: 'case.yaml', sha256: hashOf(readFileSync(caseFile)) }])
    expect(receipt.made).toBe('2026-12-01')
    const printed = await mbc('receipt', caseFile, '--date', '2026-12-01')
    expect(printed.out).toBe(readFileSync(receiptFile, 'utf8'))
  })

  it('holds all files of a programme', async () => {
    const { out } = await mbc('receipt', 'examples/dordrecht/programma.yaml')
    const named = readdirSync('examples/dordrecht').filter((file) => file.endsWith('.yaml') && !file.startsWith('real'))
    expect((JSON.parse(out) as Receipt).files?.map(({ name }) => name).sort()).toEqual(named.sort())
  })

  it('does not write over a file that it is made of, and writes nothing of a wrong case', async () => {
    expect(await mbcInOneLine('receipt', caseFile, '--out', caseFile)).toMatchObject({
      code: 2,
      err: expect.stringContaining('een van de bestanden') as unknown,
    })
    const before = readdirSync(folder)
    const wrong = at('fout.yaml', 'name: Leeg\n')
    expect(await mbc('receipt', wrong, '--out', join(folder, 'nieuw.json'))).toMatchObject({ code: 1, out: '' })
    expect(readdirSync(folder)).toEqual([...before, 'fout.yaml'].sort())
  })
})

describe('mbc verify', () => {
  it('ends with 0 where all holds', async () => {
    const { code, out, err } = await mbc('verify', receiptFile, caseFile)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Het rekenbewijs klopt: alles is opnieuw berekend en gelijk\.\n/)
    expect((await mbc('verify', receiptFile)).code).toBe(0)
  })

  it('ends with 1 for a comment that was added, unless only the content counts', async () => {
    const other = join(folder, 'anders')
    mkdirSync(other)
    const file = join(other, 'case.yaml')
    copyFileSync(caseFile, file)
    writeFileSync(file, `# een opmerking\n${readFileSync(file, 'utf8')}`)
    const { code, out, err } = await mbc('verify', receiptFile, file)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^De inhoud klopt\. Alleen de bytes van een bestand zijn anders/)
    expect(out).toMatch(/Is alleen de inhoud van belang, geef dan --same-content\.\n$/)
    expect((await mbc('verify', receiptFile, file, '--same-content')).code).toBe(0)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"price": {', '"price": {\n"assumption": "Anders",'))
    const changed = await mbc('verify', receiptFile, file, '--same-content', '--lang', 'en')
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('costItems.hulp.price.assumption')
  })

  it('gives its verdict as JSON', async () => {
    const changed = at('veranderd.json', readFileSync(receiptFile, 'utf8').replace('"400"', '"401"'))
    const { code, out } = await mbc('verify', changed, '--json')
    expect(code).toBe(1)
    expect((JSON.parse(out) as Verdict).causes).toEqual(['tampering'])
  })

  it('asks for the signature of a key', async () => {
    const pair = keyPair()
    const signed = join(folder, 'getekend.json')
    const key = at('openbaar.pem', pair.publicKey)
    expect((await mbc('receipt', caseFile, '--sign', at('geheim.pem', pair.privateKey), '--out', signed)).code).toBe(0)
    expect((await mbc('verify', signed, caseFile, '--public-key', key)).code).toBe(0)
    expect((await mbc('verify', receiptFile, '--public-key', key)).code).toBe(1)
    expect((await mbc('verify', signed, '--public-key', caseFile)).code).toBe(2)
    expect((await mbc('receipt', caseFile, '--sign', key)).code).toBe(2)
  })

  it('names the option and the file of a key that is none, and what it is', async () => {
    const rsa = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const secret = at('rsa.pem', rsa.privateKey)
    const signing = await mbc('receipt', caseFile, '--sign', secret)
    expect([signing.code, signing.out]).toEqual([2, ''])
    expect(unwrapped(signing.err).replaceAll('\n', ' ')).toContain(
      `--sign '${secret}' is geen geheime Ed25519-sleutel in PEM, maar een RSA-sleutel.`,
    )
    const open = at('rsa-openbaar.pem', rsa.publicKey)
    const asked = await mbc('verify', receiptFile, '--public-key', open, '--lang', 'en')
    expect(asked.code).toBe(2)
    expect(unwrapped(asked.err)).toContain(`--public-key '${open}' is no public Ed25519 key in PEM but an RSA key.`)
    const other = at('openbaar-als-geheim.pem', keyPair().publicKey)
    expect(unwrapped((await mbc('receipt', caseFile, '--sign', other)).err)).toContain('maar een openbare sleutel.')
  })

  it('says so where the receipt and the case are in each other’s place', async () => {
    const { code, out, err } = await mbc('verify', caseFile, receiptFile)
    expect([code, out]).toEqual([2, ''])
    expect(unwrapped(err)).toContain(`'${caseFile}' is geen rekenbewijs, en '${receiptFile}' wel.`)
    expect(unwrapped(err)).toContain(`mbc verify ${receiptFile} ${caseFile}.`)
    expect(unwrapped((await mbc('verify', caseFile, receiptFile, '--lang', 'en')).err)).toContain(
      'Name the receipt first, and then the case',
    )
  })

  it('ends with 1 for what is no receipt, and with 2 for what is not there', async () => {
    const later = at('later.json', '{"format":"mbc-receipt/2"}\n')
    const { code, out } = await mbc('verify', later)
    expect(code).toBe(1)
    expect(out).toContain("het formaat is 'mbc-receipt/2'; deze versie leest mbc-receipt/1")
    expect((await mbc('verify', join(folder, 'er-niet.json'))).code).toBe(2)
  })
})
