import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { canonicalJson, verify } from '../../src/receipt/index.js'
import { figuresThatMoved, isNamed, movedUnsaid } from './figures-that-moved.js'
import { forged, receiptOfSmall } from './receipts.js'

const kept = readdirSync('tests/receipts', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')

describe('the receipts of earlier versions', () => {
  it.each(kept)('give the same figures today, unless the changelog names them: %s', async (file) => {
    const verdict = await verify(readFileSync(`tests/receipts/${file}`))
    expect(verdict.repeated.figures).toBe(true)
    expect(movedUnsaid(verdict.differences, changelog)).toEqual([])
  })

  it('are those of every example', () => {
    const examples = readdirSync('examples').filter((file) => file.endsWith('.yaml'))
    expect(kept.filter((file) => file.startsWith('0.1.0/'))).toHaveLength(examples.length + 1)
  })
})

describe('a figure that moved', () => {
  const madeUp = [
    '## [0.2.0]',
    '',
    '### Cijfers die verschoven / Figures that moved',
    '',
    '- `gemeente.cash.npv`: 517 was 512, by a rounding that went.',
    '- `ladder.*.hulp.net`: by year.',
    '',
    '### Fixed',
    '',
    '- `society.welfare.npv` is printed in full.',
  ].join('\n')

  it('is named under its heading, by an address or what is above it', () => {
    expect(figuresThatMoved(madeUp)).toEqual(['gemeente.cash.npv', 'ladder.*.hulp.net'])
    const named = figuresThatMoved(madeUp)
    expect(isNamed('ladder.team.hulp.net.byYear[3]', named)).toBe(true)
    expect(isNamed('ladder.team.hulp.gross.total', named)).toBe(false)
    expect(isNamed('gemeente.cash.npvOther', named)).toBe(false)
    expect(isNamed('society.welfare.npv', named)).toBe(false)
  })

  it('fails the replay where it is not named, and passes it where it is', async () => {
    const receipt = await receiptOfSmall()
    const earlier = await forged(
      receipt,
      (body) => {
        body['library'] = { ...receipt.library, version: '0.0.9' }
        const figures = body['figures'] as Record<string, string>
        Object.assign(figures, { 'gemeente.cash.npv': '512', 'society.welfare.npv': '513' })
      },
      canonicalJson,
    )
    const { differences } = await verify(earlier)
    expect(movedUnsaid(differences, madeUp)).toEqual([
      `figure society.welfare.npv: 513, now ${String(receipt.figures['society.welfare.npv'])}`,
    ])
    expect(movedUnsaid(differences, madeUp.replace('gemeente.cash.npv`', 'gemeente.cash.npv`\n- `society`'))).toEqual(
      [],
    )
    expect(movedUnsaid(differences, '')).toHaveLength(2)
  })
})
