/**
 * Een formulier of webpagina waarin iemand een case invult: laat alle fouten tegelijk zien, bij het veld waar zij
 * horen, in de taal van de gebruiker. Er wordt niets berekend zolang er een fout is.
 */
import { calculate, CalculationError, parseBusinessCase, pathText, type Problem } from 'maatschappelijke-businesscase'

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

/**
 * Wat er mis is met wat is ingevuld. Is dat niets, dan nog kan een case niet uitvoerbaar zijn: meer huishoudens in
 * effect dan de doelgroep telt, of een fonds dat tekortkomt. Dat blijkt bij het berekenen.
 */
const problemenVan = (data: unknown): readonly Problem[] => {
  const gelezen = parseBusinessCase(data, { language: 'nl' })
  if (!gelezen.ok) return gelezen.problems
  try {
    calculate(gelezen.businessCase)
    return []
  } catch (fout) {
    if (fout instanceof CalculationError) return fout.problems('nl')
    throw fout
  }
}

const toon = (data: unknown): void => {
  const problemen = problemenVan(data)
  console.log(`Aantal problemen: ${problemen.length}`)
  for (const { code, path, subject, message, reason, remedy } of problemen) {
    console.log(`\n${pathText(path)} [${code}]`)
    console.log(`  ${subject === undefined ? '' : `${subject}: `}${message}`)
    if (reason !== undefined) console.log(`  waarom: ${reason}`)
    console.log(`  doe dit: ${remedy}`)
  }
}

toon(ingevuld)

// Alles verbeterd, behalve dat de doelgroep te klein is voor wie er instroomt.
const [begeleider] = ingevuld.interventions
console.log('\nNa verbetering:')
toon({
  ...ingevuld,
  targetGroups: [{ id: 'gezinnen', households: 40 }],
  costItems: ingevuld.costItems.map((item) => ({ ...item, payers: { gemeente: 0.3, zorgverzekeraar: 0.7 } })),
  interventions: [
    { ...begeleider, success: 0.6, effects: [{ costItem: 'ggz', reduction: 0.25, evidence: 'probable' }] },
  ],
})
