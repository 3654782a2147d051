import { HALF_A_CENT } from '../../money/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import { type LedgerEntry } from '../payers/ledger-entry.js'
import { type Model } from '../model.js'
import type { PocketFormulas } from '../appraisal-formulas.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import type { Concept } from '../figures.js'

/**
 * Writes the matrix of payers and gainers (docs/agreements.md, The wrong-pocket matrix). What an intervention brings
 * each party (cashable savings after settlement and proceeds, less transfers lost or paid) is ascribed to those who pay for it, in
 * proportion to the present value of what they pay. Agreements are left out: they are the remedy, and the matrix shows
 * what there is to remedy.
 */
export const pocketFormulas = (model: Model, discountFactors: FormulaId): PocketFormulas => {
  const { write, ledger } = model
  const { parties, interventions } = write.businessCase
  const presentValue = (row: FormulaId): ScalarId => write.total(write.multiply(write.byYear(row), discountFactors))

  const byIntervention = interventions.map(({ id }) => {
    const entries = ledger.filter((entry) => 'intervention' in entry && entry.intervention === id)
    const rowsOf = (party: string, isOfIt: (entry: LedgerEntry) => boolean): readonly FormulaId[] =>
      entries.filter((entry) => entry.party === party && isOfIt(entry)).map(({ row }) => row)
    return {
      intervention: id,
      parties: parties.flatMap(({ id: party }) => {
        const costs = rowsOf(party, (entry) => entry.kind === 'cost')
        const gains = rowsOf(
          party,
          (entry) =>
            entry.kind === 'settlement' ||
            entry.kind === 'income-line' ||
            ((entry.kind === 'saving' || entry.kind === 'income') && entry.rung === 'cashable'),
        )
        if (costs.length === 0 && gains.length === 0) return []
        const gain = write.add(write.zeros, ...gains)
        const about = { intervention: id, party }
        return [
          {
            party,
            gainRow: gain,
            pays: costs.length > 0,
            gains: gains.length > 0,
            cost: write.named(presentValue(write.add(write.zeros, ...costs)), 'pocket.cost', about),
            gain: write.named(presentValue(gain), 'pocket.gain', about),
          },
        ]
      }),
    }
  })
  const brought = byIntervention.flatMap(({ parties: involved }) => {
    const payers = involved.filter(({ pays }) => pays)
    const all = write.add(...payers.map(({ cost }) => cost))
    return payers.flatMap(({ party: payer, cost }) => {
      // Costs are negative: a part of them over all of them is a share. What costs nothing has no payer.
      const share = write.select(write.subtract(write.constant(0), all), write.divide(cost, all), write.constant(0))
      return involved
        .filter(({ gains }) => gains)
        .map(({ party: gainer, gainRow }) => ({ payer, gainer, row: write.multiply(share, gainRow) }))
    })
  })

  const cells = parties.flatMap(({ id: payer }) =>
    parties.flatMap(({ id: gainer }) => {
      const rows = brought.filter((cell) => cell.payer === payer && cell.gainer === gainer).map(({ row }) => row)
      if (rows.length === 0) return []
      const row = write.add(...rows)
      return [{ payer, gainer, gain: flowFormulas(write, discountFactors, row, 'pocket', { payer, party: gainer }) }]
    }),
  )
  const retention = parties.flatMap(({ id: party }) => {
    const own = cells.filter(({ payer }) => payer === party)
    const kept = own.find(({ gainer }) => gainer === party)
    if (own.length === 0) return []
    const named = (concept: Concept, amount: ScalarId): ScalarId => write.named(amount, concept, { party })
    const paid = byIntervention.flatMap(({ parties: involved }) =>
      involved.filter((one) => one.party === party && one.pays),
    )
    const costs = named('pocket-costs', write.add(...paid.map(({ cost }) => cost)))
    const brings = named('pocket-brings', write.add(...own.map(({ gain }) => gain.presentValue)))
    const keeps = named('pocket-kept', kept === undefined ? write.constant(0) : kept.gain.presentValue)
    const others = named('pocket-others', write.subtract(brings, keeps))
    // Of a loss nothing is kept, and half a cent is what transfers that cancel leave behind: of neither there is a
    // share.
    const divisor = write.select(write.subtract(brings, write.constant(HALF_A_CENT)), brings, write.constant(0))
    const share = write.divide(keeps, divisor)
    return [{ party, costs, brings, kept: keeps, others, share: write.named(share, 'retention', { party }) }]
  })
  return {
    cells,
    retention,
    interventions: byIntervention.map(({ intervention, parties: involved }) => ({
      intervention,
      parties: involved.map(({ party, cost, gain }) => ({ party, cost, gain })),
    })),
  }
}
