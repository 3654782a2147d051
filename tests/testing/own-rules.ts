import { shareJointSaving, type JointSaving } from '../../src/index.js'
import type { Decimal } from '../../src/money/index.js'

/** A rule of this library in the form in which rules are tested: fractions in, shares out, both as lists. */
export const ownRule =
  (choice: Omit<JointSaving, 'fractions' | 'order'>) =>
  (fractions: readonly number[]): Decimal[] => {
    const names = fractions.map((_, i) => `interventie-${i + 1}`)
    const { shares } = shareJointSaving({
      ...choice,
      fractions: Object.fromEntries(names.map((name, i) => [name, fractions[i]!])),
      order: names,
    })
    return shares.map(({ share }) => share)
  }
