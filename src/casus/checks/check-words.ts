import { namedHere, type Finding, type ProblemText, type ProblemValues } from '../../case/index.js'

type Words = Pick<Finding, 'nl' | 'en' | 'values'>

const both = (nl: ProblemText, en: ProblemText, values?: ProblemValues): Words => ({
  values: values && (() => values),
  nl: () => nl,
  en: () => en,
})

/** What is said of a casus whose fields do not agree, in both languages. */
export const checkWords = {
  tooLong: (months: number, most: number, latest: string): Words =>
    both(
      {
        message: `de casus beslaat ${months} maanden; hoogstens ${most}`,
        reason: 'over één gezin is verder vooruit niets te zeggen',
        remedy: `Kies een laatste maand tot en met ${latest}.`,
      },
      {
        message: `the casus covers ${months} months; at most ${most}`,
        reason: 'nothing can be said of one household further ahead',
        remedy: `Choose a last month through ${latest}.`,
      },
      { count: months, most, latest },
    ),
  repeated: (id: string): Words =>
    both(
      {
        message: `id '${id}' komt twee keer voor`,
        reason: 'een verwijzing naar dit id zou op twee regels kunnen slaan',
        remedy: 'Geef een van de twee een ander id, of haal de dubbele regel weg.',
      },
      {
        message: `id '${id}' occurs twice`,
        reason: 'a reference to this id could mean two lines',
        remedy: 'Give one of the two another id, or remove the double line.',
      },
    ),
  alreadyNow: (id: string): Words =>
    both(
      {
        message: `dienst '${id}' is er nu al`,
        reason: 'een plan dat een dienst toevoegt, geeft die een eigen id',
        remedy: `Zet het nieuwe volume onder volumes (${id}: ...), of geef de nieuwe dienst een ander id.`,
      },
      {
        message: `service '${id}' is there now already`,
        reason: 'a plan that adds a service gives it an id of its own',
        remedy: `Put the new volume under volumes (${id}: ...), or give the new service another id.`,
      },
    ),
  unlike: (id: string): Words =>
    both(
      {
        message: `dienst '${id}' staat in een ander plan anders opgegeven`,
        reason: 'een dienst die meer plannen toevoegen, is één regel van de tabel; alleen het volume mag verschillen',
        remedy: 'Geef in elk plan dezelfde prijs, eenheid, domein en betalers, of geef de dienst hier een ander id.',
      },
      {
        message: `service '${id}' is stated differently in another plan`,
        reason: 'a service that several plans add is one row of the table; only its volume may differ',
        remedy: 'State the same price, unit, domain and payers in each plan, or give the service another id here.',
      },
    ),
  unknownService: (id: string, likely: string | undefined, known: readonly string[]): Words =>
    both(
      {
        message: `dienst '${id}' staat niet in services`,
        reason:
          'een plan verandert het volume van een dienst die er nu is; een nieuwe dienst staat onder services van het plan',
        remedy:
          likely === undefined
            ? `Kies uit: ${known.join(', ')}; of voeg de dienst toe.`
            : `Bedoeld is misschien '${likely}'.`,
      },
      {
        message: `service '${id}' is not among services`,
        reason:
          'a plan changes the volume of a service that is there now; a new service stands under services of the plan',
        remedy:
          likely === undefined ? `Choose from: ${known.join(', ')}; or add the service.` : `Did you mean '${likely}'?`,
      },
      { list: 'services', ...namedHere(known, likely) },
    ),
  eventOutside: (month: string, from: string, through: string): Words =>
    both(
      {
        message: `${month} ligt buiten de maanden van de casus, ${from} tot en met ${through}`,
        remedy: `Kies een maand van ${from} tot en met ${through}, of verruim timeline.`,
      },
      {
        message: `${month} lies outside the months of the casus, ${from} through ${through}`,
        remedy: `Choose a month from ${from} through ${through}, or widen timeline.`,
      },
      { least: from, most: through },
    ),
  unknownPlan: (plan: string, known: readonly string[]): Words =>
    both(
      {
        message: `plan '${plan}' staat niet in plans`,
        remedy: known.length === 0 ? 'Haal het veld weg.' : `Kies uit: ${known.join(', ')}; of haal het veld weg.`,
      },
      {
        message: `plan '${plan}' is not among plans`,
        remedy: known.length === 0 ? 'Remove the field.' : `Choose from: ${known.join(', ')}; or remove the field.`,
      },
      { list: 'plans', ...namedHere(known) },
    ),
  tooManyServices: (count: number, most: number): Words =>
    both(
      {
        message: `er zijn ${count} diensten, die van de plannen meegeteld; hoogstens ${most}`,
        remedy: 'Voeg diensten samen die op elkaar lijken.',
      },
      {
        message: `there are ${count} services, those of plans included; at most ${most}`,
        remedy: 'Join services that are alike.',
      },
      { count, most },
    ),
} as const
