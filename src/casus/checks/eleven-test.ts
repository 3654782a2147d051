/**
 * Whether nine digits can be a burgerservicenummer (BSN): 9 x the first + 8 x the second + ... + 2 x the eighth less the
 * ninth is a multiple of eleven (elfproef; Besluit burgerservicenummer).
 *
 * @example
 * passesElevenTest('111222333') // true
 */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}
