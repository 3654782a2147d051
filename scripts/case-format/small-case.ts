/** A small case, which a test reads, so that the documentation promises nothing that the reader refuses. */
export const SMALL_CASE = `name: Doorbraakteam
timeline: { from: 2024-01, through: 2028-12 }
prices: { level: 2024, index: cbs-cpi, inflation: 0.02 }
parties:
  - { id: gemeente }
  - { id: zorgverzekeraar }
targetGroups:
  - { id: aandachtshuishoudens, households: 100 }
costItems:
  - id: ggz
    targetGroup: aandachtshuishoudens
    domain: ggz
    volume: 30
    unit: uur
    price: { value: 110, priceLevel: 2023, source: Tarieven NZa 2023 }
    payers: zorgverzekeraar
    cashable: { share: 0.6, lag: 12 }
interventions:
  - id: doorbraakteam
    targetGroup: aandachtshuishoudens
    enrolment:
      - { from: 2024-01, through: 2024-12, households: 50, per: cohort }
    success: 0.5
    costs:
      - { id: team, kind: yearly, amount: 40000, payers: gemeente }
    effects:
      - { costItem: ggz, reduction: 0.25, evidence: probable, profile: { delay: 3, rampUp: 6 } }
`
