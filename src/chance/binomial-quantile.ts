/**
 * How many of n succeed, each with a chance p, for a chance u strictly between 0 and 1: the least x of which the chance
 * of x or fewer is u or more.
 *
 * The chances are taken relative to the largest, by the ratio of neighbours, and divided by their own sum: no gamma
 * function, and so the same digits on every machine. Of what is further than nine standard deviations away nothing is
 * left.
 */
export const binomialQuantile = (n: number): ((p: number, u: number) => number) => {
  let known: Chances | undefined
  return (p, u) => {
    if (p <= 0) return 0
    if (p >= 1) return n
    if (known?.p !== p) known = chancesOf(n, p)
    const { odds, lowest, atLowest, total } = known
    let x = lowest
    let chance = atLowest
    let below = chance
    while (below < u * total && x < n && chance > 0) {
      chance *= ((n - x) / (x + 1)) * odds
      x += 1
      below += chance
    }
    return x
  }
}

interface Chances {
  readonly p: number
  readonly odds: number
  /** The least number of which the chance is not negligible, that chance and the sum of all, relative to the largest. */
  readonly lowest: number
  readonly atLowest: number
  readonly total: number
}

const chancesOf = (n: number, p: number): Chances => {
  const odds = p / (1 - p)
  const most = Math.min(n, Math.floor((n + 1) * p))
  let total = 1
  let chance = 1
  for (let x = most; x < n && chance > negligible; x++) {
    chance *= ((n - x) / (x + 1)) * odds
    total += chance
  }
  chance = 1
  let lowest = most
  while (lowest > 0 && chance > negligible) {
    chance *= lowest / ((n - lowest + 1) * odds)
    lowest -= 1
    total += chance
  }
  return { p, odds, lowest, atLowest: chance, total }
}

const negligible = 1e-18
