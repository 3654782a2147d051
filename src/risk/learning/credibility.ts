import { ArgumentRangeError } from '../../base/index.js'
import { given } from '../../money/index.js'
import { outOfRange } from './out-of-range.js'

/** What a member of a group, such as a municipality of a region, saw in one period. */
export interface Observation {
  /** A ratio: a volume for each household, a cost for each inhabitant. */
  readonly ratio: number
  /** What it is a ratio to: households, inhabitants. 1 where each period counts the same. */
  readonly weight?: number | undefined
}

/** How far the own experience of each member can be trusted beside that of the group. */
export interface Credibility {
  /** The mean of the group: that of the members, each in proportion to its credibility. */
  readonly collective: number
  /** Variance between members; zero where the members differ no more than by chance. */
  readonly between: number
  /** Variance within a member, for a weight of 1. */
  readonly within: number
  readonly members: readonly MemberCredibility[]
}

/** One member of a group, in the unit of what was observed. */
export interface MemberCredibility {
  /** Its own mean, weighed. */
  readonly own: number
  readonly weight: number
  /** How much its own experience counts, from 0 through 1. */
  readonly credibility: number
  /** Its own mean drawn towards that of the group. */
  readonly estimate: number
}

/**
 * Draws the mean of each member of a group towards that of the group, more so where it has seen less (Bühlmann and Straub
 * 1970); docs/method-risk.md, 9. With equal weights it is Bühlmann's model.
 *
 * @param members the observations of each member: two members at least, and one of them with two periods
 * @throws ArgumentRangeError for fewer, and for a weight that is not above zero
 *
 * @example
 * const members = [
 *   [{ ratio: 10 }, { ratio: 12 }],
 *   [{ ratio: 20 }, { ratio: 22 }],
 * ]
 * const { collective, members: drawn } = credibility(members)
 * collective // 16
 * drawn[0] // { own: 11, weight: 2, credibility: 0.98, estimate: 11.1 }
 */
export const credibility = (members: readonly (readonly Observation[])[]): Credibility => {
  const read = given
    .list('credibility', { nl: 'leden met hun waarnemingen', en: 'members with their observations' }, members)
    .map((member, at) => readMember(member, at))
  const periods = read.reduce((sum, { length }) => sum + length - 1, 0)
  if (read.length < 2 || periods < 1 || read.some(({ length }) => length === 0))
    throw new ArgumentRangeError({
      code: 'empty',
      address: 'members',
      values: { found: read.map(({ length }) => length) },
      texts: {
        nl: 'Er zijn te weinig waarnemingen; geef minstens twee leden, elk met een waarneming, en één met twee.',
        en: 'There are too few observations; state two members at least, each with an observation, and one with two.',
      },
    })
  const own = read.map((observations) => {
    const weight = total(observations, (each) => each.weight)
    return { weight, mean: total(observations, (each) => each.weight * each.ratio) / weight }
  })
  const weight = total(own, (each) => each.weight)
  const mean = total(own, (each) => each.weight * each.mean) / weight
  const within =
    read.reduce(
      (sum, observations, at) =>
        sum + total(observations, (each) => each.weight * (each.ratio - (own[at]?.mean as number)) ** 2),
      0,
    ) / periods
  const between = Math.max(
    0,
    (total(own, (each) => each.weight * (each.mean - mean) ** 2) - (own.length - 1) * within) /
      (weight - total(own, (each) => each.weight ** 2) / weight),
  )
  // Members that are all exactly alike within: each then knows its own mean.
  const trust = (each: { readonly weight: number }): number =>
    between === 0 ? 0 : (each.weight * between) / (each.weight * between + within)
  const trusted = total(own, trust)
  const collective = trusted === 0 ? mean : total(own, (each) => trust(each) * each.mean) / trusted
  return {
    collective,
    between,
    within,
    members: own.map((each) => ({
      own: each.mean,
      weight: each.weight,
      credibility: trust(each),
      estimate: trust(each) * each.mean + (1 - trust(each)) * collective,
    })),
  }
}

const total = <Each>(list: readonly Each[], of: (each: Each) => number): number =>
  list.reduce((sum, each) => sum + of(each), 0)

const readMember = (
  member: readonly Observation[],
  at: number,
): readonly { readonly ratio: number; readonly weight: number }[] =>
  given
    .list('credibility', { nl: `waarnemingen van lid ${at + 1}`, en: `observations of member ${at + 1}` }, member)
    .map((observation) => {
      const stated = given.object(
        'credibility',
        { nl: 'een waarneming, { ratio: 10, weight: 100 }', en: 'an observation, { ratio: 10, weight: 100 }' },
        observation,
      )
      const [ratio, weight] = [given.number('ratio', stated.ratio), given.number('weight', stated.weight ?? 1)]
      if (!Number.isFinite(ratio)) throw outOfRange('ratio', ratio, { nl: 'een eindig getal', en: 'a finite number' })
      if (!(Number.isFinite(weight) && weight > 0))
        throw outOfRange('weight', weight, { nl: 'een getal boven nul', en: 'a number above zero' })
      return { ratio, weight }
    })
