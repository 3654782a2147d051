import { type BusinessCase, type Funding, nameById } from '../../case/index.js'
import { fill, type Language } from '../../report/index.js'
import type { LedgerEntry } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { amendmentWords } from './amendment-words.js'

/** Which side of a budget: what is spent (lasten), or what comes in (baten). */
export type BudgetSide = 'expenditure' | 'income'

/** One line of a budget amendment: rows of the ledger, in euros by period, that the budget shows as one. */
export interface AmendmentLine {
  /** Task field (taakveld); absent where the case states none. */
  readonly taskField?: string
  readonly what: string
  readonly side: BudgetSide
  /** Absent where the case does not say: a saving has no funding. */
  readonly funding?: Funding
  /** Rows in which positive is good for the party: of expenditure the opposite is what is spent. */
  readonly rows: readonly FormulaId[]
}

/**
 * What a party's ledger comes to in the form of a budget amendment (begrotingswijziging): a cost is more expenditure, a
 * saving is less, and what agreements, income and the fund bring is income. What moves no cash has no line, so that
 * income less expenditure is the party's net cash.
 */
export const amendmentLines = (
  ledger: readonly LedgerEntry[],
  party: string,
  businessCase: BusinessCase,
  language: Language,
): readonly AmendmentLine[] => {
  const lines = new Map<string, AmendmentLine>()
  for (const entry of ledger) {
    if (entry.party !== party || !isCash(entry)) continue
    const line = lineOf(entry, businessCase, language)
    const key = JSON.stringify([line.taskField, line.what, line.side, line.funding])
    const known = lines.get(key)
    lines.set(key, { ...line, rows: [...(known?.rows ?? []), entry.row] })
  }
  return [...lines.values()]
}

type CashEntry = Exclude<LedgerEntry, { readonly kind: 'welfare' | 'recovered-vat' }>

/** A saving and an effect on income reach the party in cash on the last rung only. */
const isCash = (entry: LedgerEntry): entry is CashEntry =>
  entry.kind !== 'welfare' && entry.kind !== 'recovered-vat' && (!('rung' in entry) || entry.rung === 'cashable')

const lineOf = (entry: CashEntry, businessCase: BusinessCase, language: Language): Omit<AmendmentLine, 'rows'> => {
  const words = amendmentWords[language]
  const { costItems, incomeItems, settlements, agreements, interventions } = businessCase
  const own = 'intervention' in entry ? interventions.find(({ id }) => id === entry.intervention) : undefined
  const withField = (line: { readonly taskField?: string } | undefined) =>
    line?.taskField === undefined ? {} : { taskField: line.taskField }
  switch (entry.kind) {
    case 'cost': {
      const { item, part, funding, isBoughtByFund } = entry
      const name = isBoughtByFund === true ? words.fund : nameById(own?.costs ?? [], item)
      const what = part === 'amount' ? name : fill(words[part], { item: name })
      return { ...withField(own?.costs.find(({ id }) => id === item)), what, side: 'expenditure', funding }
    }
    case 'saving': {
      const item = costItems.find(({ id }) => id === entry.item)
      const name = nameById(costItems, entry.item)
      // The recipient of a transfer that ends receives less; it spends nothing less.
      return entry.side === 'recipient'
        ? { ...withField(item), what: fill(words.transferLost, { item: name }), side: 'income' }
        : { ...withField(item), what: fill(words.saving, { item: name }), side: 'expenditure' }
    }
    case 'income': {
      const item = incomeItems.find(({ id }) => id === entry.item)
      return sided(withField(item), nameById(incomeItems, entry.item), entry.side, language)
    }
    case 'income-line': {
      const income = own?.income.find(({ id }) => id === entry.item)
      return sided(withField(income), nameById(own?.income ?? [], entry.item), entry.side, language)
    }
    case 'settlement': {
      const item = costItems.find(({ id }) => id === entry.item)
      const what = fill(words.settlement, { item: nameById(settlements, entry.settlement) })
      return { ...withField(item), what, side: 'expenditure' }
    }
    case 'agreement': {
      const what = entry.agreement === 'fund' ? words.fund : nameById(agreements, entry.agreement)
      return { what, side: entry.direction === 'paid' ? 'expenditure' : 'income' }
    }
  }
}

const sided = (
  taskField: Pick<AmendmentLine, 'taskField'>,
  name: string,
  side: 'recipient' | 'payer',
  language: Language,
): Omit<AmendmentLine, 'rows'> =>
  side === 'recipient'
    ? { ...taskField, what: name, side: 'income' }
    : { ...taskField, what: fill(amendmentWords[language].paid, { item: name }), side: 'expenditure' }
