import { limitOf } from './values/expected-values.js'
import { Decimal } from '../../money/index.js'
import type { BrokenBound } from '../numbers/decimal-value.js'
import { addressSteps } from '../paths/address.js'
import type { Path } from '../paths/path.js'
import type { Finding } from '../problem.js'
import { fittingNumber } from './bounds-in-number.js'
import { printable, quoted } from './printable.js'
import { writing, type Site } from './site.js'

/** A number outside the limits of its field. Within an uncertain number a fix must fit the fields beside it too. */
export const boundFinding = (
  site: Pick<Site, 'path'> & Partial<Site>,
  value: unknown,
  broken: BrokenBound,
): Finding => {
  const found = outsideBounds(site, value, broken)
  const { path, input } = site
  const { fix } = found
  return fix === undefined || input === undefined
    ? found
    : { ...found, fix: () => fittingNumber({ path, input }, fix()) }
}

const outsideBounds = (site: Pick<Site, 'path'>, value: unknown, broken: BrokenBound): Finding => {
  const { path } = site
  if (broken.measure === 'fraction' && isPercentage(value, broken)) return percentageFinding(site, value, broken)
  if (broken.side === 'whole') return notWholeFinding(site, value, broken)
  const below = broken.side === 'min' || broken.side === 'above'
  const isNegative = below && broken.limit === 0 && Number(value) < 0
  const isRecord = path[0] === 'referenceData' && broken.side === 'above' && broken.limit === 0
  const positive = isNegative ? new Decimal(value as number | string).neg() : undefined
  const why = reasonOf(path, broken, isNegative)
  const [nl, en] = [`${sidesNl[broken.side]} ${broken.limit}`, `${sidesEn[broken.side]} ${broken.limit}`]
  return {
    code: 'out-of-bounds',
    path,
    value: printable(value),
    // Without its minus sign a percentage is still not a fraction, and a number may still be too large.
    fix:
      positive === undefined || positive.gt(broken.measure === 'fraction' ? 1 : 1e6)
        ? undefined
        : () => writing(site, positive.toNumber()),
    values: () => limitOf(broken),
    nl: () => ({
      message: `${quoted(value)} is te ${below ? 'klein' : 'groot'}: ${nl}`,
      ...(why === undefined ? {} : { reason: why.nl }),
      remedy: isRecord
        ? isNegative
          ? 'Haal het minteken weg, of haal het gegeven weg: wat bespaard of ontvangen wordt, staat in een case.'
          : 'Schrijf het bedrag of cijfer van de bron, of haal het gegeven weg: wat niets kost, heeft geen kostprijs.'
        : isNegative
          ? 'Haal het minteken weg, of controleer of de regel hier hoort.'
          : `Schrijf een getal dat ${nl} is, of controleer de eenheid.`,
    }),
    en: () => ({
      message: `${quoted(value)} is too ${below ? 'small' : 'large'}: ${en}`,
      ...(why === undefined ? {} : { reason: why.en }),
      remedy: isRecord
        ? isNegative
          ? 'Remove the minus sign, or remove the record: what is saved or received stands in a case.'
          : 'Write the amount or number of the source, or remove the record: what costs nothing has no unit cost.'
        : isNegative
          ? 'Remove the minus sign, or check whether the line belongs here.'
          : `Write a number that is ${en}, or check the unit.`,
    }),
  }
}

const sidesNl = { min: 'minstens', above: 'meer dan', max: 'hoogstens', below: 'minder dan', whole: '' } as const
const sidesEn = { min: 'at least', above: 'more than', max: 'at most', below: 'less than', whole: '' } as const

const isPercentage = (value: unknown, broken: BrokenBound): boolean => {
  // Below a limit of zero the minus sign is the fault.
  if (broken.side === 'whole' || broken.limit === 0) return false
  const number = new Decimal(value as number | string)
  const fraction = number.div(100)
  // The percentage as a fraction must be within the limit, or the fix would be refused too.
  const isWithin = {
    min: fraction.gte(broken.limit),
    above: fraction.gt(broken.limit),
    max: fraction.lte(broken.limit),
    below: fraction.lt(broken.limit),
  }[broken.side]
  return isWithin && number.abs().gte(1) && number.abs().lte(100)
}

