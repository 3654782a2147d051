import { namedHere } from '../../words/values/named-here.js'
import { listed, type Decimal } from '../../../money/index.js'
import type { Scale } from '../../parts/programme/framework.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { isEmpty } from '../../spelling/is-empty.js'
import { nearest } from '../../spelling/nearest.js'

/** Scores and thresholds lie on the scale of the framework, and scores are of criteria that it has. */
export function* projectScores({ sketch, input }: Checked): Generator<Finding> {
  const { lowest, highest } = sketch.framework?.scale ?? {}
  const scale = lowest !== undefined && highest !== undefined && lowest < highest ? { lowest, highest } : undefined
  if (lowest !== undefined && highest !== undefined && lowest >= highest) yield reversed({ lowest, highest })
  const onScale = function* (value: Decimal | undefined, path: Path): Generator<Finding> {
    if (scale !== undefined && value !== undefined && (value.lt(scale.lowest) || value.gt(scale.highest)))
      yield outside(writtenPath(input, path), value, scale)
  }
  for (const [{ threshold }, position] of lines(sketch.framework?.criteria))
    yield* onScale(threshold?.value, ['framework', 'criteria', position, 'threshold'])
  const known = criteriaOf(input)
  for (const [{ scores }, position] of lines(sketch.projects))
    for (const [criterion, given] of Object.entries(scores ?? {})) {
      const path = ['projects', position, 'scores', criterion]
      if (known !== undefined && !known.includes(criterion)) yield unknown(path, criterion, known)
      yield* onScale(given?.score?.value, [...path, 'score'])
    }
}

/** The ids of the criteria as written; none where the case has no framework, undefined where they cannot be read. */
const criteriaOf = (input: unknown): readonly string[] | undefined => {
  if (valueAt(input, ['framework']) === undefined) return []
  const written = valueAt(input, ['framework', 'criteria'])
  if (!Array.isArray(written)) return undefined
  const ids = written.map((line) => valueAt(line, ['id']))
  return ids.every((id) => typeof id === 'string') && !ids.some(isEmpty) ? ids : undefined
}

const reversed = ({ lowest, highest }: Scale): Finding => ({
  code: 'score-scale',
  path: ['framework', 'scale'],
  value: `${lowest} - ${highest}`,
  values: () => ({ found: lowest, below: highest }),
  nl: () => ({
    message: `de laagste score (${lowest}) is niet lager dan de hoogste (${highest})`,
    remedy: 'Schrijf bijvoorbeeld scale: { lowest: 1, highest: 5 }.',
  }),
  en: () => ({
    message: `the lowest score (${lowest}) is not below the highest (${highest})`,
    remedy: 'Write for example scale: { lowest: 1, highest: 5 }.',
  }),
})

const outside = (path: Path, value: Decimal, { lowest, highest }: Scale): Finding => {
  const isThreshold = path.includes('threshold')
  return {
    code: 'score-scale',
    path,
    value: value.toString(),
    values: () => ({ least: lowest, most: highest }),
    nl: () => ({
      message: `${isThreshold ? 'drempel' : 'score'} ${value.toString()} ligt buiten de schaal van ${lowest} tot en met ${highest}`,
      reason: 'scores zijn alleen te vergelijken en te wegen als zij op één schaal liggen',
      remedy: `Geef ${isThreshold ? 'een drempel' : 'een score'} van ${lowest} tot en met ${highest}, of pas de schaal aan (framework.scale).`,
    }),
    en: () => ({
      message: `${isThreshold ? 'threshold' : 'score'} ${value.toString()} is outside the scale of ${lowest} through ${highest}`,
      reason: 'scores can be compared and weighed only where they are on one scale',
      remedy: `Give a ${isThreshold ? 'threshold' : 'score'} of ${lowest} through ${highest}, or change the scale (framework.scale).`,
    }),
  }
}

const unknown = (path: Path, criterion: string, known: readonly string[]): Finding => {
  const likely = nearest(criterion, known)
  return {
    code: 'dangling-id',
    path,
    value: criterion,
    fix: () => (likely === undefined ? undefined : { kind: 'rename', path, to: likely }),
    values: () => namedHere(known, likely),
    nl: () => ({
      message: `criterium '${criterion}' staat niet in het afwegingskader`,
      remedy:
        known.length === 0
          ? 'Geef het programma een afwegingskader met dit criterium (framework), of haal de score weg.'
          : likely === undefined
            ? `Kies een van: ${listed(known, { most: 10 })}; of voeg het toe aan framework.criteria.`
            : `Bedoeld is misschien '${likely}'; voeg anders '${criterion}' toe aan framework.criteria.`,
    }),
    en: () => ({
      message: `there is no criterion '${criterion}' in the assessment framework`,
      remedy:
        known.length === 0
          ? 'Give the programme a framework with this criterion, or remove the score.'
          : likely === undefined
            ? `Choose one of: ${listed(known, { most: 10 })}; or add it to framework.criteria.`
            : `Did you mean '${likely}'? Otherwise add '${criterion}' to framework.criteria.`,
    }),
  }
}
