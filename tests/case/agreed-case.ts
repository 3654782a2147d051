import { soundCase } from './faults.js'

/** A sound small case with a settlement, agreements and a fund, to put faults in. */
export const agreedCase = (): Record<string, unknown> => {
  const { parties, ...rest } = soundCase()
  return {
    ...rest,
    parties: [...(parties as readonly unknown[]), { id: 'regio' }, { id: 'investeerder' }, { id: 'fonds' }],
    settlements: [
      {
        id: 'solidair',
        rule: 'fixed-key',
        domains: ['jeugdzorg'],
        through: '2023-12',
        key: { gemeente: 0.4, regio: 0.6 },
      },
      { id: 'gemiddeld', rule: 'moving-average', costItems: ['ggz'], years: 3, use: { gemeente: 400, regio: 600 } },
    ],
    agreements: [
      { id: 'bijdrage', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'gemeente', yearly: 1000 },
      {
        id: 'deel',
        kind: 'contribution',
        payer: 'zorgverzekeraar',
        recipient: 'gemeente',
        shareOfSavings: { share: 0.5, costItems: ['ggz'] },
        through: '2023-12',
      },
      {
        id: 'verder',
        kind: 'contribution',
        payer: 'gemeente',
        recipient: 'regio',
        shareOfAgreement: { share: 0.5, agreement: 'deel' },
      },
      {
        id: 'bond',
        kind: 'outcome-contract',
        investor: 'investeerder',
        recipient: 'gemeente',
        outcomePayer: 'zorgverzekeraar',
        advances: [{ month: '2022-01', amount: 1000 }],
        share: 0.5,
        domains: ['ggz'],
      },
    ],
    fund: {
      party: 'fonds',
      deposits: [{ party: 'gemeente', share: 0.05 }],
      endowments: [{ party: 'gemeente', month: '2022-01', amount: 500 }],
    },
  }
}
