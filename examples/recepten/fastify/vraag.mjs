/** Wat een verzoek vraagt, buiten de case om: de taal van de fouten, en de vraagparameters van een simulatie. */
import { Probleem } from './problemen.mjs'

/** Nederlands, tenzij het verzoek Engels eerder noemt (Accept-Language). */
export const taalVan = ({ headers }) =>
  /\b(?:nl|en)\b/i.exec(headers['accept-language'] ?? '')?.[0].toLowerCase() ?? 'nl'

/** De vraagparameters van een simulatie. Zonder ze: 10.000 trekkingen met startgetal 1. */
export const vraagparameters = ({ trekkingen }) => ({
  trekkingen: {
    grenzen: { least: 1, most: trekkingen },
    gewoon: Math.min(10_000, trekkingen),
    uitleg: 'Hoe vaak de onzekere getallen worden getrokken.',
  },
  startgetal: {
    grenzen: { least: 0, most: Number.MAX_SAFE_INTEGER },
    gewoon: 1,
    uitleg: 'Hetzelfde startgetal geeft dezelfde trekkingen, op elke machine.',
  },
})

/** @throws Probleem met alles wat er aan de vraagparameters mis is. */
export const simulatieVan = (vraag, grenzen, taal) => {
  const parameters = vraagparameters(grenzen)
  const errors = []
  const fout = (name, code, values, nl, en) => {
    errors.push({ in: 'query', name, code, value: vraag[name], values, message: taal === 'en' ? en : nl })
  }
  const known = Object.keys(parameters)
  for (const naam of Object.keys(vraag).filter((each) => !known.includes(each)))
    fout(naam, 'unknown-key', { known }, `${naam} is geen vraagparameter.`, `${naam} is no query parameter.`)
  const getallen = Object.entries(parameters).map(
    ([
      naam,
      {
        grenzen: { least, most },
        gewoon,
      },
    ]) => {
      const getal = vraag[naam] === undefined ? gewoon : Number(vraag[naam])
      const isGoed = /^\d+$/.test(vraag[naam] ?? '0') && getal >= least && getal <= most
      if (!isGoed)
        fout(
          naam,
          'out-of-bounds',
          { least, most },
          `${naam} moet een geheel getal van ${least} tot en met ${most} zijn.`,
          `${naam} must be a whole number from ${least} through ${most}.`,
        )
      return [naam, getal]
    },
  )
  if (errors.length > 0)
    throw new Probleem(
      'ongeldige-invoer',
      `De vraagparameters kloppen niet: zie errors (${errors.length}).`,
      `The query parameters are not right: see errors (${errors.length}).`,
      errors,
    )
  return Object.fromEntries(getallen)
}
