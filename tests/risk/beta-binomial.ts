/** The chance of x successes of n where p is beta(a, b), and the mean of p after it, for x from 0 through n. */
export const betaBinomial = (
  a: number,
  b: number,
  n: number,
): readonly { readonly chance: number; readonly mean: number }[] => {
  const rising = (from: number, times: number): number => {
    let product = 1
    for (let step = 0; step < times; step++) product *= from + step
    return product
  }
  let choose = 1
  return Array.from({ length: n + 1 }, (_, x) => {
    const chance = (choose * rising(a, x) * rising(b, n - x)) / rising(a + b, n)
    choose = (choose * (n - x)) / (x + 1)
    return { chance, mean: (a + x) / (a + b + n) }
  })
}
