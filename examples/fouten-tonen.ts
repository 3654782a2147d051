/**
 * Een formulier of webpagina waarin iemand een case invult: laat alle fouten tegelijk zien, bij het veld waar zij
 * horen, in de taal van de gebruiker. Er wordt niets berekend zolang er een fout is.
 */
import { calculate, formatEuro, parseBusinessCase, pathText } from 'maatschappelijke-businesscase'

const ingevuld = {
  name: 'Begeleiding thuis',
  timeline: { from: '2026-01', through: '2029-12' },
  prices: { level: 2026 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }],
  targetGroups: [{ id: 'gezinnen', households: 200 }],
  costItems: [
    {
      id: 'ggz',
      targetGroup: 'gezinnen',
      domain: 'ggz',
      volume: 60,
      price: 160,
      payers: { gemeente: 0.2, zorgverzekeraar: 0.7 },
    },
  ],
  interventions: [
    {
      id: 'begeleider',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2026-01', through: '2026-12', households: 50, per: 'year' }],
      success: 60,
      effects: [{ costItem: 'gzz', reduction: 0.25, evidence: 'probable' }],
    },
  ],
}

const gelezen = parseBusinessCase(ingevuld, { language: 'nl' })
if (gelezen.ok) {
  console.log(formatEuro(calculate(gelezen.businessCase).society.welfare.npv, 'nl'))
} else {
  console.log(`Er zijn ${gelezen.problems.length} problemen; er is niets berekend.`)
  for (const { code, path, subject, message, reason, remedy } of gelezen.problems) {
    console.log(`\n${pathText(path)} [${code}]`)
    console.log(`  ${subject === undefined ? '' : `${subject}: `}${message}`)
    if (reason !== undefined) console.log(`  waarom: ${reason}`)
    console.log(`  doe dit: ${remedy}`)
  }
}