const percentageFinding = (site: Pick<Site, 'path'>, value: unknown, broken: BrokenBound): Finding => {
  const { path } = site
  const fraction = new Decimal(value as number | string).div(100).toString()
  const shown = String(value)
  const negative = shown.startsWith('-')
  const saved = !negative && isReduction(path)
  return {
    code: 'percentage',
    path,
    value: printable(value),
    fix: () => writing(site, Number(fraction)),
    values: () => ({ expected: 'fraction', ...limitOf(broken) }),
    nl: () => ({
      message: `${shown} is te ${negative ? 'klein' : 'groot'} voor een fractie${saved ? ': een besparing boven 1 is meer dan de hele kosten' : ''}`,
      reason: 'delen en percentages worden als fractie geschreven: 0.25 is 25 %',
      remedy: `Schrijf ${fraction} voor ${shown} %.`,
    }),
    en: () => ({
      message: `${shown} is too ${negative ? 'small' : 'large'} for a fraction${saved ? ': a saving above 1 is more than the whole cost' : ''}`,
      reason: 'parts and percentages are written as fractions: 0.25 is 25 %',
      remedy: `Write ${fraction} for ${shown} %.`,
    }),
  }
}

/** Also where a scenario names the field by its address. */
const isReduction = (path: Path): boolean => path.some((step) => addressSteps(String(step)).at(-1) === 'reduction')

const notWholeFinding = (site: Pick<Site, 'path'>, value: unknown, { measure }: BrokenBound): Finding => {
  const rounded = new Decimal(value as number | string).round().toNumber()
  return {
    code: 'not-whole',
    path: site.path,
    value: printable(value),
    fix: () => writing(site, rounded),
    values: () => ({ expected: 'whole-number' }),
    ...(measure === 'count' ? wholeHouseholds(value, rounded) : wholeMonths(value, rounded)),
  }
}

const wholeHouseholds = (value: unknown, rounded: number): Pick<Finding, 'nl' | 'en'> => ({
  nl: () => ({
    message: `${quoted(value)} is geen geheel aantal`,
    reason: 'wie geteld is, is geteld als één',
    remedy: `Geef het aantal dat geteld is, bijvoorbeeld ${rounded}.`,
  }),
  en: () => ({
    message: `${quoted(value)} is no whole number`,
    reason: 'who was counted was counted as one',
    remedy: `State the number that was counted, for example ${rounded}.`,
  }),
})

const wholeMonths = (value: unknown, rounded: number): Pick<Finding, 'nl' | 'en'> => ({
  nl: () => ({
    message: `${quoted(value)} is geen geheel aantal maanden`,
    reason: 'de maand is de kleinste eenheid van tijd',
    remedy: `Rond af op hele maanden, bijvoorbeeld ${rounded}.`,
  }),
  en: () => ({
    message: `${quoted(value)} is not a whole number of months`,
    reason: 'the month is the smallest unit of time',
    remedy: `Round to whole months, for example ${rounded}.`,
  }),
})

const reasonOf = (
  path: Path,
  { measure, side, limit }: BrokenBound,
  isNegative: boolean,
): { readonly nl: string; readonly en: string } | undefined => {
  if (isReduction(path) && side === 'max')
    return { nl: 'er kan niet meer bespaard worden dan de hele kosten', en: 'no more can be saved than the whole cost' }
  if (measure === 'count')
    return isNegative
      ? { nl: 'een aantal huishoudens is niet negatief', en: 'a number of households is not negative' }
      : undefined
  if (path[0] === 'referenceData' && side === 'above' && limit === 0)
    return measure === 'money'
      ? { nl: 'een kostprijs of tarief is een bedrag boven nul', en: 'a unit cost or tariff is an amount above zero' }
      : { nl: 'een indexcijfer is een getal boven nul', en: 'an index number is a number above zero' }
  if (measure === 'money' && side !== 'max')
    return {
      nl: 'kosten en prijzen zijn positief; een besparing staat bij de effecten',
      en: 'costs and prices are positive; a saving belongs to the effects',
    }
  return measure === 'fraction' && limit === 0
    ? { nl: 'een deel van een geheel is niet negatief', en: 'a part of a whole is not negative' }
    : undefined
}
