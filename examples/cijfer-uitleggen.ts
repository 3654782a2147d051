/**
 * "Waar komt dit cijfer vandaan?" Een controller vraagt het na, tot en met de bron: als tekst, en als lijst van alles
 * wat de case voor dit ene cijfer zelf stelt, met de getallen die nog een aanname zijn.
 */
import { readFileSync } from 'node:fs'

import { explain, explanationText, wordLabel, type Explanation } from 'maatschappelijke-businesscase'
import { readCase } from 'maatschappelijke-businesscase/yaml'

const gelezen = readCase(readFileSync(new URL('aandachtshuishoudens.yaml', import.meta.url), 'utf8'))
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('; '))
const { businessCase } = gelezen

const uitleg = explain({ businessCase }, 'woningcorporatie.cash.npv')

console.log(explanationText(uitleg, businessCase, { depth: 2 }))

/** Elk getal dat de case zelf stelt, een keer. */
const gesteld = (cijfer: Explanation): readonly Explanation[] => [
  ...(cijfer.path === undefined || cijfer.repeated ? [] : [cijfer]),
  ...cijfer.from.flatMap(gesteld),
]

const getallen = gesteld(uitleg)
const aannames = getallen.filter(({ name }) => name?.assumption !== undefined && name.source === undefined)
console.log(
  `Dit cijfer rust op ${getallen.length} getallen; ${aannames.length} daarvan zijn een aanname zonder bron, zoals:`,
)
for (const { name } of aannames.slice(0, 5)) {
  if (name !== undefined) console.log(`- ${wordLabel(name.label, businessCase, 'nl')}: ${name.assumption ?? ''}`)
}
