import { createHash, generateKeyPairSync } from 'node:crypto'

import { caseInput, type BusinessCase, type BusinessCaseInput } from '../../src/index.js'
import { receiptOf, receiptText, sha256, type Receipt } from '../../src/receipt/index.js'
import { parsed } from '../rules/whole-cases.js'

/** A small case: a published regime, a published index, one uncertain number. */
export const smallInput = (): BusinessCaseInput => ({
  name: 'Klein',
  timeline: { from: '2024-01', through: '2025-12' },
  prices: { level: 2024, index: 'cbs-cpi' },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [
    {
      id: 'hulp',
      targetGroup: 'groep',
      domain: 'wmo',
      volume: 10,
      price: { value: 50, priceLevel: 2023 },
      payers: 'gemeente',
    },
  ],
  interventions: [
    {
      id: 'team',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-12', households: 5, per: 'cohort' }],
      costs: [{ id: 'loon', kind: 'yearly', amount: 400, payers: 'gemeente' }],
      effects: [{ costItem: 'hulp', reduction: { low: 0.2, mode: 0.3, high: 0.5 }, evidence: 'probable' }],
    },
  ],
})

export const smallCase = (): BusinessCase => parsed(smallInput())

/** A pair of Ed25519 keys in PEM, as openssl writes them. */
export const keyPair = (): { readonly privateKey: string; readonly publicKey: string } =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** A receipt with some fields stated otherwise and its hashes made anew: what a forger without a key can do. */
export const forged = async (
  receipt: Receipt,
  change: (body: Record<string, unknown>) => void,
  canonical: (data: unknown) => string,
): Promise<string> => {
  const body = JSON.parse(receiptText(receipt)) as Record<string, unknown>
  change(body)
  delete body['hash']
  delete body['signature']
  body['caseHash'] = await sha256(canonical(body['case']))
  return `${canonical({ ...body, hash: await sha256(canonical(body)) })}\n`
}

export const receiptOfSmall = (): Promise<Receipt> => receiptOf(smallCase(), { made: '2026-12-01' })

export const caseText = (): string => `${JSON.stringify(caseInput(smallCase()))}\n`
