import { describe, expect, it } from 'vitest'

import { parseBusinessCase } from '../../src/index.js'
import { indicatorInput, whole } from './indicator-case.js'

describe('a variant of a case with indicators', () => {
  it('states their numbers anew, and keeps their months', () => {
    const address = 'projects.team.indicators.minder-ggz'
    const parsed = parseBusinessCase({
      ...indicatorInput({ indicators: [{ ...whole, baseline: { value: 40 }, measured: { 2025: 44 } }] }),
      variants: [
        {
          id: 'hoger',
          set: { [`${address}.baseline`]: 41, [`${address}.target`]: 60, [`${address}.measured.2025`]: 45 },
        },
      ],
    })
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
    const [indicator] = parsed.businessCase.variants[0]?.businessCase.projects[0]?.indicators ?? []
    expect(indicator?.baseline?.value.toNumber()).toBe(41)
    expect(indicator?.target?.value.toNumber()).toBe(60)
    expect(indicator?.target?.by).toBe('2026-03')
    expect(indicator?.measured?.['2025']?.value.toNumber()).toBe(45)
  })
})
