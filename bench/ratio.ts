import { inTurns, median, type Timed } from './measure.js'

/** One row of the table: how many times something else this takes. */
export interface Ratio {
  readonly what: string
  readonly beside: string
  readonly measured: string
  readonly ratio: number
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number }
}

/**
 * How many times the second the first takes: the median over the rounds of the ratio within a round, since two turns
 * that follow each other find the machine in the same hour.
 */
export const ratioOf = (own: readonly number[], other: readonly number[]): number =>
  median(own.map((time, round) => time / (other[round] ?? NaN)))

/** A row from two things that take turns. */
export const ratioInTurns = async (
  row: Omit<Ratio, 'measured' | 'ratio'>,
  [first, second]: readonly [Timed, Timed],
  rounds: { readonly rounds: number; readonly warm: number },
): Promise<Ratio> => {
  const [own = [], other = []] = await inTurns([first, second], rounds)
  return { ...row, measured: `${milliseconds(own)} / ${milliseconds(other)}`, ratio: ratioOf(own, other) }
}

/** The median of times, in words. */
export const milliseconds = (times: readonly number[]): string => {
  const middle = median(times)
  return `${middle.toFixed(middle < 10 ? 1 : 0)} ms`
}

export const ratioTable = (rows: readonly Ratio[]): string =>
  [
    '| what | beside it | medians | ratio | goal | |',
    '|---|---|---:|---:|---:|---|',
    ...rows.map(({ what, beside, measured, ratio, goal }) => {
      const cells = [what, beside, measured, Number.isNaN(ratio) ? '' : ratio.toFixed(2), ...verdict(ratio, goal)]
      return `| ${cells.join(' | ')} |`
    }),
  ].join('\n')

const verdict = (ratio: number, goal: Ratio['goal']): readonly [string, string] => {
  if (goal === undefined) return ['', '']
  if (Number.isNaN(ratio)) return ['atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`, '']
  return 'atMost' in goal
    ? [`at most ${goal.atMost}`, ratio <= goal.atMost ? 'met' : 'missed']
    : [`at least ${goal.atLeast}`, ratio >= goal.atLeast ? 'met' : 'missed']
}
