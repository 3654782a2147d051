import type { Path } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { csvKindOf, csvKinds, type CsvAbout, type CsvKind, type CsvKindName } from './csv-kinds.js'
import { csvNumber } from '../../case/csv/index.js'
import type { CsvFinding } from '../../case/csv/index.js'
import { factWords } from './csv-fact-words.js'
import type { CsvLine } from './csv-table.js'
import type { KnownIds } from './known-ids.js'

/** One row that can be read: what it states, and where that stands in a case. */
export interface CsvFact extends CsvAbout {
  readonly kind: CsvKindName
  readonly path: Path
  /** A number, or the month of a start. */
  readonly value: Decimal | string
  /** As in its own row, or else as for all rows; empty where there is neither. */
  readonly source: string
  readonly line: CsvLine
}

/** What a row states, or everything that is wrong with it. */
export const csvFact = (
  line: CsvLine,
  { separator, source, known }: { readonly separator: string; readonly source: string; readonly known: KnownIds },
): CsvFact | readonly CsvFinding[] => {
  const kind = csvKindOf(line.kind.text)
  const about: CsvAbout = {
    intervention: line.intervention.text.trim(),
    item: line.item.text.trim(),
    period: line.period.text.trim(),
  }
  // Of a kind that is not known it is unknown what else the row must say; an intervention it may name is judged.
  if (kind === undefined) return [factWords.unknownKind(line.kind), ...known.unknownIn(line, csvKinds.enrolled, about)]
  const asked: CsvKind = csvKinds[kind]
  const number = asked.value === 'number' ? csvNumber(line.value.text, separator) : undefined
  const findings = [
    ...presence(line, kind, asked, about),
    ...known.unknownIn(line, asked, about),
    ...(about.period === '' || asked.period === 'none' || periods[asked.period].test(about.period)
      ? []
      : [factWords.period(line.period, asked.period)]),
    ...(number === undefined || number.ok || line.value.text.trim() === ''
      ? []
      : [factWords.number(line.value, number.likely, separator)]),
  ]
  if (findings.length > 0) return findings
  return {
    kind,
    ...about,
    path: asked.pathOf(about),
    value: number?.ok === true ? number.value : about.period,
    source: line.source.text.trim() || source,
    line,
  }
}

const YEAR = /^\d{4}$/
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const YEAR_OR_MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

const periods: Readonly<Record<Exclude<CsvKind['period'], 'none'>, RegExp>> = {
  year: YEAR,
  month: MONTH,
  'year-or-month': YEAR_OR_MONTH,
  'may-stand': YEAR_OR_MONTH,
}

/** Fields that the kind needs and are empty, and fields that it cannot have and are not. */
const presence = (line: CsvLine, kind: CsvKindName, asked: CsvKind, about: CsvAbout): readonly CsvFinding[] => {
  const wanted = {
    intervention: asked.intervention === 'needed',
    item: asked.item !== 'none',
    period: asked.period === 'may-stand' ? undefined : asked.period !== 'none',
    value: asked.value === 'number',
  }
  return (['intervention', 'item', 'period', 'value'] as const).flatMap((column): readonly CsvFinding[] => {
    const text = column === 'value' ? line.value.text.trim() : about[column]
    if (wanted[column] === true && text === '') return [factWords.missing(line[column], column, kind)]
    if (wanted[column] === false && text !== '') return [factWords.superfluous(line[column], column, kind)]
    return []
  })
}
