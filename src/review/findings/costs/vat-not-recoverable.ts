import type { PartyKind } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** Who neither has the compensation fund for VAT (municipalities) nor deducts what it pays (a business). */
const without: ReadonlySet<PartyKind> = new Set(['zorgverzekeraar', 'zorgkantoor', 'huishouden', 'rijk'])

/** Tax that is said to come back to a payer who cannot recover it, so that cash looks too good. */
export const vatNotRecoverable = finding({ weight: 'must', guideline: method(8) }, ({ businessCase }) => {
  const unable = new Set<string>(businessCase.parties.filter(({ kind }) => without.has(kind)).map(({ id }) => id))
  const found = businessCase.interventions.flatMap(({ id, costs }) =>
    costs
      .filter(
        ({ vat, payers }) =>
          vat?.recoverable?.value.gt(0) === true &&
          payers.some(({ shares }) =>
            Object.entries(shares).some(([party, { value }]) => unable.has(party) && value.gt(0)),
          ),
      )
      .map((cost) => ({ path: `interventions.${id}.costs.${cost.id}.vat.recoverable`, name: cost.name })),
  )
  return together(found, {
    nl: ({ at, names }) => ({
      message: `de betaler kan btw meestal niet terugvragen${at}`,
      remedy:
        'Haal recoverable weg: het btw-compensatiefonds is er voor gemeenten. Deelt een gemeente de kosten, geef haar deel dan eigen kosten met recoverable.',
      remark: `btw die terugkomt bij een betaler die haar meestal niet kan terugvragen: ${names}`,
      question: 'Krijgt deze betaler de btw echt terug?',
    }),
    en: ({ at, names }) => ({
      message: `the payer can as a rule not recover VAT${at}`,
      remedy:
        'Take recoverable out: the compensation fund for VAT is for municipalities. Where a municipality shares the cost, give its part a cost of its own with recoverable.',
      remark: `VAT that comes back to a payer who can as a rule not recover it: ${names}`,
      question: 'Does this payer really get the VAT back?',
    }),
  })
})
