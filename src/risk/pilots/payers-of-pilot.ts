/** What a pilot is worth to a party, by its own decision. */
export interface PartyStake {
  readonly party: string
  readonly value: number
  readonly standardError: number
}

/** What a party should pay of a pilot: in proportion to what the pilot is worth to it. */
export interface PilotPayer extends PartyStake {
  /** Its part of what the pilot is worth to all parties together. */
  readonly share: number
  readonly pays: number
  /** What the pilot is worth to it, less what it pays. All payers are better off, or none is. */
  readonly net: number
}

/**
 * Divides the cost of a pilot over the parties to which it is worth something, in proportion to that; docs/method-risk.md, 10.
 * Nobody pays where it is worth nothing to any party.
 */
export const payersOfPilot = (stakes: readonly PartyStake[], cost: number): readonly PilotPayer[] => {
  const gaining = stakes.filter(({ value }) => value > 0)
  const total = gaining.reduce((sum, { value }) => sum + value, 0)
  return gaining.map((stake) => {
    const share = stake.value / total
    return { ...stake, share, pays: share * cost, net: stake.value - share * cost }
  })
}
