/**
 * Een resultaatcontract legt het risico bij de investeerder. Drie maal dezelfde case: de besparing komt uit zoals
 * gepland, voor de helft, of niet. Wie verliest wat?
 */
import { readFileSync } from 'node:fs'

import {
  calculate,
  formatNumber,
  type Decimal,
  type BusinessCase,
  type Effect,
  type Results,
} from 'maatschappelijke-businesscase'
import { readCase } from 'maatschappelijke-businesscase/yaml'

const gelezen = readCase(readFileSync(new URL('health-impact-bond-den-haag.yaml', import.meta.url), 'utf8'))
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('; '))
const gepland = gelezen.businessCase

/** Dezelfde case, waarin elk effect maar voor een deel uitkomt. */
const metDeel = (deel: number): BusinessCase => ({
  ...gepland,
  interventions: gepland.interventions.map((interventie) => ({
    ...interventie,
    effects: interventie.effects.map((effect) => metDeelVan(effect, deel)),
  })),
})
const metDeelVan = (effect: Effect, deel: number): Effect => {
  if (effect.costItem === undefined || effect.change.kind !== 'amount') return effect
  const { change } = effect
  return { ...effect, change: { ...change, amount: { ...change.amount, value: change.amount.value.times(deel) } } }
}

const uitkomsten = [1, 0.5, 0].map((deel) => calculate(metDeel(deel)))
const kas = ({ parties }: Results, id: string): Results['society']['cash'] => {
  const partij = parties.find((kandidaat) => kandidaat.id === id)
  if (partij === undefined) throw new Error(`partij ${id} staat niet in de case`)
  return partij.cash
}

const rij = (kop: string, bedrag: (uitkomst: Results) => Decimal): void => {
  console.log(
    kop.padEnd(38) + uitkomsten.map((uitkomst) => formatNumber(bedrag(uitkomst), 0, 'nl').padStart(13)).join(''),
  )
}
console.log('Health Impact Bond Den Haag, in euro’s (niet contant gemaakt)')
console.log(''.padEnd(38) + ['zoals gepland', 'de helft', 'niets'].map((kop) => kop.padStart(13)).join(''))
console.log('-'.repeat(77))
console.log('CZ (investeerder)')
rij('  betaalt vooruit', (uitkomst) => kas(uitkomst, 'verzekeraar').paid.total)
rij('  krijgt terug van de gemeente', (uitkomst) => kas(uitkomst, 'verzekeraar').received.total)
rij('  winst of verlies op het contract', (uitkomst) =>
  kas(uitkomst, 'verzekeraar').paid.total.plus(kas(uitkomst, 'verzekeraar').received.total),
)
rij('  bespaart zelf op verzekerde zorg', (uitkomst) => kas(uitkomst, 'verzekeraar').retained.total)
rij('  netto', (uitkomst) => kas(uitkomst, 'verzekeraar').net.total)
console.log('Gemeente Den Haag')
rij('  bespaart', (uitkomst) => kas(uitkomst, 'gemeente').retained.total)
rij('  betaalt terug aan CZ', (uitkomst) => kas(uitkomst, 'gemeente').paid.total)
rij('  netto', (uitkomst) => kas(uitkomst, 'gemeente').net.total)
console.log('Sociaal Hospitaal (uitvoerder)')
rij('  krijgt vooruit', (uitkomst) => kas(uitkomst, 'uitvoerder').received.total)
rij('  kosten', (uitkomst) => kas(uitkomst, 'uitvoerder').costs.total)
console.log('-'.repeat(77))
rij('Alle partijen samen', ({ society }) => society.cash.net.total)
console.log()
console.log('De gemeente gaat er nooit op achteruit: zij betaalt alleen uit wat zij bespaart.')
console.log('Valt de besparing tegen, dan krijgt CZ haar inleg niet (helemaal) terug.')
