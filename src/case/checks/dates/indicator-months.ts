import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** How many years before the timeline, and after it, something may be measured or aimed at. */
export const INDICATOR_YEARS = 20

/**
 * The months and years of an indicator lie around the timeline, and run forward: a target is for a month within the
 * timeline or after it, and not before the baseline that it is held against.
 */
export function* indicatorMonths({ sketch: { projects, timeline } }: Checked): Generator<Finding> {
  const { from, through } = timeline ?? {}
  if (from === undefined || through === undefined || through < from) return
  const [first, last] = [yearOf(from) - INDICATOR_YEARS, yearOf(through) + INDICATOR_YEARS]
  const isFar = (year: number): boolean => year < first || year > last
  for (const [project, position] of lines(projects))
    for (const [{ baseline, target, measured, from: begin }, number] of lines(project.indicators)) {
      const path: Path = ['projects', position, 'indicators', number]
      const [at, by] = [baseline?.at, target?.by]
      if (at !== undefined && isFar(yearOf(at))) yield far([...path, 'baseline', 'at'], at, first, last)
      if (begin !== undefined && isFar(yearOf(begin))) yield far([...path, 'from'], begin, first, last)
      for (const year of Object.keys(measured ?? {}))
        if (isFar(Number(year))) yield far([...path, 'measured', year], year, first, last)
      if (by === undefined) continue
      const place = [...path, 'target', 'by']
      if (isFar(yearOf(by))) yield far(place, by, first, last)
      else if (by < from) yield beforeTimeline(place, by, from)
      if (at !== undefined && by < at) yield beforeBaseline(place, by, at)
      else if (begin !== undefined && by < begin) yield beforeMeasuring(place, by, begin)
    }
}

const yearOf = (month: string): number => Number(month.slice(0, 4))

const far = (path: Path, value: string, first: number, last: number): Finding => ({
  code: 'outside-timeline',
  path,
  value,
  values: () => ({ least: first, most: last }),
  nl: () => ({
    message: `${value} ligt ver buiten de looptijd; een indicator gaat over ${first} tot en met ${last}`,
    reason: `dat is ${INDICATOR_YEARS} jaar vóór de looptijd tot en met ${INDICATOR_YEARS} jaar erna: verder is het meestal een tikfout`,
    remedy: `Kies een jaar van ${first} tot en met ${last}.`,
  }),
  en: () => ({
    message: `${value} lies far outside the timeline; an indicator is about ${first} through ${last}`,
    reason: `that is ${INDICATOR_YEARS} years before the timeline through ${INDICATOR_YEARS} years after it: beyond that it is usually a slip`,
    remedy: `Choose a year from ${first} through ${last}.`,
  }),
})

const beforeTimeline = (path: Path, by: string, from: string): Finding => ({
  code: 'outside-timeline',
  path,
  value: by,
  values: () => ({ least: from }),
  nl: () => ({
    message: `de streefwaarde moet in ${by} bereikt zijn, en de looptijd begint pas in ${from}`,
    remedy: `Kies een maand vanaf ${from}, of verruim timeline.`,
  }),
  en: () => ({
    message: `the target is to be reached in ${by}, and the timeline begins in ${from} only`,
    remedy: `Choose a month from ${from} on, or widen timeline.`,
  }),
})

const beforeBaseline = (path: Path, by: string, at: string): Finding => ({
  code: 'dates-reversed',
  path,
  value: by,
  values: () => ({ least: at }),
  nl: () => ({
    message: `de streefwaarde moet in ${by} bereikt zijn, vóór de nulmeting in ${at}`,
    reason: 'een doel wordt afgemeten aan wat er vooraf was',
    remedy: 'Verbeter een van beide maanden.',
  }),
  en: () => ({
    message: `the target is to be reached in ${by}, before the baseline of ${at}`,
    reason: 'a goal is held against what was so before it',
    remedy: 'Correct one of the two months.',
  }),
})

const beforeMeasuring = (path: Path, by: string, begin: string): Finding => ({
  code: 'dates-reversed',
  path,
  value: by,
  values: () => ({ least: begin }),
  nl: () => ({
    message: `de streefwaarde moet in ${by} bereikt zijn, en er kan pas vanaf ${begin} gemeten worden`,
    remedy: 'Verbeter een van beide maanden.',
  }),
  en: () => ({
    message: `the target is to be reached in ${by}, and it may be measured from ${begin} only`,
    remedy: 'Correct one of the two months.',
  }),
})
