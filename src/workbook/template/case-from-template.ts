import { calculationOf, CalculationError } from '../../calculation/index.js'
import {
  languageOf,
  parseBusinessCase,
  type BusinessCase,
  type BusinessCaseInput,
  type Language,
  type Path,
  type Problem,
} from '../../case/index.js'
import { expectBook } from '../back/expect-book.js'
import { backWords } from '../back/back-words.js'
import type { CellProblem } from '../back/cell-reader.js'
import type { ReadWorkbook } from '../back/read-workbook.js'
import { templateLines, type TemplateLine } from './template-lines.js'
import { templateTables, type TableKey } from './template-tables.js'
import { FIRST_ROW } from './template-workbook.js'
import { stampIn, templateLanguage } from './template-stamp.js'
import { TEMPLATE_VERSION, templateWords } from './template-words.js'

/** A case from a template that was filled in, or all that is wrong with it, by cell. */
export type CaseFromTemplate =
  | { readonly ok: true; readonly input: BusinessCaseInput; readonly businessCase: BusinessCase }
  | { readonly ok: false; readonly problems: readonly CellProblem[] }

/**
 * A case from a template that somebody filled in. Every problem is named with the cell in which it is: a name that is
 * not on its sheet, a number that is none, and all that the check of a case refuses. Lines are given ids of their names.
 *
 * @param book from `readWorkbook`
 *
 * @example
 * // A template in which nothing was filled in yet.
 * const made = caseFromTemplate(await readWorkbook(await templateWorkbook()))
 * if (made.ok) throw new Error('An empty template is no case.')
 * made.problems[0]?.message // ‘Naam’ is niet ingevuld
 */
export const caseFromTemplate = (
  book: ReadWorkbook,
  options: { readonly language?: Language | undefined } = {},
): CaseFromTemplate => {
  expectBook('caseFromTemplate', book)
  const language = languageOf(options)
  if ('refused' in book) return { ok: false, problems: [{ message: backWords[language].refused[book.refused] }] }
  const written = templateLanguage(book)
  const [version] = stampIn(book.sheets) ?? []
  if (written === undefined || version !== TEMPLATE_VERSION)
    return { ok: false, problems: [{ message: templateWords[language].otherVersion }] }
  const { lines, problems } = templateLines(book.sheets, written)
  const words = templateWords[language]
  const { input, cells, unused, repeated } = inputOf(lines)
  const found: CellProblem[] = [
    ...problems,
    ...repeated.map(({ cell, text }) => ({ cell, message: words.cellTwice(text) })),
    ...unused.map(({ cell, text }) => ({ cell, message: words.noCell(text) })),
  ]
  /** A problem with its cell, in words that know no field of a file. */
  const inCell = ({ code, path, message }: Problem): CellProblem => {
    const isEmpty = code === 'missing' || code === 'empty'
    for (let length = path.length; length > 0; length--) {
      const place = cells.get(JSON.stringify(path.slice(0, length)))
      if (place !== undefined)
        return { cell: place.cell, message: isEmpty && length === path.length ? words.missing(place.heading) : message }
    }
    const table = isEmpty ? templateTables.find(({ key }) => path.length === 1 && key === path[0]) : undefined
    const sheet = table?.sheet[written]
    return sheet === undefined ? { message } : { cell: `${sheet}!A${FIRST_ROW + 1}`, message: words.noLines(sheet) }
  }
  const parsed = parseBusinessCase(input, { language })
  const refused = parsed.ok ? infeasible(parsed.businessCase, language) : parsed.problems
  const spoilt = new Set(found.map(({ cell }) => cell))
  found.push(
    // What a cell with a fault lacks is no second fault.
    ...refused.map(inCell).filter(({ cell }) => cell === undefined || !spoilt.has(cell)),
  )
  return parsed.ok && found.length === 0
    ? { ok: true, input: input as unknown as BusinessCaseInput, businessCase: parsed.businessCase }
    : { ok: false, problems: found }
}

const infeasible = (businessCase: BusinessCase, language: Language): readonly Problem[] => {
  try {
    calculationOf(businessCase)
    return []
  } catch (error) {
    if (error instanceof CalculationError) return error.problems(language)
    throw error
  }
}

