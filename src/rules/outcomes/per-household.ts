import { type LedgerEntry } from '../payers/ledger-entry.js'
import { type Model } from '../model.js'
import type { PerHouseholdFormulas } from '../appraisal-formulas.js'
import type { Concept } from '../figures.js'

/**
 * Writes what each intervention costs and saves for each household (or person) that enters it (docs/method.md, 10):
 * what all parties together pay for it, and the cash that it sets free or brings in, less transfers lost or paid. Over interventions there
 * is no such figure: groups of households and of persons have no common unit, and a household that enters two
 * interventions would count twice.
 */
export const perHousehold = ({ write, ledger, enrolments }: Model): readonly PerHouseholdFormulas[] =>
  write.businessCase.interventions.flatMap(({ id: intervention, enrolment }) => {
    const enters = enrolments.get(intervention)
    if (enters === undefined || (enrolment.length === 0 && enters.extra === undefined)) return []
    const about = { intervention }
    const entering = write.named(
      write.add(write.total(enters.entering), ...(enters.extra === undefined ? [] : [write.total(enters.extra)])),
      'households-entering',
      about,
    )
    const each = (concept: Concept, isOfIt: (entry: LedgerEntry) => boolean) => {
      const rows = ledger
        .filter((entry) => 'intervention' in entry && entry.intervention === intervention && isOfIt(entry))
        .map(({ row }) => row)
      return write.named(write.divide(write.total(write.add(write.zeros, ...rows)), entering), concept, about)
    }
    const isProceeds = (entry: LedgerEntry): boolean =>
      (entry.kind === 'income' && entry.rung === 'cashable') || entry.kind === 'income-line'
    const hasIncome = ledger.some(
      (entry) => isProceeds(entry) && 'intervention' in entry && entry.intervention === intervention,
    )
    return [
      {
        intervention,
        entering,
        cost: each('costs.per-household', ({ kind }) => kind === 'cost'),
        saving: each('saving.per-household', (entry) => entry.kind === 'saving' && entry.rung === 'cashable'),
        ...(hasIncome ? { proceeds: each('proceeds.per-household', isProceeds) } : {}),
      },
    ]
  })
