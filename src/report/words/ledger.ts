/** The fixed words of the ledger. */
export const ledgerWords = {
  nl: {
    head: ['van', 'tot en met', 'begrotingsjaar', 'partij-id', 'partij', 'interventie', 'post', 'soort', 'trede', 'bewijskracht', 'bijzonderheid', 'bedrag (euro, reëel)'],
    kinds: { cost: 'kosten', saving: 'besparing', welfare: 'baat zonder kasstroom', settlement: 'verevening', agreement: 'afspraak' },
    rungs: { gross: 'bruto', net: 'netto', overlap: 'na overlap', prudent: 'voorzichtig', cashable: 'verzilverbaar' },
    funding: { incidental: 'incidenteel', structural: 'structureel' },
    direction: { paid: 'betaald', received: 'ontvangen' },
    lost: 'weggevallen overdracht',
    fund: 'fonds',
  },
  en: {
    head: ['from', 'through', 'budget year', 'party id', 'party', 'intervention', 'item', 'kind', 'rung', 'evidence', 'detail', 'amount (euros, real)'],
    kinds: { cost: 'cost', saving: 'saving', welfare: 'benefit without cash', settlement: 'settlement', agreement: 'agreement' },
    rungs: { gross: 'gross', net: 'net', overlap: 'net of overlap', prudent: 'prudent', cashable: 'cashable' },
    funding: { incidental: 'incidental', structural: 'structural' },
    direction: { paid: 'paid', received: 'received' },
    lost: 'transfer lost',
    fund: 'fund',
  },
} as const
