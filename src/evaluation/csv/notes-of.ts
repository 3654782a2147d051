import type { BusinessCase, Language } from '../../case/index.js'
import { Decimal } from '../../money/index.js'
import type { StatedFact } from './stated-facts.js'

const words = {
  nl: {
    sum: (intervention: string, kind: string, count: number, total: string) =>
      `${intervention}: ${count} regels '${kind}' zijn opgeteld, samen ${total}.`,
    kinds: { counted: 'geteld', succeeded: 'geslaagd' },
    known: (count: number) =>
      count === 1 ? 'Eén getal stond al in de case.' : `${count} getallen stonden al in de case.`,
    euros: (level: number) =>
      `Bedragen en prijzen zijn gelezen in euro’s van ${level}, het prijspeil van de case. Staan er euro’s van het jaar zelf, schrijf dan priceLevel bij het bedrag.`,
    start: 'Een start heeft geen bron; die van een regel met een start is niet overgenomen.',
  },
  en: {
    sum: (intervention: string, kind: string, count: number, total: string) =>
      `${intervention}: ${count} rows '${kind}' were added up, together ${total}.`,
    kinds: { counted: 'counted', succeeded: 'succeeded' },
    known: (count: number) =>
      count === 1 ? 'One number was in the case already.' : `${count} numbers were in the case already.`,
    euros: (level: number) =>
      `Amounts and prices were read in euros of ${level}, the price level of the case. If they are euros of the year itself, write priceLevel at the amount.`,
    start: 'A start has no source; that of a row with a start was left out.',
  },
} as const

/** What someone who sees the result should know of how the rows were read. */
export const notesOf = (
  { prices }: BusinessCase,
  stated: readonly StatedFact[],
  added: readonly StatedFact[],
  language: Language,
): readonly string[] => {
  const said = words[language]
  const notes: string[] = []
  for (const { facts, value } of stated) {
    const [{ intervention, kind }] = facts
    if (facts.length > 1 && (kind === 'counted' || kind === 'succeeded'))
      notes.push(said.sum(intervention, said.kinds[kind], facts.length, new Decimal(value).toFixed()))
  }
  const known = stated.length - added.length
  if (known > 0) notes.push(said.known(known))
  if (
    added.some(
      ({ facts: [{ kind, period }] }) => (kind === 'spent' || kind === 'price') && Number(period) !== prices.level,
    )
  )
    notes.push(said.euros(prices.level))
  if (added.some(({ facts: [{ kind, line }] }) => /Start$/.test(kind) && line.source.text.trim() !== ''))
    notes.push(said.start)
  return notes
}
