import { addressText, type BusinessCase } from '../../case/index.js'
import type { LedgerEntry } from '../../rules/index.js'

/** Where the case states what an entry is of: a cost, an effect, a line of income, a settlement, an agreement or the fund. */
export const addressOfEntry = (entry: LedgerEntry, businessCase: BusinessCase): string => {
  switch (entry.kind) {
    case 'cost':
    case 'recovered-vat': {
      const costs = businessCase.interventions.find(({ id }) => id === entry.intervention)?.costs ?? []
      // What the fund buys is no cost that the intervention states.
      return costs.some(({ id }) => id === entry.item)
        ? addressText(['interventions', entry.intervention, 'costs', entry.item])
        : 'fund'
    }
    case 'saving':
    case 'income':
      return addressText(['interventions', entry.intervention, 'effects', entry.effect])
    case 'welfare':
      return addressText(['interventions', entry.intervention, 'societalEffects', entry.item])
    case 'income-line':
      return addressText(['interventions', entry.intervention, 'income', entry.item])
    case 'settlement':
      return addressText(['settlements', entry.settlement])
    case 'agreement':
      return entry.agreement === 'fund' ? 'fund' : addressText(['agreements', entry.agreement])
  }
}
