import type { LedgerEntry } from '../payers/ledger-entry.js'

/** Whether a line of the ledger is in the cash of its party (docs/method.md, 18): costs, cashable savings and income, settlement, agreements. */
export const countsInCash = (entry: LedgerEntry): boolean => {
  switch (entry.kind) {
    case 'cost':
    case 'income-line':
    case 'settlement':
    case 'agreement':
      return true
    case 'saving':
    case 'income':
      return entry.rung === 'cashable'
    case 'recovered-vat':
    case 'welfare':
      return false
  }
}

/** Whether it is in the welfare of its party (docs/method.md, 18): what is used up and gained, prudently, and nothing that only moves. */
export const countsInWelfare = (entry: LedgerEntry): boolean => {
  switch (entry.kind) {
    case 'cost':
    case 'recovered-vat':
    case 'income-line':
      return true
    case 'saving':
    case 'income':
    case 'welfare':
      return entry.rung === 'prudent'
    case 'settlement':
    case 'agreement':
      return false
  }
}
