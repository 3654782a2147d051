/**
 * Dezelfde interventie onder drie regelingen naast elkaar: solidariteit in alle jaren, zoals het ging (solidariteit tot
 * en met 2021), en zonder solidariteit. Wat is de afschaffing waard, en voor wie?
 */
import { readFileSync } from 'node:fs'

import {
  calculate,
  formatEuro,
  formatNumber,
  type BusinessCase,
  type Decimal,
  type Results,
  type Settlement,
} from 'maatschappelijke-businesscase'
import { readCase } from 'maatschappelijke-businesscase/yaml'

const gelezen = readCase(readFileSync(new URL('solidariteit-jeugdhulp.yaml', import.meta.url), 'utf8'))
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('; '))
const zoalsHetGing = gelezen.businessCase

/** Een verevening die nooit eindigt, loopt tot en met de laatste maand van de case. */
const zonderEinde = (verevening: Settlement): Settlement => ({ ...verevening, through: zoalsHetGing.timeline.through })
const altijd: BusinessCase = { ...zoalsHetGing, settlements: zoalsHetGing.settlements.map(zonderEinde) }
const nooit: BusinessCase = { ...zoalsHetGing, settlements: [] }

const uitkomsten = [altijd, zoalsHetGing, nooit].map((businessCase) => calculate(businessCase))
const jaren = uitkomsten[0]?.budgetYears ?? []
const partij = ({ parties }: Results, id: string): Results['parties'][number] => {
  const gevonden = parties.find((kandidaat) => kandidaat.id === id)
  if (gevonden === undefined) throw new Error(`partij ${id} staat niet in de case`)
  return gevonden
}

const rij = (kop: string, ...cellen: readonly string[]): void => {
  console.log(kop.padEnd(33) + cellen.map((cel) => cel.padStart(15)).join(''))
}
const lijn = (): void => {
  console.log('-'.repeat(78))
}
const euro = (bedrag: Decimal): string => formatNumber(bedrag, 0, 'nl')
// In hele euro's, en netto is wat er staat: zo telt de tabel op.
const kosten = (uitkomst: Results, id: string): Decimal => partij(uitkomst, id).cash.costs.presentValue.round()
const besparing = (uitkomst: Results, id: string): Decimal => partij(uitkomst, id).cash.retained.presentValue.round()
const netto = (uitkomst: Results, id: string): Decimal => kosten(uitkomst, id).plus(besparing(uitkomst, id))
const terugverdiend = ({ payback }: Results['society']['cash']): string =>
  payback.kind === 'after' ? payback.month : payback.kind === 'never' ? 'niet' : 'nooit onder nul'

rij('', 'altijd', 'zoals het ging', 'zonder')
rij('', 'solidariteit', 't/m 2021', 'solidariteit')
lijn()
console.log('Van € 100 besparing op jeugdhulp houdt Dordrecht')
jaren.forEach((jaar, positie) => {
  rij(
    `  in ${jaar}`,
    ...uitkomsten.map((uitkomst) => {
      const { retained, savings } = partij(uitkomst, 'gemeente').cash
      const [houdt, bespaart] = [retained.byYear[positie], savings.byYear[positie]]
      return houdt === undefined || bespaart === undefined ? '-' : euro(houdt.div(bespaart).times(100))
    }),
  )
})
lijn()
console.log('Contante waarde van 2020, in euro’s van 2024')
for (const id of ['gemeente', 'regio']) {
  console.log(zoalsHetGing.parties.find((kandidaat) => kandidaat.id === id)?.name ?? id)
  rij('  kosten', ...uitkomsten.map((uitkomst) => euro(kosten(uitkomst, id))))
  rij('  besparing na verevening', ...uitkomsten.map((uitkomst) => euro(besparing(uitkomst, id))))
  rij('  netto (NCW)', ...uitkomsten.map((uitkomst) => euro(netto(uitkomst, id))))
  rij('  terugverdiend', ...uitkomsten.map((uitkomst) => terugverdiend(partij(uitkomst, id).cash)))
}
lijn()
rij('Samen netto', ...uitkomsten.map((uitkomst) => euro(netto(uitkomst, 'gemeente').plus(netto(uitkomst, 'regio')))))
console.log()

const [eerst, daarna] = uitkomsten
if (eerst === undefined || daarna === undefined) throw new Error('er is niets uitgerekend')
const waard = (id: string): string => formatEuro(netto(daarna, id).minus(netto(eerst, id)).abs(), 'nl')
console.log(`Dat de solidariteit eind 2021 ophield, is de gemeente ${waard('gemeente')} waard en kost de`)
console.log(`andere gemeenten ${waard('regio')}: verevening verschuift geld en maakt het niet.`)
