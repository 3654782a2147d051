import { formulasOf } from '../../calculation/index.js'
import { rungs, type LedgerEntry } from '../../rules/index.js'
import { expectArgument, type BusinessCase, languageOf, nameById } from '../../case/index.js'
import { readExactly } from '../../sheet/index.js'
import type { Language } from '../language/language.js'
import { wordParty } from '../language/word-label.js'
import { ledgerWords } from '../words/ledger.js'
import { domainWords, evidenceWords } from '../words/terms.js'
import { ledgerLines } from './ledger-lines.js'
import { addressOfEntry } from './address-of-entry.js'
import { csvText, type CsvField, type CsvOptions } from './csv-text.js'

/** How the ledger is written. */
export interface LedgerCsvOptions extends CsvOptions {
  readonly language?: Language | undefined
}

/**
 * The whole ledger as comma-separated values: a row for each period, party, intervention, item and kind in which money
 * flows, in real euros; positive is good for the party. Each rung of the savings ladder has a column of its own, and so
 * has what reaches the party in cash, so that every column may be added up: that of cash is the party's net cash. A cell
 * is empty where an amount is on no such rung, or is no cash. The last column is the address in the case of what each row is of.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * ledgerCsv(businessCase, { language: 'en' })
 * // from,through,budget year,party id,party,intervention,target group,item,kind,evidence,detail,gross,net,...
 * // 2026-01,2026-12,2026,gemeente,Gemeente Voorbeeld,Vaste begeleider,...,-42000,interventions.begeleider.costs.begeleider
 * // ...
 */
export const ledgerCsv = (businessCase: BusinessCase, options: LedgerCsvOptions = {}): string => {
  expectArgument('ledgerCsv', 'case', businessCase)
  const language = languageOf(options)
  const { model, sheet } = formulasOf(businessCase)
  const values = readExactly(sheet, { only: model.ledger.map(({ row }) => row) })
  const rows = ledgerLines(model.ledger).flatMap((line) => {
    const about = aboutEntry(line.entry, businessCase, language)
    const address = addressOfEntry(line.entry, businessCase)
    const columns = [...rungs, 'cash' as const].map((column) => {
      const row = line.amounts[column]
      return row === undefined ? undefined : values.row(row)
    })
    return model.write.timeline.periods.flatMap(({ from, through, budgetYear }, at): CsvField[][] => {
      const amounts = columns.map((amount) => amount?.[at])
      return amounts.every((amount) => amount === undefined || amount.isZero())
        ? []
        : [[from, through, budgetYear, ...about, ...amounts.map((amount) => amount ?? ''), address]]
    })
  })
  return csvText([[...ledgerWords[language].head], ...rows], options)
}

const aboutEntry = (entry: LedgerEntry, businessCase: BusinessCase, language: Language): readonly string[] => {
  const words = ledgerWords[language]
  const intervention =
    'intervention' in entry ? businessCase.interventions.find(({ id }) => id === entry.intervention) : undefined
  const costs = intervention?.costs ?? []
  const item = (): string => {
    switch (entry.kind) {
      case 'cost':
        return entry.isBoughtByFund === true ? words.fund : nameById(costs, entry.item)
      case 'recovered-vat':
        return costs.some(({ id }) => id === entry.item) ? nameById(costs, entry.item) : words.fund
      case 'welfare':
        return nameById(intervention?.societalEffects ?? [], entry.item)
      case 'agreement':
        return entry.agreement === 'fund' ? words.fund : nameById(businessCase.agreements, entry.agreement)
      case 'income':
        return nameById(businessCase.incomeItems, entry.item)
      case 'income-line':
        return nameById(intervention?.income ?? [], entry.item)
      case 'saving':
      case 'settlement':
        return nameById(businessCase.costItems, entry.item)
    }
  }
  const detail = (): string => {
    switch (entry.kind) {
      case 'cost':
        return [words.funding[entry.funding], words.parts[entry.part]].filter((part) => part !== '').join(', ')
      case 'agreement':
        return words.direction[entry.direction]
      case 'saving':
        return entry.side === 'recipient' ? words.lost : domainWords[language][entry.domain]
      case 'income':
        return entry.side === 'payer' ? words.paid : domainWords[language][entry.domain]
      case 'income-line':
        return entry.side === 'payer' ? words.paid : ''
      case 'settlement':
        return nameById(businessCase.settlements, entry.settlement)
      case 'welfare':
      case 'recovered-vat':
        return ''
    }
  }
  return [
    entry.party,
    wordParty(entry.party, businessCase, language),
    intervention?.name ?? '',
    intervention === undefined ? '' : nameById(businessCase.targetGroups, intervention.targetGroup),
    item(),
    words.kinds[entry.kind],
    'evidence' in entry ? evidenceWords[language][entry.evidence] : '',
    detail(),
  ]
}
