import { type Bilingual, FACT } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'
import { ZIN_REFERENTIEPRIJZEN } from './sources.js'

const referencePrice: Bilingual = {
  nl: 'Referentieprijs voor economische evaluaties: een kostprijs, geen tarief dat wordt gedeclareerd.',
  en: 'A reference price for economic evaluations: a cost price, not a tariff that is claimed.',
}

/** Health care paid by the zorgverzekeraar, other than ggz. */
export const zvwUnitCosts: readonly UnitCost[] = [
  {
    id: 'zvw-verpleegdag-ziekenhuis-2022',
    name: { nl: 'Verpleegdag ziekenhuis', en: 'Hospital inpatient day' },
    domain: 'zvw',
    unit: 'per dag',
    amount: '644',
    priceYear: 2022,
    law: 'Zvw',
    source: ZIN_REFERENTIEPRIJZEN,
    licence: FACT,
    label: 'V-2nd',
    note: referencePrice,
  },
  {
    id: 'zvw-polikliniekbezoek-2022',
    name: { nl: 'Polikliniekbezoek', en: 'Outpatient visit' },
    domain: 'zvw',
    unit: 'per bezoek',
    amount: '120',
    priceYear: 2022,
    law: 'Zvw',
    source: ZIN_REFERENTIEPRIJZEN,
    licence: FACT,
    label: 'V-2nd',
    note: referencePrice,
  },
  {
    id: 'zvw-seh-bezoek-2022',
    name: { nl: 'Bezoek spoedeisende hulp', en: 'Emergency department visit' },
    domain: 'zvw',
    unit: 'per bezoek',
    amount: '258',
    priceYear: 2022,
    law: 'Zvw',
    source: ZIN_REFERENTIEPRIJZEN,
    licence: FACT,
    label: 'V-2nd',
    note: referencePrice,
  },
  {
    id: 'zvw-fysiotherapie-2022',
    name: { nl: 'Fysiotherapiebehandeling', en: 'Physiotherapy session' },
    domain: 'zvw',
    unit: 'per behandeling',
    amount: '38.89',
    priceYear: 2022,
    law: 'Zvw',
    source: ZIN_REFERENTIEPRIJZEN,
    licence: FACT,
    label: 'V-2nd',
    note: referencePrice,
  },
  {
    id: 'zvw-huisartsconsult-kostprijs-2022',
    name: { nl: 'Huisartsconsult, kostprijs', en: 'General practitioner consultation, cost price' },
    domain: 'zvw',
    unit: 'per consult',
    amount: '30.87',
    priceYear: 2022,
    law: 'Zvw',
    source: ZIN_REFERENTIEPRIJZEN,
    licence: FACT,
    label: 'V-2nd',
    note: {
      nl: 'Referentieprijs (kostprijs). Het tarief is iets anders: de Maatschappelijke prijslijst 2026 noemt EUR 13 voor een consult van 5 tot 20 minuten.',
      en: 'A reference price (cost price). The tariff is another thing: a Dutch price list for 2026 gives EUR 13 for a consultation of 5 to 20 minutes.',
    },
  },
]
