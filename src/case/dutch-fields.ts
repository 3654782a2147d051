/** Fields under the Dutch name that one writes by heart. */
export const dutchFields: Readonly<Record<string, string>> = {
  naam: 'name',
  looptijd: 'timeline',
  prijzen: 'prices',
  partijen: 'parties',
  doelgroepen: 'targetGroups',
  kostenposten: 'costItems',
  interventies: 'interventions',
  kosten: 'costs',
  effecten: 'effects',
}
