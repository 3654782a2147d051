/**
 * Een schuif in een scherm: wat als het succes anders is? De case wordt één keer doorgerekend; elke stand van de schuif
 * rekent alleen opnieuw wat op dat getal rust, met dezelfde cijfers als een volle berekening zou geven.
 */
import { readFileSync } from 'node:fs'

import { calculationOf, formatEuro, parseBusinessCase, parseNumber } from 'maatschappelijke-businesscase'

const ingevuld: unknown = JSON.parse(readFileSync(new URL('kleine-case.json', import.meta.url), 'utf8'))

const gelezen = parseBusinessCase(ingevuld)
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('\n'))
const berekening = calculationOf(gelezen.businessCase)

// Wat iemand typt, wordt een getal zoals dat in het Nederlands geschreven wordt; `undefined` is geen getal.
for (const getypt of ['40%', '60%', '0,8']) {
  const succes = parseNumber(getypt, 'nl')
  if (succes === undefined) throw new Error(`${getypt} is geen getal`)
  const anders = berekening.whatIf({ 'interventions.begeleider.success': succes })
  console.log(getypt, formatEuro(anders.results.society.welfare.npv), anders.results.society.cash.payback.kind)
}
