import type { Language } from '../../../report/index.js'
import type { InputField } from '../../../workbook/index.js'

interface UpdateWords {
  readonly fields: Readonly<Record<InputField, string>>
  readonly none: (file: string) => string
  readonly changed: (files: readonly string[], count: number) => string
  readonly wouldChange: (files: readonly string[], count: number) => string
  readonly refused: (book: string, count: number) => string
  readonly noNumber: (address: string) => string
  readonly shared: (address: string, others: readonly string[]) => string
  readonly unclear: (address: string, place: string) => string
  readonly nothingStated: string
  readonly made: (file: string) => string
  readonly wouldMake: (file: string) => string
  readonly noTemplate: (file: string, book: string) => string
  readonly templateName: string
  readonly templateTakesNoFile: (file: string) => string
  readonly needsFile: string
  readonly needsOut: string
  readonly noCaseName: (file: string) => string
  readonly isTemplate: (file: string, book: string) => string
}

export const updateWords: Readonly<Record<Language, UpdateWords>> = {
  nl: {
    fields: {
      value: '',
      low: 'laag',
      mode: 'waarschijnlijkst',
      high: 'hoog',
      source: 'bron',
      assumption: 'aanname',
    },
    none: (file) => `De werkmap en ${file} zeggen hetzelfde: er is niets veranderd.`,
    changed: (files, count) =>
      `${files.join(', ')}: ${count === 1 ? '1 verandering' : `${count} veranderingen`} geschreven.`,
    wouldChange: (files, count) =>
      `${files.join(', ')}: ${count === 1 ? '1 verandering' : `${count} veranderingen`}. Er is niets geschreven (--dry-run).`,
    refused: (book, count) => `${book}: ${count === 1 ? '1 probleem' : `${count} problemen`}. Er is niets geschreven.`,
    noNumber: (address) =>
      `in het bestand staat bij ${address} geen getal dat hier te veranderen is (zoals payers: gemeente, wie alles betaalt); verander het daar`,
    shared: (address, others) =>
      `in het bestand staat ${address} maar één keer, met een anker (&), ook voor ${others.join(', ')}; verander die cellen evenzo, of schrijf de getallen in het bestand apart`,
    unclear: (address, place) =>
      `${address} staat in ${place} zo geschreven dat het hier niet te veranderen is; verander het daar`,
    nothingStated: 'niets',
    made: (file) => `${file}: geschreven.`,
    wouldMake: (file) => `${file} is in orde. Er is niets geschreven (--dry-run).`,
    noTemplate: (file, book) =>
      `'${file}' bestaat niet, en ${book} is geen ingevuld sjabloon om er een van te maken. Noem het bestand waarvan de werkmap is gemaakt, of maak een sjabloon met mbc workbook --template.`,
    templateName: 'sjabloon.xlsx',
    templateTakesNoFile: (file) => `Een sjabloon is leeg en hoort bij geen businesscase: laat '${file}' weg.`,
    needsFile: 'Noem het bestand van de businesscase, of vraag met --template een leeg sjabloon.',
    needsOut: 'Noem met --out de werkmap, zoals case.xlsx.',
    noCaseName: (file) => `'${file}' is geen naam voor een businesscase; kies een naam zoals nieuw.yaml.`,
    isTemplate: (file, book) =>
      `${book} is een sjabloon, en daarvan wordt een nieuw bestand gemaakt; '${file}' bestaat al. Kies een nieuwe naam.`,
  },
  en: {
    fields: { value: '', low: 'low', mode: 'most likely', high: 'high', source: 'source', assumption: 'assumption' },
    none: (file) => `The workbook and ${file} say the same: nothing was changed.`,
    changed: (files, count) => `${files.join(', ')}: ${count === 1 ? '1 change' : `${count} changes`} written.`,
    wouldChange: (files, count) =>
      `${files.join(', ')}: ${count === 1 ? '1 change' : `${count} changes`}. Nothing was written (--dry-run).`,
    refused: (book, count) => `${book}: ${count === 1 ? '1 problem' : `${count} problems`}. Nothing was written.`,
    noNumber: (address) =>
      `in the file there is no number at ${address} that can be changed here (such as payers: gemeente, who pays all); change it there`,
    shared: (address, others) =>
      `in the file ${address} is written once, with an anchor (&), for ${others.join(', ')} as well; change those cells alike, or write the numbers apart in the file`,
    unclear: (address, place) =>
      `${address} is written in ${place} in a way that cannot be changed here; change it there`,
    nothingStated: 'nothing',
    made: (file) => `${file}: written.`,
    wouldMake: (file) => `${file} is in order. Nothing was written (--dry-run).`,
    noTemplate: (file, book) =>
      `'${file}' does not exist, and ${book} is no template that was filled in, of which to make one. Name the file of which the workbook was made, or make a template with mbc workbook --template.`,
    templateName: 'template.xlsx',
    templateTakesNoFile: (file) => `A template is empty and belongs to no case: leave '${file}' out.`,
    needsFile: 'Name the file of the case, or ask for an empty template with --template.',
    needsOut: 'Name the workbook with --out, such as case.xlsx.',
    noCaseName: (file) => `'${file}' is no name for a case; choose a name such as new.yaml.`,
    isTemplate: (file, book) =>
      `${book} is a template, of which a new file is made; '${file}' exists already. Choose a new name.`,
  },
}
