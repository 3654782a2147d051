/**
 * Een evaluator heeft een eigen regel om een gezamenlijke besparing toe te rekenen en wil weten of die deugt. De regel
 * corrigeert elke interventie voor de helft van de overlap met de grootste andere. Voor twee interventies klopt dat
 * precies, en dus valt het niet op. Bij drie of meer wordt de overlap tussen de kleinere vergeten: dan telt dezelfde
 * euro dubbel.
 */
import fc from 'fast-check'
import { attributionProperties, type AttributionPropertyName } from 'maatschappelijke-businesscase/testing'

/**
 * Erin: wat elke interventie apart bespaart, als deel van de kosten. Eruit: wat elke interventie krijgt toegerekend.
 */
const eigenRegel = (besparingen: number[]): number[] =>
  besparingen.map((besparing, i) => {
    const grootsteAndere = Math.max(0, ...besparingen.filter((_, andere) => andere !== i))
    return besparing * (1 - grootsteAndere / 2)
  })

const vragen: Readonly<Record<AttributionPropertyName, string>> = {
  efficiency: 'Is wat wordt toegerekend precies wat zij samen besparen?',
  symmetry: 'Krijgen gelijke interventies een gelijk deel?',
  nullPlayer: 'Krijgt wie niets bespaart ook niets?',
  permutationInvariance: 'Maakt de volgorde van de lijst niets uit?',
  neverAboveStandAlone: 'Krijgt niemand meer dan hij apart zou besparen?',
  neverAboveBaseline: 'Wordt nooit meer toegerekend dan de kosten zelf?',
}

// Met een vast begin (seed) vindt iedereen hetzelfde tegenvoorbeeld. Eén decimaal: tegenvoorbeelden in hele tientallen
// procenten.
const eigenschappen = attributionProperties(eigenRegel, { decimals: 1, negative: false })
const namen = Object.keys(vragen) as AttributionPropertyName[]
const fouten = namen.flatMap((naam) => {
  const { failed, counterexample, errorInstance } = fc.check(eigenschappen[naam], { seed: 2021, numRuns: 1000 })
  console.log(`${failed ? 'NEE' : 'ja '}  ${vragen[naam]}`)
  return failed
    ? [
        {
          naam,
          tegenvoorbeeld: counterexample?.[0],
          uitleg: errorInstance instanceof Error ? errorInstance.message : '',
        },
      ]
    : []
})

const getal = (waarde: number, decimalen = 0): string =>
  waarde
    .toFixed(decimalen)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.')

for (const { naam, tegenvoorbeeld, uitleg } of fouten) {
  console.log(`\nTegenvoorbeeld: ${vragen[naam]}`)
  if (!Array.isArray(tegenvoorbeeld)) continue
  const kosten = 100_000
  const samen = kosten * (1 - tegenvoorbeeld.reduce((over, besparing) => over * (1 - besparing), 1))
  const toegerekend = kosten * eigenRegel(tegenvoorbeeld).reduce((som, deel) => som + deel, 0)
  console.log(
    `  ${tegenvoorbeeld.length} interventies besparen apart ${tegenvoorbeeld.map((deel) => `${getal(100 * deel)}%`).join(', ')} van dezelfde kosten.`,
  )
  console.log(
    `  Van € ${getal(kosten)} besparen zij samen € ${getal(samen)}. De regel rekent € ${getal(toegerekend)} toe: € ${getal(toegerekend - samen)} dubbel geteld.`,
  )
  console.log(`  ${uitleg}`)
}
