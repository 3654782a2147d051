/**
 * Gemeente, zorgverzekeraar en regio voeren samen een programma uit dat zij anders elk apart zouden doen. Wat levert
 * samenwerken op, hoe verdelen zij dat, en loopt er dan niemand weg? Zonder businesscase: alleen de kosten per
 * combinatie.
 *
 * De bedragen volgen een gepubliceerd rekenvoorbeeld (CRAN CoopGame, costSharingGame), hier in duizenden euro's.
 */
import {
  coreCheck,
  costToSavingsGame,
  equalShares,
  gatelyPoint,
  propensityToDisrupt,
  proportionalToInvestment,
  roundToTotal,
  shapley,
  tabulatedGame,
} from 'maatschappelijke-businesscase/games'

const partijen = ['gemeente', 'zorgverzekeraar', 'regio']

const kosten = tabulatedGame([
  { coalition: ['gemeente'], value: 300 },
  { coalition: ['zorgverzekeraar'], value: 270 },
  { coalition: ['regio'], value: 280 },
  { coalition: ['gemeente', 'zorgverzekeraar'], value: 410 },
  { coalition: ['gemeente', 'regio'], value: 410 },
  { coalition: ['zorgverzekeraar', 'regio'], value: 410 },
  { coalition: partijen, value: 550 },
])
const besparing = costToSavingsGame(kosten)
const samen = besparing(partijen)

const verdelingen = [
  { naam: 'gelijke delen', delen: equalShares(partijen, samen) },
  {
    naam: 'naar rato van de eigen kosten',
    delen: proportionalToInvestment(
      samen,
      partijen.map((player) => ({ player, weight: kosten([player]) })),
    ),
  },
  { naam: 'Shapley (gemiddelde bijdrage)', delen: shapley(partijen, besparing) },
  { naam: 'Gately (even sterke positie)', delen: gatelyPoint(partijen, besparing) },
]

const euro = (duizenden: { toFixed: (decimalen: number) => string }): string =>
  `${duizenden.toFixed(1).replace('.', ',')} duizend euro`

console.log(
  `Apart kost het programma de partijen samen 850 duizend euro, gezamenlijk 550. De besparing is ${euro(samen)}.`,
)

for (const { naam, delen } of verdelingen) {
  console.log(`\nVerdeling van de besparing: ${naam}`)
  const afgerond = roundToTotal(
    delen.map(({ share }) => share),
    1,
  )
  const macht = propensityToDisrupt(partijen, besparing, delen)
  partijen.forEach((partij, i) => {
    const bedrag = afgerond[i]
    const verlies = macht[i]?.propensity
    if (bedrag === undefined) return
    const toelichting = verlies
      ? `per euro die zij bij uitstappen zelf verliest, verliezen de anderen ${verlies.toFixed(2).replace('.', ',')} euro`
      : 'heeft bij uitstappen niets te verliezen'
    console.log(`  ${partij}: ${euro(bedrag)} (${toelichting})`)
  })

  const toets = coreCheck(partijen, besparing, delen)
  if (toets.inCore) console.log('  Geen enkele combinatie van partijen is apart beter af.')
  for (const { coalition, shortfall } of toets.blocking)
    console.log(`  ${coalition.join(' en ')}: samen apart ${euro(shortfall)} beter af.`)
}
