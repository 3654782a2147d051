import { Decimal } from '../../money/index.js'
import { printable, quoted } from './printable.js'
import type { Finding, Language, ProblemText } from '../problem.js'
import type { ProblemValues } from '../problem-values.js'
import { thousandsPattern } from '../grammar/basics.js'
import type { Bounds } from '../numbers/bounds.js'
import { brokenBound } from '../numbers/decimal-value.js'
import { fittingNumber } from './bounds-in-number.js'
import { boundFinding } from './bound-words.js'
import { kindOfNumber, limitsOf } from './values/expected-values.js'
import { notFiniteFinding } from './field-words.js'
import { idsHere } from './ids-here.js'
import { likelyNumbers } from './likely-numbers.js'
import { writing, type Site } from './site.js'

/** A text that is not a decimal number as a case writes it, with the number it stands for where that is certain. */
export const decimalFinding = (site: Site, text: string, within: Bounds): Finding => {
  const { path, input } = site
  if (/^\s*[-+]?\.?(?:inf(?:inity)?|nan)\s*$/i.test(text)) return notFiniteFinding(path, text)
  const kind: ProblemValues = { expected: kindOfNumber(within), ...limitsOf(within) }
  if (thousandsPattern.test(text)) return thousandsFinding(site, text, within)
  const likely = likelyNumbers(text, within)
  if (within.measure === 'fraction' && /%|pro?cent\s*$/i.test(text) && likely.length > 0)
    return worded('percentage', site, text, percentage(text, likely), kind, likely)
  if (likely.length > 0) return worded('not-a-number', site, text, otherWriting(text, likely), kind, likely)
  const [beyond, ...others] = /%|pro?cent/i.test(text) ? [] : likelyNumbers(text, { measure: within.measure })
  const broken = beyond === undefined || others.length > 0 ? undefined : brokenBound(new Decimal(beyond), within)
  if (beyond !== undefined && broken !== undefined) return boundFinding(site, Number(beyond), broken)
  return worded(
    'not-a-number',
    site,
    text,
    isPm(text)
      ? unvalued(text, idsHere(input)('parties'))
      : noNumber(text, within.measure === 'fraction' ? '0.25' : '1234.50'),
    kind,
  )
}

type Words = Readonly<Record<Language, ProblemText>>

/** @param likely the decimals that the text may stand for; a single one is offered as a fix */
const worded = (
  code: Finding['code'],
  site: Site,
  text: string,
  words: Words,
  kind: ProblemValues,
  likely: readonly string[] = [],
): Finding => ({
  code,
  path: site.path,
  value: printable(text),
  values: () => ({ ...kind, ...(likely.length === 0 ? {} : { nearest: likely }) }),
  fix: () => (likely.length === 1 ? fittingNumber(site, writing(site, Number(likely[0]))) : undefined),
  nl: () => words.nl,
  en: () => words.en,
})

/** A number of which the point may separate thousands or decimals. */
const thousandsFinding = (site: Site, text: string, within: Bounds): Finding => {
  const [small, large, plain] = [String(Number(text)), text.replace('.', ''), `${text}0`]
  const broken = brokenBound(new Decimal(small), within)
  // A fraction can be neither: the author wrote a percentage.
  if (broken !== undefined && within.measure === 'fraction') return boundFinding(site, small, broken)
  const [likely, ...others] = likelyNumbers(text, within)
  const only = others.length === 0 ? likely : undefined
  const words: Words = {
    nl: {
      message: `${text} kan ${small} of ${large} zijn`,
      reason: 'een punt scheidt in het Nederlands duizendtallen en in een case decimalen',
      remedy:
        only === undefined
          ? `Schrijf ${large}, of ${plain} als de punt voor decimalen staat.`
          : `Schrijf ${only}; alleen dat kan hier.`,
    },
    en: {
      message: `${text} can be ${small} or ${large}`,
      reason: 'a point separates thousands in Dutch and decimals in a case',
      remedy:
        only === undefined
          ? `Write ${large}, or ${plain} where the point is for decimals.`
          : `Write ${only}; only that is possible here.`,
    },
  }
  const kind: ProblemValues = { expected: kindOfNumber(within), ...limitsOf(within) }
  const found = worded('not-a-number', site, text, words, kind, only === undefined ? [] : [only])
  return only === undefined ? { ...found, values: () => ({ ...kind, nearest: [large, plain] }) } : found
}

const percentage = (text: string, likely: readonly string[]): Words => ({
  nl: {
    message: `${quoted(text)} is een percentage`,
    reason: 'delen worden als fractie geschreven',
    remedy: `Schrijf ${likely.join(' of ')}.`,
  },
  en: {
    message: `${quoted(text)} is a percentage`,
    reason: 'parts are written as fractions',
    remedy: `Write ${likely.join(' or ')}.`,
  },
})

// The comma alone is what is wrong with 38,50.
const hasComma = (text: string): boolean => /^-?\d+,\d+$/.test(text)

const otherWriting = (text: string, [likely = '', decimals]: readonly string[]): Words => ({
  nl: {
    message: hasComma(text) ? `in dit getal staat een komma: ${text}` : `${quoted(text)} is geen getal`,
    remedy: `Schrijf ${likely}${decimals === undefined ? '' : `, of ${decimals} als er decimalen staan`}: alleen cijfers, met een punt voor de decimalen.`,
  },
  en: {
    message: hasComma(text) ? `there is a comma in this number: ${text}` : `${quoted(text)} is not a number`,
    remedy: `Write ${likely}${decimals === undefined ? '' : `, or ${decimals} where these are decimals`}: only digits, with a point for the decimals.`,
  },
})

/** Marks an amount that is left out on purpose (pro memorie), or is not known. */
const isPm = (text: string): boolean =>
  /^\W*(?:p\.?\s?m\.?|pro memorie|n\.?v\.?t\.?|n\.?b\.?|onbekend|unknown|n\/a|tbd|nader te bepalen|\?+|-+|–|—)\W*$/i.test(
    text,
  )

const unvalued = (text: string, party: string): Words => ({
  nl: {
    message: `${quoted(text)} is geen getal`,
    reason:
      'een case rekent alleen met wat een bedrag heeft; wat er wel is en geen bedrag heeft, staat pro memorie in de lijst pm en telt niet als nul',
    remedy: `Schrijf een getal, of haal de hele post weg en noem haar in de lijst pm, zoals: pm: [{ id: rust, name: Rust in het gezin, beneficiary: ${party}, reason: Niet gemeten }]`,
  },
  en: {
    message: `${quoted(text)} is not a number`,
    reason:
      'a case calculates only with what has an amount; what exists without one is listed pro memorie under pm, and does not count as zero',
    remedy: `Write a number, or remove the whole item and list it under pm, such as: pm: [{ id: peace, name: Peace in the family, beneficiary: ${party}, reason: Not measured }]`,
  },
})

const noNumber = (text: string, example: string): Words => ({
  nl: {
    message: `${quoted(text)} is geen getal`,
    remedy: `Schrijf alleen cijfers met een punt voor de decimalen: ${example}, zonder €, spaties, duizendtekens of komma.`,
  },
  en: {
    message: `${quoted(text)} is not a number`,
    remedy: `Write digits with a point for the decimals only: ${example}, without €, spaces, thousands separators or comma.`,
  },
})
