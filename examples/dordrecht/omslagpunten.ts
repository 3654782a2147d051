/**
 * Het omslagpunt van elk project van Zorgzame Stad: bij hoeveel van de 100 deelnemers moet het lukken om eruit te
 * komen? Elk project staat hier op zichzelf, zonder de andere elf. Wat het getal betekent, zegt de bladzijde van het
 * project.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

import {
  calculate,
  formatNumber,
  parseBusinessCase,
  type BusinessCase,
  type Decimal,
  type Results,
} from 'maatschappelijke-businesscase'
import { mergeProgramme } from 'maatschappelijke-businesscase/programme'

type Part = Record<string, unknown>
const gelezen = (bestand: string): Part => parse(readFileSync(new URL(bestand, import.meta.url), 'utf8')) as Part

interface Project {
  readonly id: string
  readonly name: string
  readonly file: string
}

const programma = gelezen('programma.yaml')
const projecten = programma['projects'] as readonly Project[]

/** Een project als businesscase op zichzelf, waarin het bij dit deel van de deelnemers lukt. */
const alsCase = (project: Project, success: number, metKorting: boolean): BusinessCase => {
  const deel = gelezen(project.file)
  const interventions = (deel['interventions'] as Part[]).map((interventie) => ({ ...interventie, success }))
  // Voorwaarden voor een keuze gaan over alle projecten samen, en gelden dus niet voor één project.
  const alleen = { ...programma, choice: undefined, projects: [project], ...(metKorting ? {} : { haircuts: {} }) }
  const { data } = mergeProgramme(alleen, [
    { project: project.id, file: project.file, data: { ...deel, interventions } },
  ])
  const lezing = parseBusinessCase(data)
  if (!lezing.ok) throw new Error(lezing.problems.map(({ message }) => message).join('; '))
  return lezing.businessCase
}

type Cijfer = (resultaat: Results) => Decimal
const gemeente: Cijfer = ({ parties }) => {
  const gevonden = parties.find(({ id }) => id === 'gemeente')
  if (gevonden === undefined) throw new Error('de gemeente staat niet in de case')
  return gevonden.cash.npv
}
const samenleving: Cijfer = ({ society }) => society.welfare.npv

/** De uitkomst van een project als het bij zoveel van de 100 lukt; wat is uitgerekend, wordt onthouden. */
const uitkomsten = new Map<string, Results>()
const uitkomst = (project: Project, van100: number, metKorting: boolean): Results => {
  const sleutel = [project.id, van100, metKorting].join()
  const bekend = uitkomsten.get(sleutel) ?? calculate(alsCase(project, van100 / 100, metKorting))
  uitkomsten.set(sleutel, bekend)
  return bekend
}

/**
 * Het kleinste hele aantal van de 100 waarbij de netto contante waarde niet onder nul is. Is zij dat ook als het bij
 * iedereen lukt, dan hoeveel keer zo groot de besparing moet zijn.
 */
const omslag = (project: Project, cijfer: Cijfer, metKorting: boolean): string => {
  const waarde = (van100: number): Decimal => cijfer(uitkomst(project, van100, metKorting))
  const [bijNiemand, bijIedereen] = [waarde(0), waarde(100)]
  if (bijIedereen.lte(bijNiemand)) return 'nooit'
  const deel = bijNiemand.neg().div(bijIedereen.minus(bijNiemand))
  if (bijIedereen.lt(0)) return `${formatNumber(deel, 1, 'nl')} keer`
  // De waarde loopt bijna recht op met het succes: begin bij de rechte lijn, en zoek vandaar.
  let van100 = Math.max(0, Math.ceil(deel.times(100).toNumber()))
  while (waarde(van100).lt(0)) van100 += 1
  while (van100 > 0 && waarde(van100 - 1).gte(0)) van100 -= 1
  return van100.toString()
}

const rij = (kop: string, ...cellen: readonly string[]): void => {
  console.log(kop.padEnd(36) + cellen.map((cel) => cel.padStart(11)).join(''))
}
console.log('Bij hoeveel van de 100 deelnemers moet het lukken, zodat het uit kan?')
rij('', 'gemeente', 'gemeente', 'samen', 'samen')
rij('Project, op zichzelf', 'bewezen', 'onbewezen', 'bewezen', 'onbewezen')
console.log('-'.repeat(80))
for (const project of projecten) {
  rij(
    project.name,
    omslag(project, gemeente, false),
    omslag(project, gemeente, true),
    omslag(project, samenleving, false),
    omslag(project, samenleving, true),
  )
}
console.log('-'.repeat(80))
console.log('Gemeente: in geld. Samen: in welvaart, van alle partijen. Onbewezen: met de')
console.log('korting op besparingen die niet zijn gemeten. Bewezen: zonder die korting.')
console.log('2,0 keer: ook bij 100 van de 100 niet, want dan moet de besparing nog twee keer')
console.log('zo groot zijn als aangenomen.')