type Written = Readonly<Record<string, unknown>>

/** A cell that names another, and what it says. */
interface NamedCell {
  readonly cell: string
  readonly text: string
}

/** The cell of a place in the case, and what stands above it. */
interface CellOfPlace {
  readonly cell: string
  readonly heading: string
}

/** The written case of the lines, and the cell of each of its places. */
const inputOf = (
  lines: Readonly<Record<TableKey, readonly TemplateLine[]>>,
): {
  readonly input: Written
  readonly cells: ReadonlyMap<string, CellOfPlace>
  /** Lines with the source of no number, and lines with the source of a number that has one. */
  readonly unused: readonly NamedCell[]
  readonly repeated: readonly NamedCell[]
} => {
  const cells = new Map<string, CellOfPlace>()
  const placeOf = (line: TemplateLine, key: string): CellOfPlace => ({
    cell: line.cell(key),
    heading: line.heading(key),
  })
  const beside = new Map<string, TemplateLine>()
  const named = (line: TemplateLine): string => {
    const table = templateTables.find(({ key }) => key === line.values['sheet'])
    return `${table?.key ?? ''}!${String(line.values['cell'] ?? '')
      .replaceAll('$', '')
      .toUpperCase()}`
  }
  const again: TemplateLine[] = []
  for (const line of lines.sources) {
    if (beside.has(named(line))) again.push(line)
    else beside.set(named(line), line)
  }
  const used = new Set<TemplateLine>()
  /** The fields of an object that were filled in, and the cell of each. */
  const part = (
    path: Path,
    line: TemplateLine,
    fields: Readonly<Record<string, unknown>>,
    keys: Readonly<Record<string, string>> = {},
  ): Written => {
    if (!cells.has(JSON.stringify(path))) cells.set(JSON.stringify(path), placeOf(line, ''))
    for (const field of Object.keys(fields))
      cells.set(JSON.stringify([...path, field]), placeOf(line, keys[field] ?? field))
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  }
  const number = (table: TableKey, line: TemplateLine, key: string, more: Written = {}): unknown => {
    const value = line.values[key]
    const place = line.cell(key).split('!')[1] ?? ''
    const own = beside.get(`${table}!${place}`)
    if (own !== undefined) used.add(own)
    const { low, mode, high, source, assumption } = own?.values ?? {}
    const stated = Object.fromEntries(
      Object.entries({ value, low, mode, high, ...more, source, assumption }).filter(([, each]) => each !== undefined),
    )
    const isAlone = Object.keys(stated).every((field) => field === 'value')
    return isAlone ? value : stated
  }
  const level = (line: TemplateLine): Written =>
    line.values['priceLevel'] === undefined ? {} : { priceLevel: line.values['priceLevel'] }
  const all = <Line>(key: TableKey, make: (line: TemplateLine, at: number) => Line): readonly Line[] =>
    lines[key].map(make)
  const of = (key: TableKey, id: string): readonly TemplateLine[] =>
    lines[key].filter(({ values }) => values['intervention'] === id)
  const [general] = lines.general
  if (general !== undefined) {
    part([], general, { name: 1, question: 1 })
    part(['timeline'], general, { from: 1, through: 1 })
    part(['prices'], general, { level: 1 })
  }
  const { name, question, from, through, level: year } = general?.values ?? {}
  const input: Written = {
    ...(name === undefined ? {} : { name }),
    ...(question === undefined ? {} : { question }),
    timeline: defined({ from, through }),
    prices: defined({ level: year }),
    parties: all('parties', (line, at) =>
      part(
        ['parties', at],
        line,
        { id: line.id, name: line.values['name'], kind: line.values['kind'] },
        { id: 'name' },
      ),
    ),
    targetGroups: all('targetGroups', (line, at) =>
      part(
        ['targetGroups', at],
        line,
        {
          id: line.id,
          name: line.values['name'],
          unit: line.values['unit'],
          households: number('targetGroups', line, 'households'),
        },
        { id: 'name' },
      ),
    ),
    costItems: all('costItems', (line, at) => {
      const { values } = line
      const cashable = part(
        ['costItems', at, 'cashable'],
        line,
        { share: number('costItems', line, 'cashableShare'), lag: number('costItems', line, 'cashableLag') },
        { share: 'cashableShare', lag: 'cashableLag' },
      )
      const payers =
        values['payer2'] === undefined && values['payerShare'] === undefined
          ? values['payer']
          : Object.fromEntries(
              ['payer', 'payer2'].flatMap((payer): readonly (readonly [string, unknown])[] =>
                values[payer] === undefined
                  ? []
                  : [[String(values[payer]), number('costItems', line, `${payer}Share`) ?? 0]],
              ),
            )
      return part(
        ['costItems', at],
        line,
        {
          id: line.id,
          name: values['name'],
          targetGroup: values['targetGroup'],
          domain: values['domain'],
          volume: number('costItems', line, 'volume'),
          unit: values['unit'],
          price: number('costItems', line, 'price', level(line)),
          payers,
          ...(Object.keys(cashable).length === 0 ? {} : { cashable }),
        },
        { id: 'name', payers: 'payer', cashable: 'cashableShare' },
      )
    }),
    ...(lines.pm.length === 0
      ? {}
      : {
          pm: all('pm', (line, at) => {
            const { name: what, beneficiary, sign, reason } = line.values
            return part(['pm', at], line, { id: line.id, name: what, beneficiary, sign, reason }, { id: 'name' })
          }),
        }),
    interventions: all('interventions', (line, at) => {
      const path = ['interventions', at]
      return part(
        path,
        line,
        {
          id: line.id,
          name: line.values['name'],
          targetGroup: line.values['targetGroup'],
          enrolment: of('enrolment', line.id).map((cohort, position) =>
            part([...path, 'enrolment', position], cohort, {
              from: cohort.values['from'],
              through: cohort.values['through'],
              households: number('enrolment', cohort, 'households'),
              per: cohort.values['per'],
            }),
          ),
          engagement: number('interventions', line, 'engagement'),
          completion: number('interventions', line, 'completion'),
          success: number('interventions', line, 'success'),
          costs: of('costs', line.id).map((cost, position) => {
            const { name: what, kind, from: first, through: last, payer, funding } = cost.values
            return part(
              [...path, 'costs', position],
              cost,
              {
                id: cost.id,
                name: what,
                kind,
                amount: number('costs', cost, 'amount', level(cost)),
                ...(kind === 'once' ? { month: first } : { from: first }),
                through: last,
                payers: payer,
                funding,
              },
              { id: 'name', month: 'from', payers: 'payer' },
            )
          }),
          effects: of('effects', line.id).map((effect, position) => {
            const own = [...path, 'effects', position]
            // What an effect lacks as a whole is what it changes.
            cells.set(JSON.stringify(own), placeOf(effect, 'change'))
            const { costItem, change, evidence } = effect.values
            const profile = part(
              [...own, 'profile'],
              effect,
              Object.fromEntries(
                ['delay', 'rampUp', 'duration', 'dropOff'].map((key) => [key, number('effects', effect, key)]),
              ),
            )
            return part(
              own,
              effect,
              {
                costItem,
                ...(change === undefined ? {} : { [String(change)]: number('effects', effect, 'number') }),
                deadweight: number('effects', effect, 'deadweight'),
                evidence,
                ...(Object.keys(profile).length === 0 ? {} : { profile }),
              },
              { reduction: 'number', volume: 'number', amount: 'number', profile: 'delay' },
            )
          }),
        },
        { id: 'name', enrolment: '', costs: '', effects: '' },
      )
    }),
  }
  const naming = (line: TemplateLine): NamedCell => ({
    cell: line.cell('cell'),
    text: `‘${named(line).split('!')[1] ?? ''}’`,
  })
  const unused = lines.sources.filter((line) => !used.has(line) && !again.includes(line))
  return { input, cells, unused: unused.map(naming), repeated: again.map(naming) }
}

const defined = (fields: Written): Written =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
