/**
 * Een fonds dat het geld bewaart, en een fonds dat er extra instroom mee koopt, naast elkaar: wat komt erin, wat gaat
 * eruit, wat staat er, en hoeveel huishoudens komen er extra bij?
 */
import { readFileSync } from 'node:fs'

import {
  calculate,
  Decimal,
  formatEuro,
  formatNumber,
  type BusinessCase,
  type Results,
} from 'maatschappelijke-businesscase'
import { readCase } from 'maatschappelijke-businesscase/yaml'

const gelezen = readCase(readFileSync(new URL('fonds-zorgzame-stad.yaml', import.meta.url), 'utf8'))
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('; '))
const koopt = gelezen.businessCase
if (koopt.fund === undefined) throw new Error('deze case heeft geen fonds')
const bewaart: BusinessCase = { ...koopt, fund: { ...koopt.fund, use: { kind: 'hold' } } }

const uitkomsten = [bewaart, koopt].map((businessCase) => calculate(businessCase))
const fonds = ({ fund }: Results): NonNullable<Results['fund']> => {
  if (fund === null) throw new Error('er is geen fonds uitgerekend')
  return fund
}
/**
 * In hele euro's, zo afgerond dat de kolommen optellen: elk jaar het verschil van wat er tot dan toe in totaal is,
 * afgerond.
 */
const afgerond = (rij: readonly Decimal[]): readonly Decimal[] => {
  const totNuToe = rij.map((_, jaar) =>
    rij
      .slice(0, jaar + 1)
      .reduce((som, bedrag) => som.plus(bedrag))
      .round(),
  )
  return totNuToe.map((totaal, jaar) => totaal.minus(totNuToe[jaar - 1] ?? 0))
}
const kolommen = (uitkomst: Results): readonly (readonly Decimal[])[] => {
  const [erin, eruit] = [fonds(uitkomst).inflow, fonds(uitkomst).outflow].map(afgerond) as [
    readonly Decimal[],
    readonly Decimal[],
  ]
  let stand = new Decimal(0)
  return [erin, eruit, erin.map((bedrag, jaar) => (stand = stand.plus(bedrag).minus(eruit[jaar] ?? 0)))]
}
const euro = (bedrag: Decimal | undefined): string => (bedrag === undefined ? '-' : formatNumber(bedrag, 0, 'nl'))
const cellen = (...teksten: readonly string[]): string => teksten.map((tekst) => tekst.padStart(11)).join('')

console.log('Fonds Zorgzame Stad, in euro’s van 2019')
console.log(''.padEnd(6) + 'het geld blijft staan'.padStart(33) + 'het koopt extra instroom'.padStart(33))
console.log('jaar'.padEnd(6) + cellen('erin', 'eruit', 'stand', 'erin', 'eruit', 'stand'))
console.log('-'.repeat(72))
for (const [positie, jaar] of (uitkomsten[0]?.budgetYears ?? []).entries())
  console.log(String(jaar).padEnd(6) + cellen(...uitkomsten.flatMap(kolommen).map((kolom) => euro(kolom[positie]))))
console.log('-'.repeat(72))
const perHuishouden = new Decimal(5000)
uitkomsten.map(fonds).forEach(({ steadyState, multiplier, outflow }, positie) => {
  const extra = outflow.reduce((som, bedrag) => som.plus(bedrag)).div(perHuishouden)
  console.log(positie === 0 ? 'Blijft het geld staan:' : 'Koopt het extra instroom:')
  console.log(`  komen er ${formatNumber(extra, 0, 'nl')} huishoudens extra bij, naast de 950 van het plan;`)
  if (multiplier !== null)
    console.log(`  wordt per eigen euro ${formatEuro(multiplier, 'nl', 2)} in de aanpak gestoken;`)
  const bestendig = steadyState.isReached ? 'en dat blijft zo' : 'en dat verandert nog'
  console.log(`  komt er aan het eind per jaar ${formatEuro(steadyState.inflow, 'nl')} binnen, ${bestendig}.`)
})
