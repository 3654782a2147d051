import type { Finding, Path } from '../../case/index.js'
import { passesElevenTest } from './eleven-test.js'
import { personalDataWords, type PersonalData } from './personal-data-words.js'

/**
 * What in the texts, numbers, ids and keys of a casus can identify somebody. The finding does not repeat what it found: a message
 * is printed, mailed and logged.
 */
export function* personalData(written: unknown, path: Path = []): Generator<Finding> {
  if (typeof written === 'string') {
    const found = identifying(written, path.at(-1) === 'source' || path[0] === 'referenceData')
    if (found !== undefined) yield { code: 'personal-data', path, ...personalDataWords[found] }
    return
  }
  if (typeof written === 'number') {
    if (passesElevenTest(String(written))) yield { code: 'personal-data', path, ...personalDataWords.bsn }
    return
  }
  if (typeof written !== 'object' || written === null) return
  for (const [key, value] of Object.entries(written)) {
    const place = [...path, Array.isArray(written) ? Number(key) : key]
    const found = Array.isArray(written) ? undefined : identifying(key, false)
    // The path itself would repeat the key.
    if (found !== undefined) yield { code: 'personal-data', path, ...personalDataWords[found] }
    else yield* personalData(value, place)
  }
}

/** A source may hold a date, and so may a record of reference data: that of what was read. A birth date is then one that is called so. */
export const identifying = (text: string, isSource: boolean): PersonalData | undefined => {
  const numbers = text.match(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g) ?? []
  if (numbers.some((number) => passesElevenTest(number.replaceAll(/\D/g, '')))) return 'bsn'
  if (postcode.test(text)) return 'postcode'
  if (streetAndNumber.test(text) || streetOfNames.test(text)) return 'address'
  if (born.test(text) || (!isSource && day.test(text))) return 'birth-date'
  return undefined
}

// Four digits and two letters; in capitals with or without a space, in small letters only without one.
const postcode = /(?<![\d.,])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/u

const street =
  'straat|laan|weg|plein|kade|gracht|dijk|singel|steeg|dreef|plantsoen|hof|pad|baan|markt|park|wal|haven|zoom|erf|hoven|akker|veld|meent|oord'

// A number that counts something (onderweg 3 uur) is no house number.
const streetAndNumber = new RegExp(
  `\\p{L}{2,}(?:${street}|str\\.)(?: |, )(?:nr\\.? ?)?[1-9]\\d{0,3}[a-z]?(?![\\p{L}\\d%]|[.,]\\d| ?(?:%|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|keer|euro|kinderen|personen|hours|days|weeks|months|years|times))`,
  'iu',
)

// Laan van Meerdervoort 12: a street called after what stands behind it, in capitals.
const streetOfNames =
  /(?<!\p{L})(?:Straat|Laan|Weg|Plein|Kade|Gracht|Dijk|Singel|Dreef|Hof|Pad|Park)(?: (?:van|der|den|de|het|ter|naar))+(?: \p{Lu}[\p{L}.]*)+ [1-9]\d{0,3}[a-z]?(?![\p{L}\d%])/u

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october'
const shortMonths = 'jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec'
const shortDate = '(?:0?[1-9]|[12]\\d|3[01])(?:/(?:0?[1-9]|1[0-2])/|-(?:0?[1-9]|1[0-2])-)\\d{2}'
const date = `(?:${shortDate}(?!\\d)|\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)\\d{2}|(?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2} (?:${months}|${shortMonths})\\.? (?:19|20)\\d{2})`

const day = new RegExp(`(?<!\\d)${date}(?!\\d)`, 'iu')

const born = new RegExp(`(?:geboren|geb\\.?|geboortedatum|born|date of birth)(?: op| on)?[: ]{1,3}${date}`, 'iu')
