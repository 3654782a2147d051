import { addressText, type BusinessCase, type Funding, nameById } from '../../case/index.js'
import { addressOfEntry, fill, type Language } from '../../report/index.js'
import { ownerOf, savingFunding, type LedgerEntry } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { amendmentWords } from './amendment-words.js'

/** Which side of a budget: what is spent (lasten), or what comes in (baten). */
export type BudgetSide = 'expenditure' | 'income'

/** One line of a budget amendment: rows of the ledger, in euros by period, that the budget shows as one. */
export interface AmendmentLine {
  /** Task field (taakveld); absent where the case states none. */
  readonly taskField?: string
  readonly what: string
  /** What it is called instead, where its rows come to a gain for the party or to a loss. */
  readonly byOutcome?: { readonly gain: string; readonly loss: string }
  readonly side: BudgetSide
  /** Whether its rows may be money received and money paid, by year: each side has a line, and a budget does not net them. */
  readonly isEitherWay?: boolean
  /** Absent for an agreement and the fund: they are of no intervention. */
  readonly funding?: Funding
  /** The project of a programme, by its name; absent for what is of none. */
  readonly project?: string
  /** Where the case states what the line is of: a cost, a cost item, an agreement. */
  readonly address: string
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
  const projectOf = ownerOf(businessCase)
  for (const entry of ledger) {
    if (entry.party !== party || !isCash(entry)) continue
    const project = projectOf(entry)
    const address = addressOfLine(entry, businessCase)
    for (const own of linesOf(entry, businessCase, language)) {
      const { taskField, what, side, funding } = own
      const key = JSON.stringify([taskField, what, side, funding, project, address])
      const known = lines.get(key)
      lines.set(key, {
        ...own,
        address,
        ...(project === undefined ? {} : { project: nameById(businessCase.projects, project) }),
        rows: [...(known?.rows ?? []), entry.row],
      })
    }
  }
  return [...lines.values()]
}

type CashEntry = Exclude<LedgerEntry, { readonly kind: 'welfare' | 'recovered-vat' }>

/** A saving and an effect on income reach the party in cash on the last rung only. */
const isCash = (entry: LedgerEntry): entry is CashEntry =>
  entry.kind !== 'welfare' && entry.kind !== 'recovered-vat' && (!('rung' in entry) || entry.rung === 'cashable')

/** Savings and income of several effects are one line: that of their item. */
const addressOfLine = (entry: CashEntry, businessCase: BusinessCase): string => {
  if (entry.kind === 'saving') return addressText(['costItems', entry.item])
  if (entry.kind === 'income') return addressText(['incomeItems', entry.item])
  return addressOfEntry(entry, businessCase)
}

type OwnLine = Omit<AmendmentLine, 'rows' | 'project' | 'address'>

const linesOf = (entry: CashEntry, businessCase: BusinessCase, language: Language): readonly OwnLine[] => {
  const words = amendmentWords[language]
  const { costItems, incomeItems, settlements, agreements, interventions } = businessCase
  const own = 'intervention' in entry ? interventions.find(({ id }) => id === entry.intervention) : undefined
  const brought = own === undefined ? {} : { funding: savingFunding(own) }
  const withField = (line: { readonly taskField?: string } | undefined) =>
    line?.taskField === undefined ? {} : { taskField: line.taskField }
  switch (entry.kind) {
    case 'cost': {
      const { item, part, funding, isBoughtByFund } = entry
      const name = isBoughtByFund === true ? words.fund : nameById(own?.costs ?? [], item)
      const what = part === 'amount' ? name : fill(words[part], { item: name })
      return [{ ...withField(own?.costs.find(({ id }) => id === item)), what, side: 'expenditure', funding }]
    }
    case 'saving': {
      const item = costItems.find(({ id }) => id === entry.item)
      const name = nameById(costItems, entry.item)
      type Name = 'saving' | 'moreUse' | 'transferLost' | 'moreReceived'
      const named = (what: Name, gain: Name, loss: Name): Pick<AmendmentLine, 'what' | 'byOutcome'> => ({
        what: fill(words[what], { item: name }),
        byOutcome: { gain: fill(words[gain], { item: name }), loss: fill(words[loss], { item: name }) },
      })
      // The recipient of a transfer that ends receives less; it spends nothing less.
      const isLess = entry.side === 'recipient'
      return [
        isLess
          ? { ...brought, ...withField(item), ...named('transferLost', 'moreReceived', 'transferLost'), side: 'income' }
          : { ...brought, ...withField(item), ...named('saving', 'saving', 'moreUse'), side: 'expenditure' },
      ]
    }
    case 'income': {
      const item = incomeItems.find(({ id }) => id === entry.item)
      return [sided({ ...brought, ...withField(item) }, nameById(incomeItems, entry.item), entry.side, language)]
    }
    case 'income-line': {
      const income = own?.income.find(({ id }) => id === entry.item)
      return [
        sided({ ...brought, ...withField(income) }, nameById(own?.income ?? [], entry.item), entry.side, language),
      ]
    }
    case 'settlement': {
      const item = costItems.find(({ id }) => id === entry.item)
      const name = { item: nameById(settlements, entry.settlement) }
      const known = { ...brought, ...withField(item), isEitherWay: true }
      return [
        { ...known, what: fill(words.settled.paid, name), side: 'expenditure' },
        { ...known, what: fill(words.settled.received, name), side: 'income' },
      ]
    }
    case 'agreement': {
      const what = entry.agreement === 'fund' ? words.fund : nameById(agreements, entry.agreement)
      return [{ what, side: entry.direction === 'paid' ? 'expenditure' : 'income' }]
    }
  }
}

const sided = (
  known: Pick<AmendmentLine, 'taskField' | 'funding'>,
  name: string,
  side: 'recipient' | 'payer',
  language: Language,
): OwnLine =>
  side === 'recipient'
    ? { ...known, what: name, side: 'income' }
    : { ...known, what: fill(amendmentWords[language].paid, { item: name }), side: 'expenditure' }
