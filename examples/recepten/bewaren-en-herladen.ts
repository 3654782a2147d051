/**
 * Bewaren en herladen: een case, haar uitkomsten en een simulatie gaan als JSON naar een database of bestand, en worden
 * later een rapport zonder opnieuw te trekken. Wijkt een bewaard cijfer af van wat de case nu geeft, dan staat erbij welk.
 */
import { readFileSync } from 'node:fs'

import { calculate, caseInput, parseBusinessCase, resultsJson } from 'maatschappelijke-businesscase'
import {
  caseRiskOf,
  readResults,
  readSimulation,
  reportFiles,
  simulationJson,
} from 'maatschappelijke-businesscase/report'
import { simulate } from 'maatschappelijke-businesscase/risk'

const ingevuld: unknown = JSON.parse(readFileSync(new URL('kleine-case.json', import.meta.url), 'utf8'))

const gelezen = parseBusinessCase(ingevuld)
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('\n'))

// Wat de database in gaat: drie teksten. Een case en uitkomsten zelf (met Decimals) overleven JSON en structuredClone niet.
const rij = {
  businesscase: JSON.stringify(caseInput(gelezen.businessCase)),
  uitkomsten: resultsJson(calculate(gelezen.businessCase)),
  simulatie: simulationJson(await simulate(gelezen.businessCase, { draws: 2_000 })),
}

const terug = parseBusinessCase(JSON.parse(rij.businesscase))
if (!terug.ok) throw new Error('De bewaarde case is niet te lezen.')
const uitkomsten = readResults(rij.uitkomsten, terug.businessCase)
const simulatie = readSimulation(rij.simulatie, terug.businessCase)
if (!uitkomsten.ok || !simulatie.ok) throw new Error('De bewaarde uitkomsten zijn niet die van de bewaarde case.')

const bestanden = await reportFiles(uitkomsten.results, undefined, {
  formats: ['markdown'],
  risk: caseRiskOf(uitkomsten.results, simulatie.simulation),
})
console.log(bestanden[0]?.text.split('\n')[0])

// Eén cijfer is intussen veranderd: dat wordt gezegd, met zijn adres, en er komt geen rapport van.
const vervalst = readResults(rij.uitkomsten.replace(/"npv": "-?\d/, '"npv": "7'), terug.businessCase)
console.log(vervalst.ok ? 'niets gemerkt' : vervalst.problems.map(({ address, message }) => `${address}: ${message}`))
