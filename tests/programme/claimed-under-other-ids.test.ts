import { describe, expect, it } from 'vitest'

import { claimedUnderOtherIds } from '../../src/programme/index.js'
import { businessCaseOf, smallInput } from './programme-cases.js'

/** A case whose team saves on these cost items, all youth care that the gemeente pays. */
const caseOf = (name: string, costItems: readonly string[]) => {
  const { interventions, ...input } = smallInput({ name })
  const [item] = input.costItems
  const [team] = interventions
  const [effect] = team!.effects!
  return {
    name,
    businessCase: businessCaseOf({
      ...input,
      costItems: costItems.map((id) => ({ ...item, id })),
      interventions: [{ ...team, effects: costItems.map((costItem) => ({ ...effect, costItem })) }],
    }),
  }
}

const itemsOf = (...cases: readonly ReturnType<typeof caseOf>[]) =>
  claimedUnderOtherIds(cases).map(({ payer, domain, items }) => [
    payer,
    domain,
    ...items.map((item) => `${item.case} ${item.costItem}`),
  ])

describe('claimedUnderOtherIds', () => {
  it('finds items of one payer and domain that cases call differently', () => {
    expect(itemsOf(caseOf('Een', ['jeugd']), caseOf('Twee', ['jeugdhulp']))).toEqual([
      ['gemeente', 'jeugdzorg', 'Een jeugd', 'Twee jeugdhulp'],
    ])
    expect(itemsOf(caseOf('Een', ['jeugd', 'pleegzorg']), caseOf('Twee', ['jeugd', 'pleegzorgvoorziening']))).toEqual([
      ['gemeente', 'jeugdzorg', 'Een jeugd', 'Een pleegzorg', 'Twee jeugd', 'Twee pleegzorgvoorziening'],
    ])
  })

  it('finds nothing where each item stands in the other case under the same id', () => {
    expect(itemsOf(caseOf('Een', ['jeugd', 'pleegzorg']), caseOf('Twee', ['jeugd', 'pleegzorg']))).toEqual([])
    expect(itemsOf(caseOf('Een', ['jeugd', 'pleegzorg']), caseOf('Twee', ['jeugd']))).toEqual([])
  })
})
