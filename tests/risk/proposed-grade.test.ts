import { describe, expect, it } from 'vitest'

import type { ComparisonChoice } from '../../src/case/index.js'
import { proposedGrade } from '../../src/risk/index.js'

describe('the grade of evidence that a count proposes', () => {
  it('is probable for 29 of 53 families that were compared with nothing, and says why in one sentence', () => {
    const { grade, reason, higher } = proposedGrade({ of: 53, succeeded: 29, compared: 'none' })
    expect([grade, higher]).toEqual(['probable', null])
    expect(reason.nl).toBe(
      'Van de 53 die zijn geteld, lukte het bij 29, maar bij hoeveel het ook zonder de aanpak was gelukt, is niet bekend, want er is niet vergeleken: waarschijnlijk, en niet aantoonbaar.',
    )
    expect(reason.en).toContain('succeeded with 29')
  })

  it.each([
    // Counted; compared with; without it; proposed.
    [29, 29, 'random', { of: 100, succeeded: 0 }, 'possible', 'minder dan 30'],
    [30, 15, 'none', undefined, 'probable', 'niet vergeleken'],
    [53, 0, 'none', undefined, 'possible', 'bij niemand'],
    [53, 29, 'before-after', undefined, 'probable', 'tijd ervoor'],
    [53, 29, 'before-after', { of: 53, succeeded: 2 }, 'probable', 'tijd ervoor'],
    [53, 29, 'before-after', { of: 53, succeeded: 29 }, 'possible', 'kan toeval zijn'],
    [53, 29, 'comparison-group', undefined, 'probable', 'geen 30 geteld'],
    [53, 29, 'comparison-group', { of: 20, succeeded: 2 }, 'probable', 'geen 30 geteld'],
    [53, 29, 'comparison-group', { of: 50, succeeded: 12 }, 'demonstrated', 'vergelijkbaar'],
    [53, 29, 'random', { of: 50, succeeded: 12 }, 'demonstrated', 'het lot bepaalde'],
    [53, 29, 'random', { of: 50, succeeded: 27 }, 'possible', 'kan toeval zijn'],
    [53, 12, 'random', { of: 50, succeeded: 29 }, 'possible', 'kan toeval zijn'],
  ] as const)('%i counted, %i succeeded, %s, without it %j: %s', (of, succeeded, compared, without, grade, because) => {
    const proposed = proposedGrade({ of, succeeded, compared, without })
    expect(proposed.grade).toBe(grade)
    expect(proposed.reason.nl).toContain(because)
    expect(proposed.reason.nl).toContain(
      { possible: 'mogelijk', probable: 'waarschijnlijk', demonstrated: 'aantoonbaar' }[grade],
    )
    expect(proposed.reason.en).toContain(grade)
  })

  it('takes the chance of a higher share from two betas: by hand 1/2 + 4 / pi^2 after one success beside one failure', () => {
    // Beta(3/2, 1/2) beside beta(1/2, 3/2), after the prior of Jeffreys. With p the square of a sine the angles have the
    // densities (4 / pi) sin^2 and (4 / pi) cos^2, and the one is above the other with a chance of
    // (16 / pi^2) x integral of sin^2 t (t / 2 + sin 2t / 4) = (16 / pi^2) (pi^2 / 32 + 1 / 8 + 1 / 8).
    const { higher } = proposedGrade({ of: 1, succeeded: 1, compared: 'random', without: { of: 1, succeeded: 0 } })
    expect(higher).toBeCloseTo(0.5 + 4 / Math.PI ** 2, 3)
    const equal = proposedGrade({ of: 40, succeeded: 20, compared: 'random', without: { of: 40, succeeded: 20 } })
    expect(equal.higher).toBeCloseTo(0.5, 6)
  })

  it('is close to the normal chance of a difference where many were counted', () => {
    // 0.05 over a standard error of sqrt((0.55 x 0.45 + 0.5 x 0.5) / 1000) = 0.0223: 2.24 of them, or 0.9875.
    const { higher } = proposedGrade({
      of: 1000,
      succeeded: 550,
      compared: 'random',
      without: { of: 1000, succeeded: 500 },
    })
    expect(higher).toBeCloseTo(0.9875, 2)
  })

  it('does not fall where the comparison is stronger, the group without it being the same', () => {
    const grades = ['possible', 'probable', 'demonstrated']
    const kinds: readonly ComparisonChoice[] = ['before-after', 'comparison-group', 'random']
    for (const succeeded of [0, 5, 15, 25, 35]) {
      const ranks = kinds.map((compared) =>
        grades.indexOf(proposedGrade({ of: 60, succeeded: 30, compared, without: { of: 50, succeeded } }).grade),
      )
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
    }
  })

  it('refuses counts that cannot be, and a comparison that is none', () => {
    expect(() => proposedGrade({ of: 10, succeeded: 11, compared: 'none' })).toThrow('from 0 through 10')
    expect(() =>
      proposedGrade({ of: 40, succeeded: 11, compared: 'random', without: { of: 4, succeeded: 5 } }),
    ).toThrow('from 0 through 4')
    expect(() => proposedGrade({ of: 40, succeeded: 11, compared: 'gut' as 'none' })).toThrow(
      'choose from none, before-after, comparison-group, random',
    )
  })
})
