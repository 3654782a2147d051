import { Decimal } from '../../money/index.js'
import { printable, quoted } from '../printable.js'
import type { Finding, Path } from '../problem.js'
import type { BrokenBound } from '../schema/decimal-value.js'

/** A number outside the limits of its field. */
export const boundFinding = (path: Path, value: unknown, broken: BrokenBound): Finding => {
  if (broken.measure === 'fraction' && isPercentage(value, broken)) return percentageFinding(path, value)
  if (broken.side === 'whole') return notWholeFinding(path, value)
  const limit = String(broken.limit)
  const below = broken.side === 'min' || broken.side === 'above'
  const negative = below && broken.limit === 0 && Number(value) < 0
  return {
    code: 'out-of-bounds',
    path,
    value: printable(value),
    nl: () => ({
      message: `${quoted(value)} is te ${below ? 'klein' : 'groot'}: ${sidesNl[broken.side]} ${limit}`,
      ...reason(reasonsNl(path, broken, negative)),
      remedy: remedyNl(broken, negative),
    }),
    en: () => ({
      message: `${quoted(value)} is too ${below ? 'small' : 'large'}: ${sidesEn[broken.side]} ${limit}`,
      ...reason(reasonsEn(path, broken, negative)),
      remedy: remedyEn(broken, negative),
    }),
  }
}

const reason = (text: string | undefined): { readonly reason?: string } => (text === undefined ? {} : { reason: text })

const sidesNl = { min: 'minstens', above: 'meer dan', max: 'hoogstens', below: 'minder dan', whole: '' } as const
const sidesEn = { min: 'at least', above: 'more than', max: 'at most', below: 'less than', whole: '' } as const

const isPercentage = (value: unknown, broken: BrokenBound): boolean => {
  if (broken.side !== 'max' && broken.side !== 'below') return false
  const number = new Decimal(value as number | string)
  return number.gte(1) && number.lte(100)
}

const percentageFinding = (path: Path, value: unknown): Finding => {
  const fraction = new Decimal(value as number | string).div(100).toString()
  const shown = String(value)
  const saved = path.includes('reduction')
  return {
    code: 'percentage',
    path,
    value: printable(value),
    nl: () => ({
      message: `${shown} is te groot voor een fractie${saved ? ': een besparing boven 1 is meer dan de hele kosten' : ''}`,
      reason: 'delen en percentages worden als fractie geschreven: 0.25 is 25 %',
      remedy: `Schrijf ${fraction} voor ${shown} %.`,
    }),
    en: () => ({
      message: `${shown} is too large for a fraction${saved ? ': a saving above 1 is more than the whole cost' : ''}`,
      reason: 'parts and percentages are written as fractions: 0.25 is 25 %',
      remedy: `Write ${fraction} for ${shown} %.`,
    }),
  }
}

const notWholeFinding = (path: Path, value: unknown): Finding => ({
  code: 'not-whole',
  path,
  value: printable(value),
  nl: () => ({ message: `${quoted(value)} is geen geheel aantal maanden`, reason: 'de maand is de kleinste eenheid van tijd', remedy: 'Rond af op hele maanden.' }),
  en: () => ({ message: `${quoted(value)} is not a whole number of months`, reason: 'the month is the smallest unit of time', remedy: 'Round to whole months.' }),
})

const reasonsNl = (path: Path, broken: BrokenBound, negative: boolean): string | undefined => {
  if (path.includes('reduction') && broken.side === 'max') return 'er kan niet meer bespaard worden dan de hele kosten'
  if (broken.measure === 'count') return !negative ? undefined : 'een aantal huishoudens is niet negatief'
  if (broken.measure === 'money' && broken.side !== 'max') return 'kosten en prijzen zijn positief; een besparing staat bij de effecten'
  return broken.measure === 'fraction' && broken.limit === 0 ? 'een deel van een geheel is niet negatief' : undefined
}

const reasonsEn = (path: Path, broken: BrokenBound, negative: boolean): string | undefined => {
  if (path.includes('reduction') && broken.side === 'max') return 'no more can be saved than the whole cost'
  if (broken.measure === 'count') return !negative ? undefined : 'a number of households is not negative'
  if (broken.measure === 'money' && broken.side !== 'max') return 'costs and prices are positive; a saving belongs to the effects'
  return broken.measure === 'fraction' && broken.limit === 0 ? 'a part of a whole is not negative' : undefined
}

const remedyNl = (broken: BrokenBound, negative: boolean): string =>
  negative
    ? 'Haal het minteken weg, of controleer of de regel hier hoort.'
    : `Schrijf een getal dat ${sidesNl[broken.side]} ${broken.limit} is, of controleer de eenheid.`

const remedyEn = (broken: BrokenBound, negative: boolean): string =>
  negative
    ? 'Remove the minus sign, or check whether the line belongs here.'
    : `Write a number that is ${sidesEn[broken.side]} ${broken.limit}, or check the unit.`
