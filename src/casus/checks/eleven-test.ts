/**
 * Whether nine digits can be a burgerservicenummer (BSN): 9 x the first + 8 x the second + ... + 2 x the eighth less the
 * ninth is a multiple of eleven (elfproef; Besluit burgerservicenummer).
 *
 * @example
 * passesElevenTest('111222333') // true
 */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return sum % 11 === 0
}
