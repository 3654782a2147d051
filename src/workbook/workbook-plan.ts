import { formulasOf, calculate } from '../calculation/index.js'
import type { BusinessCase } from '../case/index.js'
import type { Decimal } from '../money/index.js'
import { readExactly, type FigureReference, type FormulaId } from '../sheet/index.js'
import { type Language, fill } from '../report/index.js'
import type { SimulationResults } from '../risk/index.js'
import type { Place } from './address.js'
import { amendmentPage } from './amendment/amendment-page.js'
import { stamped, stampOf } from './back/stamp.js'
import { placesReference, placesRowOf } from './checks/feasible-rows.js'
import type { CheckRow } from './checks/check-row.js'
import { withStatus } from './checks/status.js'
import { workbookChecks } from './checks/workbook-checks.js'
import { figureBlocks } from './figure-blocks.js'
import { formulaPages, type Written } from './formula-pages.js'
import { guidePage } from './guide-page.js'
import { withFinerShares } from './inputs/finer-shares.js'
import { inputsPage } from './inputs/inputs-page.js'
import { layoutOf } from './layout.js'
import { outcomePage, type OutcomeBlock } from './outcome-page.js'
import { definedNames, type DefinedName } from './names/defined-names.js'
import type { Page } from './page.js'
import { splitLongSums } from './formulas/split-long-sums.js'
import { summaryPage } from './summary/summary-page.js'
import { workbookWords, type SheetKey } from './workbook-words.js'

/** A workbook before it is written to a file, and the places of its figures and inputs. */
export interface WorkbookPlan {
  readonly pages: readonly Page[]
  /** The place of each published figure; for a row, that of its first cell. */
  readonly figures: ReadonlyMap<string, Place>
  /** Each rule on the inputs, with the place of its verdict. */
  readonly verdicts: ReadonlyMap<CheckRow, Place>
  /** The place of each input, by its path in the case. */
  readonly inputs: ReadonlyMap<string, Place>
  /** The number of each input, by its path in the case. */
  readonly numbers: ReadonlyMap<string, Decimal>
  /** The cells of numbers that several inputs share, each with the paths of those inputs, which follow it. */
  readonly shared: readonly { readonly place: Place; readonly paths: readonly string[] }[]
  /** A name for each figure and input. */
  readonly names: readonly DefinedName[]
}

/** The heading of a figure: for a party or society its view, otherwise its subject. */
const aboutOf = (reference: string, accounts: ReadonlyMap<string, string>): string => {
  const [who = '', view = ''] = reference.split('.')
  return accounts.has(who) ? `${who}.${view}` : who
}

/**
 * Lays out the formulas of a case as sheets.
 *
 * @param simulation of the case; `null` where no number is uncertain, absent where nobody asked
 */
export const workbookPlan = (
  businessCase: BusinessCase,
  language: Language = 'nl',
  simulation?: SimulationResults | null,
): WorkbookPlan => {
  const words = workbookWords[language]
  const { sheets } = words
  const titles: Readonly<Record<string, string>> = words.titles
  const views: Readonly<Record<string, string>> = words.views
  const results = calculate(businessCase)
  const appraisal = formulasOf(businessCase)
  // What is checked besides the figures is laid out like them.
  const checked = appraisal.places.map(
    (claim, position) => [placesReference(position), placesRowOf(claim, businessCase)] as const,
  )
  const sheet = splitLongSums({
    ...appraisal.sheet,
    figures: new Map([...appraisal.sheet.figures, ...checked] as [FigureReference, FormulaId][]),
  })
  const layout = layoutOf(sheet, businessCase, language)
  const values = readExactly(sheet, { only: [...layout.places.keys()] })
  const { periods, budgetYears } = results
  const written: Written = { language, businessCase, sheet, values, layout, periods, budgetYears }

  const shapeShown = { scalar: 'number', year: 'years', period: undefined, clock: undefined } as const
  const accounts = new Map([
    ...[...businessCase.parties, ...businessCase.wholes].map(({ id, name }) => [id, name] as const),
    ['society', words.society],
  ])
  const blocks = figureBlocks(
    sheet.figures,
    (id) => shapeShown[sheet.formulas[id]?.shape ?? 'clock'],
    (reference) => aboutOf(reference, accounts),
  )
  const titled = (isOnPage: (about: string) => boolean): readonly OutcomeBlock[] =>
    blocks
      .filter(({ about }) => isOnPage(about.split('.')[0] as string))
      .map((block) => {
        const [who, view] = block.about.split('.') as [string, string | undefined]
        return {
          ...block,
          title: view === undefined ? (titles[who] ?? who) : `${accounts.get(who) ?? who}: ${views[view] ?? view}`,
        }
      })
  const isParty = (who: string): boolean => who !== 'society' && accounts.has(who)
  const note = fill(words.outcomeNote, { level: String(businessCase.prices.level) })
  const parties = outcomePage(written, sheets.parties, note, titled(isParty))
  const society = outcomePage(
    written,
    sheets.society,
    note,
    titled((about) => !isParty(about)),
  )
  const shown = new Map<FormulaId, Place>([...layout.places, ...parties.figures, ...society.figures])
  const amendment = amendmentPage(written, appraisal.model.ledger, shown)
  const checks = workbookChecks(written, shown, appraisal.places, results)

  const figures = new Map(
    [...appraisal.sheet.figures.keys()].map((reference) => [
      reference,
      shown.get(sheet.figures.get(reference) as FormulaId) as Place,
    ]),
  )
  const pathOf = (id: FormulaId): string => (sheet.formulas[id] as { readonly path: string }).path
  const inputs = new Map(layout.parameters.map((id) => [pathOf(id), layout.places.get(id) as Place]))
  const isThere = (key: SheetKey): boolean =>
    key === 'clock' ? layout.rows.get(sheets.clock)?.length !== 0 : key === 'amendment' ? amendment !== undefined : true
  const pages: readonly Page[] = [
    // The titles of the first sheets are as long as the name of the case.
    withStatus(
      summaryPage(
        written,
        {
          results,
          language,
          ...(simulation === undefined ? {} : { risk: simulation === null ? null : { simulation } }),
        },
        shown,
        new Map([...parties.headings, ...society.headings]),
        new Map([...parties.paybacks, ...society.paybacks]),
        isThere,
      ),
      checks.status,
      language,
      { row: 3, column: 0 },
    ),
    withStatus(guidePage(results, language, isThere), checks.status, language, { row: 2, column: 0 }),
    ...[{ ...inputsPage(businessCase, sheet, layout, language), ...checks.onInputs }, parties.page, society.page].map(
      (page) => withStatus(page, checks.status, language),
    ),
    ...(amendment === undefined ? [] : [withStatus(amendment, checks.status, language, { row: 2, column: 0 })]),
    ...formulaPages(written).map((page) => withStatus(page, checks.status, language)),
    checks.page,
  ]
  return {
    pages: stamped(pages.map(withFinerShares), stampOf(businessCase, inputs.keys()), language),
    verdicts: checks.verdicts,
    figures,
    inputs,
    numbers: new Map(
      layout.parameters.map((id) => [pathOf(id), (sheet.formulas[id] as { readonly value: Decimal }).value]),
    ),
    shared: layout.shared.map(({ place, ids }) => ({ place, paths: ids.map(pathOf) })),
    names: definedNames(appraisal.sheet, figures, inputs),
  }
}
