import type { Language } from '../report/index.js'

interface CliWords {
  readonly noFile: (file: string) => string
  readonly isFolder: (file: string) => string
  readonly unreadable: (file: string, why: string) => string
  readonly tooLarge: (file: string, megabytes: number) => string
  readonly good: (file: string, name: string) => string
  readonly problems: (file: string, count: number) => string
  readonly unknownFigure: (reference: string, nearest: readonly string[]) => string
  readonly unexpected: (message: string) => string
}

/** What the command itself says, beside reports and problems. */
export const cliWords: Readonly<Record<Language, CliWords>> = {
  nl: {
    noFile: (file) => `Het bestand '${file}' bestaat niet. Controleer de naam en de map.`,
    isFolder: (file) => `'${file}' is een map. Noem het bestand van de businesscase, bijvoorbeeld ${file}/case.yaml.`,
    unreadable: (file, why) => `Het bestand '${file}' is niet te lezen: ${why}.`,
    tooLarge: (file, megabytes) =>
      `Het bestand '${file}' is ${megabytes} MB groot; een businesscase mag hooguit 10 MB zijn. Haal weg wat er niet in hoort.`,
    good: (file, name) => `${file}: in orde. Businesscase '${name}' kan worden berekend.`,
    problems: (file, count) =>
      `${file}: ${count === 1 ? '1 probleem' : `${count} problemen`}. Er is niets berekend.`,
    unknownFigure: (reference, nearest) =>
      nearest.length === 0
        ? `Het cijfer '${reference}' bestaat niet in deze businesscase. Een verwijzing begint met een partij, 'society', 'ladder' of 'baseline', zoals gemeente.npv.`
        : `Het cijfer '${reference}' bestaat niet in deze businesscase. Bedoelt u ${nearest.join(' of ')}?`,
    unexpected: (message) =>
      `Dit had niet mogen gebeuren: ${message}. Het ligt niet aan u; meld het met het bestand erbij.`,
  },
  en: {
    noFile: (file) => `There is no file '${file}'. Check the name and the folder.`,
    isFolder: (file) => `'${file}' is a folder. Name the file of the business case, such as ${file}/case.yaml.`,
    unreadable: (file, why) => `The file '${file}' cannot be read: ${why}.`,
    tooLarge: (file, megabytes) =>
      `The file '${file}' is ${megabytes} MB; a business case may be 10 MB at most. Take out what does not belong in it.`,
    good: (file, name) => `${file}: in order. Business case '${name}' can be calculated.`,
    problems: (file, count) => `${file}: ${count === 1 ? '1 problem' : `${count} problems`}. Nothing was calculated.`,
    unknownFigure: (reference, nearest) =>
      nearest.length === 0
        ? `There is no figure '${reference}' in this case. A reference starts with a party, 'society', 'ladder' or 'baseline', such as gemeente.npv.`
        : `There is no figure '${reference}' in this case. Did you mean ${nearest.join(' or ')}?`,
    unexpected: (message) =>
      `This should not have happened: ${message}. It is not your doing; please report it with the file.`,
  },
}
