import { isSegment, type Population, type Segment, type TargetGroup } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { monthAt, monthIndex } from '../../timeline/index.js'
import { dated, stretchesOf, type Stretch } from '../time/stretches.js'
import { growthTrend } from './growth-trend.js'

/**
 * Writes how many households (or persons) a target group has (docs/method.md, 3): one number throughout, a number from
 * each month on, or one that grows by budget year, N x (1 + g)^(y - y0). A segment has its share of its population.
 */
export const groupSize = (write: CaseWriter, group: TargetGroup): readonly Stretch<FormulaId>[] => {
  const about = { targetGroup: group.id }
  if (!isSegment(group)) return sizeOverTime(write, group, `targetGroups.${group.id}`, 'households', about)
  const share = segmentShare(write, group)
  const population = write.population(group.population)
  return sizeOverTime(write, population, `populations.${population.id}`, 'population', {
    population: population.id,
  }).map(({ window, held }) => ({
    window,
    held: write.named(write.multiply(share, held), 'segment-size', {
      ...about,
      ...(window.start === 0 ? {} : { year: monthAt(monthIndex(write.timeline.from) + window.start) }),
    }),
  }))
}

const sizeOverTime = (
  write: CaseWriter,
  { households, growth }: Pick<Population, 'households' | 'growth'>,
  path: string,
  concept: keyof typeof growthOf,
  about: Label['about'],
): readonly Stretch<FormulaId>[] => {
  const stretches = stretchesOf(write, households, `${path}.households`, (stated, address, from) =>
    write.quantity(stated, address, concept, concept === 'population' ? dated(about, from) : about),
  )
  if (growth === undefined) return stretches
  const trend = growthTrend(write, growth, `${path}.growth`, growthOf[concept], about)
  return stretches.map(({ window, held }) => ({ window, held: write.multiply(held, trend) }))
}

const growthOf = { households: 'group-growth', population: 'population-growth' } as const

/**
 * The share of a segment in its population. Uncertain shares are drawn independently, and each household is in one
 * segment: each share counts for its part of their sum.
 */
const segmentShare = (write: CaseWriter, segment: Segment): FormulaId => {
  const segments = write.businessCase.targetGroups
    .filter(isSegment)
    .filter(({ population }) => population === segment.population)
  const stated = ({ id, share }: Segment): FormulaId =>
    write.quantity(share, `targetGroups.${id}.share`, 'segment-share', { targetGroup: id })
  if (segments.every(({ share }) => share.uncertainty === undefined)) return stated(segment)
  return write.divide(stated(segment), write.add(...segments.map(stated)))
}

/** The same in each month of the timeline; a single number where it never changes. */
export const groupSizeByMonth = (write: CaseWriter, group: TargetGroup): FormulaId => {
  const stretches = groupSize(write, group)
  const [only] = stretches
  if (only !== undefined && stretches.length === 1 && !write.isRow(only.held)) return only.held
  const { months, periods, budgetYears } = write.timeline
  const yearOfMonth = Array.from({ length: months }, (_, month) =>
    budgetYears.indexOf(periods.find(({ end }) => month < end)?.budgetYear as number),
  )
  const rows = stretches.map(({ window, held }) => {
    const within = (month: number): boolean => month >= window.start && month < window.end
    if (write.isRow(held))
      return write.gather(
        'clock',
        held,
        yearOfMonth.map((cell, month) => (within(month) ? [{ cell, weight: 1 }] : [])),
      )
    return write.multiply(
      held,
      write.data(
        'clock',
        yearOfMonth.map((_, month) => (within(month) ? 1 : 0)),
      ),
    )
  })
  return write.add(...rows)
}
