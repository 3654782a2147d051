import type { Differing, Language, Path, Problem, ProblemText } from '../../../case/index.js'

type Kind = 'results' | 'simulation'

const made: Readonly<Record<Kind, string>> = { results: 'resultsJson', simulation: 'simulationJson' }

const problem = (
  code: Problem['code'],
  path: Path,
  value: unknown,
  { nl, en }: Readonly<Record<Language, ProblemText>>,
  language: Language,
): Problem => ({ code, path, ...(value === undefined ? {} : { value }), ...(language === 'nl' ? nl : en) })

/** Text that is no JSON, or more of it than any results take. */
export const notJson = (kind: Kind, language: Language): Problem =>
  problem(
    'unreadable',
    [],
    undefined,
    {
      nl: { message: 'is geen JSON die gelezen kan worden', remedy: `Geef wat ${made[kind]} schreef, ongewijzigd.` },
      en: { message: 'is no JSON that can be read', remedy: `Pass what ${made[kind]} wrote, unchanged.` },
    },
    language,
  )

/** Something else, or of another version of the library. */
export const otherFormat = (kind: Kind, format: unknown, expected: string, language: Language): Problem =>
  problem(
    'other-format',
    ['format'],
    format,
    {
      nl: {
        message: `het formaat is niet ${expected}`,
        reason: 'een ander formaat heeft andere velden, of is van een latere versie van de bibliotheek',
        remedy: `Geef wat ${made[kind]} schreef, of reken de bewaarde businesscase opnieuw uit.`,
      },
      en: {
        message: `the format is not ${expected}`,
        reason: 'another format has other fields, or is of a later version of the library',
        remedy: `Pass what ${made[kind]} wrote, or calculate the stored case again.`,
      },
    },
    language,
  )

/** A part that is missing, too many, or of another kind than the schema says. */
export const notAsWritten = (kind: Kind, path: Path, value: unknown, language: Language): Problem =>
  problem(
    'not-as-written',
    path,
    value,
    {
      nl: {
        message: 'is niet zoals het geschreven werd',
        reason: `het schema van ${made[kind]} laat dit hier niet toe`,
        remedy: 'Lees het bewaarde bestand opnieuw in, of reken de bewaarde businesscase opnieuw uit.',
      },
      en: {
        message: 'is not as it was written',
        reason: `the schema of ${made[kind]} does not allow it here`,
        remedy: 'Read the stored file again, or calculate the stored case again.',
      },
    },
    language,
  )

/** A figure that the case does not come to. */
export const notItsResults = ({ path, address, one, other }: Differing, language: Language): Problem => ({
  ...problem(
    'not-its-results',
    path,
    one ?? undefined,
    {
      nl: {
        message: `bewaard is ${one ?? 'niets'}, de businesscase komt uit op ${other ?? 'niets'}`,
        reason: 'de businesscase, de referentiegegevens of de rekenregels zijn sindsdien veranderd',
        remedy:
          'Geef de businesscase waarvan dit de uitkomsten zijn, of reken opnieuw; verify van een rekenbewijs zegt wat er veranderde.',
      },
      en: {
        message: `stored is ${one ?? 'nothing'}, the case comes to ${other ?? 'nothing'}`,
        reason: 'the case, the reference data or the rules have changed since',
        remedy:
          'Pass the case that these are the results of, or calculate again; verify of a receipt says what changed.',
      },
    },
    language,
  ),
  values: { ...(one === null ? {} : { found: one }), ...(other === null ? {} : { other }) },
  // Among results a figure of a party stands in a list of them; its address begins with the party.
  address: address.replace(/^(?:parties|wholes)\./, ''),
})
