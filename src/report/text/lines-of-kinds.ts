import { fill } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** A kind of figures: its reference with placeholders, such as `<party>.savings.gross.[total|byYear]`, and its name. */
export interface FigureKind {
  readonly pattern: string
  readonly name: string
}

/** How many figures must be the same as elsewhere before one line refers to there. */
const FEWEST_ALIKE = 3

/**
 * A line for each kind of figures of a group. Where a stem of three figures or more has the same as an earlier stem, one
 * line says so: `interventions.<intervention>.savings.[...]: the same figures as <party>.savings`.
 *
 * @param all the kinds of every group, in the order in which they are listed
 * @param likeOther what such a line says, with `{other}` for the earlier stem
 */
export const linesOfKinds = (
  kinds: readonly FigureKind[],
  all: readonly FigureKind[],
  likeOther: string,
): readonly string[] => {
  const stems = byStem(all)
  const likeOf = (stem: string): string | undefined => {
    const own = stems.get(stem) ?? []
    const [first] = [...stems].find(([, others]) => sameEndings(own, others)) ?? [stem]
    return first === stem || own.length < FEWEST_ALIKE ? undefined : first
  }
  return kinds.flatMap(({ pattern, name }) => {
    const stem = stemOf(pattern)
    const other = likeOf(stem)
    if (other === undefined) return [listLine(pattern, name)]
    return stems.get(stem)?.[0]?.pattern === pattern ? [listLine(`${stem}.[...]`, fill(likeOther, { other }))] : []
  })
}

/** A reference and its name, indented and within 80 columns. */
export const listLine = (reference: string, name: string): string =>
  `  ${wrapText(`${reference}${name === '' ? '' : `: ${name}`}`, 78, '      ')}`

const byStem = (kinds: readonly FigureKind[]): ReadonlyMap<string, readonly FigureKind[]> => {
  const stems = new Map<string, FigureKind[]>()
  for (const kind of kinds) {
    const stem = stemOf(kind.pattern)
    stems.set(stem, [...(stems.get(stem) ?? []), kind])
  }
  return stems
}

/** What stands before the last word of a reference: `<party>.savings` of `<party>.savings.gross.[total|byYear]`. */
const stemOf = (pattern: string): string => pattern.replace(/\.\[.*\]$/, '').replace(/\.[^.]+$/, '')

const sameEndings = (kinds: readonly FigureKind[], others: readonly FigureKind[]): boolean =>
  endings(kinds) === endings(others)

const endings = (kinds: readonly FigureKind[]): string =>
  kinds.map(({ pattern, name }) => `${pattern.slice(stemOf(pattern).length)}: ${name}`).join('\n')
