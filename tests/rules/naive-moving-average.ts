/** A member of a region: its use in euros a year without the case, and what it saves in each month of the timeline. */
export interface NaiveMember {
  readonly use: number
  readonly saved: readonly number[]
}

/**
 * What each member keeps in each month under a settlement by the use of the last n calendar years, written month by
 * month from the words of docs/agreements.md: who used more in the n calendar years before bears more of what the
 * region costs now. A month before the timeline saw the use without the case.
 *
 * @param startsAt the place of the first month of the timeline in its year: 0 for January
 */
export const naiveMovingAverage = (
  members: readonly NaiveMember[],
  years: number,
  startsAt: number,
): readonly (readonly number[])[] => {
  const usedIn = ({ use, saved }: NaiveMember, month: number): number =>
    use / 12 - (month < 0 ? 0 : (saved[month] ?? NaN))
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
  return members.map((member) =>
    member.saved.map((_, month) => {
      const january = month - ((startsAt + month) % 12)
      const windows = members.map((each) => {
        let used = 0
        for (let before = january - 12 * years; before < january; before++) used += usedIn(each, before)
        return used
      })
      const weights = total(windows) > 1e-6 ? windows : members.map(({ use }) => use)
      const costsNow = total(members.map((each) => usedIn(each, month)))
      const bears = (costsNow * (weights[members.indexOf(member)] ?? NaN)) / total(weights)
      return member.use / 12 - bears
    }),
  )
}
