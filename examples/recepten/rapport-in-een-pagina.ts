/** Een rapport als tekst met HTML, voor een eigen pagina, en een grafiek als specificatie (Vega-Lite) voor een eigen tekenaar. */
import { readFileSync } from 'node:fs'

import { calculate, parseBusinessCase } from 'maatschappelijke-businesscase'
import { caseReport, htmlDocument, reportCharts } from 'maatschappelijke-businesscase/report'

const ingevuld: unknown = JSON.parse(readFileSync(new URL('kleine-case.json', import.meta.url), 'utf8'))

const gelezen = parseBusinessCase(ingevuld)
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('\n'))
const lezing = { results: calculate(gelezen.businessCase), language: 'nl' } as const

// Zonder tekeningen staan er tabellen op de plaats van de grafieken; vega is dan niet nodig.
const html = htmlDocument(caseReport(lezing), new Map())
console.log(html.slice(0, 15), html.length > 10_000)

// Elke grafiek is gegevens: geef de specificatie aan vega-embed, of lees er de getallen uit voor een eigen grafiek.
for (const grafiek of reportCharts(lezing))
  console.log(`${grafiek.name}: ${grafiek.title} (${Object.keys(grafiek.specification('wide')).length} velden)`)
