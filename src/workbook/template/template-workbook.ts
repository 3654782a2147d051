import { languageOf, type Language } from '../../case/index.js'
import { given } from '../../money/index.js'
import { columnLetters } from '../address.js'
import { pageWriter, type Page, type Validation } from '../page.js'
import { inputTextStyle, styles } from '../styles.js'
import { writePages } from '../workbook.js'
import { templateTables, type TableKey, type TemplateColumn, type TemplateTable } from './template-tables.js'
import { TEMPLATE, templateWords, TEMPLATE_VERSION } from './template-words.js'

/** The rows of a table: its title, what it is for, headings, explanations, and from here on what is filled in. */
export const [HEAD_ROW, FIRST_ROW] = [2, 4] as const

/**
 * An empty workbook (`.xlsx`) in which somebody who writes no YAML fills in a new case: parties, groups, costs,
 * interventions with their entry, costs and effects, and the sources of all numbers. Lists offer what may be chosen.
 * `caseFromTemplate` makes a case of it.
 *
 * Needs the optional library `hucre`.
 *
 * @returns the bytes of the file
 *
 * @example
 * const book = await readWorkbook(await templateWorkbook({ language: 'nl' }))
 * templateLanguage(book) // 'nl'
 */
export const templateWorkbook = async (
  options: { readonly language?: Language | undefined } = {},
): Promise<Uint8Array> => {
  const language = languageOf(given.options('templateWorkbook', options))
  return writePages(templatePages(language), templateWords[language].title, { language })
}

/** The sheets of the template. */
export const templatePages = (language: Language): readonly Page[] => [
  explanation(language),
  ...templateTables.map((table) => tablePage(table, language)),
]

const explanation = (language: Language): Page => {
  const words = templateWords[language]
  const write = pageWriter('')
  write.text(0, 0, words.title, styles.title)
  words.steps.forEach((text, at) => {
    write.text(2 + at, 0, `${at + 1}.`, styles.term)
    write.text(2 + at, 1, text, styles.wrapped)
  })
  const first = 3 + words.steps.length
  templateTables.forEach(({ sheet, note }, at) => {
    write.link(first + at, 0, sheet[language], { sheet: sheet[language], row: 0, column: 0 }, styles.termLink)
    write.text(first + at, 1, note[language], styles.wrapped)
  })
  write.text(first + templateTables.length + 1, 0, words.stamp, styles.note)
  write.text(first + templateTables.length + 1, 1, `${TEMPLATE} ${TEMPLATE_VERSION} ${language}`, styles.note)
  return write.page(words.sheet, [22, 100], { rows: 0, columns: 0 })
}

const tablePage = ({ sheet, note, rows, columns }: TemplateTable, language: Language): Page => {
  const write = pageWriter('')
  write.text(0, 0, sheet[language], styles.title)
  write.text(1, 0, note[language], styles.note)
  columns.forEach((column, at) => {
    write.text(HEAD_ROW, at, column.heading[language], at === 0 ? styles.heading : styles.headingBeside)
    write.text(HEAD_ROW + 1, at, column.note[language], styles.step)
    const style =
      column.kind === 'number'
        ? { ...inputTextStyle, alignment: { vertical: 'top', horizontal: 'right' } as const }
        : // A spreadsheet makes a date of a month, unless the cell holds text.
          { ...inputTextStyle, numFmt: '@' }
    for (let row = FIRST_ROW; row < FIRST_ROW + rows; row++) write.text(row, at, '', style)
  })
  const page = write.page(
    sheet[language],
    columns.map(({ width }) => width ?? 17),
    { rows: FIRST_ROW, columns: 1 },
  )
  return {
    ...page,
    validations: columns.map((column, at) => validationOf(column, at, rows, language)),
  }
}

const validationOf = (column: TemplateColumn, at: number, rows: number, language: Language): Validation => {
  const words = templateWords[language]
  const cells = `${columnLetters(at)}${FIRST_ROW + 1}:${columnLetters(at)}${FIRST_ROW + rows}`
  const first = `${columnLetters(at)}${FIRST_ROW + 1}`
  const said = {
    range: cells,
    allowBlank: true,
    inputTitle: column.heading[language],
    inputMessage: column.note[language],
    errorTitle: words.notTaken,
  }
  switch (column.kind) {
    case 'choice':
      return {
        ...said,
        type: 'list',
        formula1: `"${(column.choices ?? []).map(([, text]) => text[language]).join(',')}"`,
        errorMessage: words.fromList,
      }
    case 'ref':
      return { ...said, type: 'list', formula1: namesOf(column.of as TableKey, language), errorMessage: words.fromList }
    case 'number':
      return {
        ...said,
        type: 'decimal',
        operator: 'between',
        formula1: '-1E15',
        formula2: '1E15',
        errorMessage: words.number,
      }
    case 'year':
      return { ...said, type: 'custom', formula1: `LEN(${first})=4`, errorMessage: words.year }
    case 'month':
      return { ...said, type: 'custom', formula1: `LEN(${first})=7`, errorMessage: words.month }
    case 'text':
      return { ...said, type: 'custom', formula1: `LEN(${first})<1000`, errorMessage: words.text }
  }
}

/** The cells with the names of the lines of a table. */
const namesOf = (key: TableKey, language: Language): string => {
  const { sheet, rows, columns } = templateTables.find((table) => table.key === key) as TemplateTable
  const column = `$${columnLetters(columns.findIndex((each) => each.key === 'name'))}`
  return `${sheet[language]}!${column}$${FIRST_ROW + 1}:${column}$${FIRST_ROW + rows}`
}
