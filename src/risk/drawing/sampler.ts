import {
  binomialQuantile,
  CHUNK,
  drawnOf,
  normalCdf,
  normalQuantile,
  stream,
  type Drawn,
  type Stream,
  type Uncertainty,
} from '../../chance/index.js'
import { columnMachine, type MachineOptions } from '../../sheet/index.js'
import { drawingProgram } from './drawing-program.js'
import type { CorrelatedGroup, SampledCount, SamplePlan } from './sample-plan.js'

/** Draws the uncertain numbers of a case, chunk by chunk of 4,096 draws. */
export interface Sampler {
  /** Goes to the beginning of a chunk and its number of draws (4,096, or fewer in the last). */
  begin(chunk: number, draws: number): void
  /** Fills a column for each parameter, and after these for each count, with its next draws. */
  fill(column: (parameter: number) => Float64Array, count: number): void
}

/**
 * A sampler for a plan, for up to `capacity` draws at a time. The same plan gives the same draws, in whatever order its
 * chunks are drawn, and on whatever machine.
 */
export const sampler = (
  { seed, sampling, parameters, groups, counts }: SamplePlan,
  options: MachineOptions = {},
): Sampler => {
  const drawn = drawnOnce(parameters.map(({ uncertainty }) => uncertainty))
  const inverses = drawn.flatMap(({ inverse }, parameter) => (inverse === undefined ? [] : [{ inverse, parameter }]))
  const machine = columnMachine(drawingProgram(inverses.map(({ inverse }) => inverse)), options)
  const place = new Map(inverses.map(({ parameter }, position) => [parameter, position]))
  const counting = counts.map((count) => countOf(count))
  let streams: readonly Pick<Stream, 'fill'>[] = []
  let countStreams: readonly Pick<Stream, 'fill'>[] = []
  return {
    begin: (chunk, draws) => {
      const chancesOf = ({ path }: { readonly path: string }): Pick<Stream, 'fill'> => {
        const uniform = stream(seed, path, chunk)
        return sampling === 'random' ? uniform : stratified(uniform, draws)
      }
      streams = parameters.map(chancesOf)
      countStreams = counts.map(chancesOf)
    },
    fill: (column, count) => {
      const chances = (parameter: number): Float64Array => {
        const position = place.get(parameter)
        return position === undefined ? column(parameter) : machine.input(position)
      }
      streams.forEach((uniform, parameter) => {
        uniform.fill(chances(parameter), count)
      })
      for (const group of groups) together(group, chances, count)
      machine.run(count)
      drawn.forEach(({ quantiles }, parameter) => {
        const position = place.get(parameter)
        if (position === undefined) quantiles(column(parameter), count)
        else
          column(parameter).set(
            count < machine.capacity ? machine.output(position).subarray(0, count) : machine.output(position),
          )
      })
      counting.forEach((share, position) => {
        const counted = column(parameters.length + position)
        ;(countStreams[position] as Pick<Stream, 'fill'>).fill(counted, count)
        share(counted, column, count)
      })
    },
  }
}

/** Turns the first chances of a column into shares of those counted that succeed. */
const countOf = ({
  of,
  success,
}: SampledCount): ((counted: Float64Array, column: (parameter: number) => Float64Array, count: number) => void) => {
  const quantile = binomialQuantile(of)
  return (counted, column, count) => {
    const chances = 'parameter' in success ? column(success.parameter) : undefined
    for (let draw = 0; draw < count; draw++) {
      const p = chances === undefined ? (success as { readonly value: number }).value : (chances[draw] as number)
      counted[draw] = quantile(p, counted[draw] as number) / of
    }
  }
}

/** Numbers with the same uncertainty share its inverse: the table of a beta distribution takes time to build. */
const drawnOnce = (uncertainties: readonly Uncertainty[]): readonly Drawn[] => {
  const known = new Map<string, Drawn>()
  return uncertainties.map((uncertainty) => {
    const key = JSON.stringify(uncertainty)
    const drawn = known.get(key) ?? drawnOf(uncertainty)
    known.set(key, drawn)
    return drawn
  })
}

/**
 * One draw in each of as many equal steps of chance as there are draws, in random order (McKay, Beckman and Conover
 * 1979).
 */
const stratified = (uniform: Stream, draws: number): Pick<Stream, 'fill'> => {
  const chances = Float64Array.from({ length: draws }, (_, step) => (step + uniform.next()) / draws)
  for (let last = draws - 1; last > 0; last--) {
    const other = Math.floor(uniform.next() * (last + 1))
    const moved = chances[last] as number
    chances[last] = chances[other] as number
    chances[other] = moved
  }
  let next = 0
  return {
    fill: (column, count) => {
      column.set(chances.subarray(next, next + count))
      next += count
    },
  }
}

/** Chances become normal numbers, these are correlated, and become chances again. */
const together = (
  { members, factor }: CorrelatedGroup,
  column: (parameter: number) => Float64Array,
  count: number,
): void => {
  const columns = members.map(column)
  const independent = new Float64Array(members.length)
  for (let draw = 0; draw < count; draw++) {
    columns.forEach((chances, place) => {
      independent[place] = normalQuantile(chances[draw] as number)
    })
    columns.forEach((chances, row) => {
      const weights = factor[row] as Float64Array
      let sum = 0
      for (let place = 0; place <= row; place++) sum += (weights[place] as number) * (independent[place] as number)
      chances[draw] = within(normalCdf(sum))
    })
  }
}

const within = (chance: number): number => Math.min(1 - 2 ** -53, Math.max(2 ** -60, chance))

/** How many chunks a number of draws takes, and how many draws a chunk holds. */
export const chunksOf = (draws: number): number => Math.ceil(draws / CHUNK)
export const drawsOf = (chunk: number, draws: number): number => Math.min(CHUNK, draws - chunk * CHUNK)
