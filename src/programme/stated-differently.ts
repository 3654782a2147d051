import { type Finding, type Path } from '../case/index.js'
import { sameData } from './same-data.js'

/** What one file states of something. */
interface Statement {
  /** The file; `undefined` for that of the programme. */
  readonly file: string | undefined
  readonly stated: unknown
}

/** The most fields that are shown of what two files state differently. */
const MOST_SHOWN = 3

/** Something that two files of a programme state differently, with what each says. */
export const statedDifferently = (path: Path, name: string, [one, other]: readonly [Statement, Statement]): Finding => {
  const fileOf = ({ file }: Statement, own: string): string => file ?? own
  const differing = differences(one.stated, other.stated)
  const shown = (own: string): string =>
    differing
      .slice(0, MOST_SHOWN)
      .map(
        ({ field, values: [first, second] }) =>
          `${field === '' ? '' : `${field} `}${brief(first)} (${fileOf(one, own)}), ${brief(second)} (${fileOf(other, own)})`,
      )
      .join('; ')
  return {
    code: 'stated-differently',
    path,
    value: name,
    nl: () => ({
      message: `'${name}' staat in twee bestanden, en niet hetzelfde: ${shown('het programma')}`,
      reason: 'van een programma is elk getal op één plaats opgegeven, of overal gelijk',
      remedy: 'Houd er één over: wat projecten delen, hoort in het bestand van het programma.',
    }),
    en: () => ({
      message: `'${name}' is stated in two files, and not the same: ${shown('the programme')}`,
      reason: 'each number of a programme is stated in one place, or the same everywhere',
      remedy: 'Keep one: what projects share belongs in the file of the programme.',
    }),
  }
}

interface Difference {
  readonly field: string
  readonly values: readonly [unknown, unknown]
}

const differences = (one: unknown, other: unknown): readonly Difference[] => {
  if (!isRecord(one) || !isRecord(other)) return [{ field: '', values: [one, other] }]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field): Difference[] =>
    sameData(one[field], other[field]) ? [] : [{ field, values: [one[field], other[field]] }],
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value in a message, of which a long one is cut. */
const brief = (value: unknown): string => {
  const text = value === undefined ? '-' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
