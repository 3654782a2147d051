import type { Domain, PartyKind } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** By domain, the kinds of party that its act does not charge. */
const notCharged: Partial<Readonly<Record<Domain, readonly PartyKind[]>>> = {
  zvw: ['gemeente', 'regio', 'woningcorporatie', 'zorgkantoor'],
  wlz: ['gemeente', 'regio', 'woningcorporatie', 'zorgverzekeraar'],
  wmo: ['zorgverzekeraar', 'zorgkantoor', 'woningcorporatie'],
  jeugdzorg: ['zorgverzekeraar', 'zorgkantoor', 'woningcorporatie'],
  participatie: ['zorgverzekeraar', 'zorgkantoor', 'woningcorporatie'],
}

/** Costs of which a payer is stated that the act of their domain does not charge: the saving then lands with the wrong party. */
export const payerAgainstAct = finding({ weight: 'must', guideline: method(8) }, ({ businessCase }) => {
  const kindOf = new Map<string, PartyKind>(businessCase.parties.map(({ id, kind }) => [id, kind]))
  const found = businessCase.costItems
    .filter(({ domain, payers }) =>
      payers.some(({ shares }) =>
        Object.entries(shares).some(([party, { value }]) => {
          const kind = kindOf.get(party)
          return value.gt(0) && kind !== undefined && notCharged[domain]?.includes(kind) === true
        }),
      ),
    )
    .map(({ id, name, domain }) => ({ path: `costItems.${id}.payers`, name: `${name} (${domain})` }))
  return together(found, {
    nl: ({ at, names }) => ({
      message: `de betaler past niet bij de wet van dit domein, dus de besparing komt bij de verkeerde terecht${at}`,
      remedy:
        'Zvw-zorg betaalt de zorgverzekeraar, Wlz-zorg het zorgkantoor, Wmo, jeugdhulp en bijstand de gemeente. Herstel de betaler of het domein; betaalt een ander op grond van een afspraak, leg die dan vast bij agreements.',
      remark: `de betaler past niet bij de wet van dit domein, dus de besparing komt bij de verkeerde terecht: ${names}`,
      question: 'Wie betaalt deze kosten volgens de wet?',
    }),
    en: ({ at, names }) => ({
      message: `the payer does not go with the act of this domain, so that the saving lands with the wrong party${at}`,
      remedy:
        'Care under the Zvw is paid by the health insurer, under the Wlz by the zorgkantoor, Wmo, youth care and social assistance by the municipality. Mend the payer or the domain; where somebody else pays by agreement, state that under agreements.',
      remark: `the payer does not go with the act of this domain, so that the saving lands with the wrong party: ${names}`,
      question: 'Who pays these costs under the act?',
    }),
  })
})
