import type { Language } from '../language/language.js'

/** The fixed words around the findings of a review. What stands in braces is filled in. */
export const reviewWords = {
  nl: {
    title: 'Wat een kritische lezer zou vragen',
    nothing: 'Deze controle vond niets dat ontbreekt. Dat zegt niet dat de aanpak werkt.',
    note: 'Een controle op wat vaak wordt vergeten. Het zijn opmerkingen: de berekening klopt met wat er is opgegeven. ‘Moet’ betekent dat de uitkomst waarschijnlijk niet klopt of misleidt zolang dit zo blijft; ‘hoort’ is goed gebruik. Een leeg lijstje zegt niet dat de aanpak werkt.',
    caption: 'Opmerkingen bij de businesscase',
    finding: 'Opmerking',
    question: 'Vraag',
    where: 'Plaats in het bestand',
    must: 'moet',
    should: 'hoort',
    asked: 'gevraagd in: ',
    whole: 'de hele case',
    places: '{count} plaatsen',
    one: '1 opmerking, die niets tegenhoudt:',
    more: '{count} opmerkingen, die niets tegenhouden (moet: {must}, hoort: {should}):',
    do: 'doe dit: ',
  },
  en: {
    title: 'What a critical reader would ask',
    nothing: 'This check found nothing missing. That does not say that the approach works.',
    note: 'A check of what is often forgotten. These are remarks: the calculation agrees with what is stated. ‘Must’ says that the answer is likely wrong or misleads as long as this stands; ‘should’ is good practice. An empty list does not say that the approach works.',
    caption: 'Remarks on the business case',
    finding: 'Remark',
    question: 'Question',
    where: 'Place in the file',
    must: 'must',
    should: 'should',
    asked: 'asked in: ',
    whole: 'the whole case',
    places: '{count} places',
    one: '1 remark, which stops nothing:',
    more: '{count} remarks, which stop nothing (must: {must}, should: {should}):',
    do: 'do this: ',
  },
} as const satisfies Readonly<Record<Language, unknown>>
