import { listed } from '../../money/index.js'
import { nearest, printableText } from '../../case/index.js'
import { csvColumns, type CsvColumn } from './csv-columns.js'
import { csvKinds, type CsvKind, type CsvKindName } from './csv-kinds.js'
import type { CsvFinding } from '../../case/csv/index.js'
import type { CsvField } from '../../case/csv/index.js'

type ListName = 'interventions' | Exclude<CsvKind['item'], 'none'>

const nouns: Readonly<Record<ListName, readonly [string, string]>> = {
  interventions: ['interventie', 'intervention'],
  costs: ['kostenregel', 'cost'],
  effects: ['effect', 'effect'],
  costItems: ['kostenpost', 'cost item'],
}

const shown = ({ text }: CsvField): string => `'${printableText(text.trim())}'`
const [nl, en] = [0, 1] as const
const choose = (ids: readonly string[]): string => listed(ids, { most: 10 })

/** What is wrong with a row by itself. */
export const factWords = {
  unknownKind: (field: CsvField): CsvFinding => {
    const names = Object.values(csvKinds).map((kind) => kind.names)
    const likely = nearest(field.text.trim(), names.flat())
    const remedies = {
      nl: `Kies uit ${listed(
        names.map((each) => each[nl]),
        { last: 'of' },
      )}.`,
      en: `Choose from ${listed(
        names.map((each) => each[en]),
        { last: 'or' },
      )}.`,
    }
    return field.text.trim() === ''
      ? {
          code: 'missing',
          place: field,
          nl: ['de soort ontbreekt', remedies.nl],
          en: ['the kind is missing', remedies.en],
        }
      : {
          code: 'unknown-choice',
          place: field,
          value: field.text,
          nl: [
            `soort ${shown(field)} is onbekend`,
            likely === undefined ? remedies.nl : `Bedoeld is misschien '${likely}'. ${remedies.nl}`,
          ],
          en: [
            `kind ${shown(field)} is unknown`,
            likely === undefined ? remedies.en : `Did you mean '${likely}'? ${remedies.en}`,
          ],
        }
  },

  missing: (field: CsvField, column: CsvColumn, kind: CsvKindName): CsvFinding => {
    const [kindNl, kindEn] = csvKinds[kind].names
    return {
      code: 'missing',
      place: field,
      nl: [`kolom ${csvColumns[column][nl]} is leeg, en '${kindNl}' heeft haar nodig`, filledIn(column, kind).nl],
      en: [`column ${csvColumns[column][en]} is empty, and '${kindEn}' needs it`, filledIn(column, kind).en],
    }
  },

  superfluous: (field: CsvField, column: CsvColumn, kind: CsvKindName): CsvFinding => {
    const [kindNl, kindEn] = csvKinds[kind].names
    const isStart = column === 'value'
    return {
      code: 'not-read',
      place: field,
      value: field.text,
      nl: [
        `${shown(field)} in kolom ${csvColumns[column][nl]} wordt bij '${kindNl}' niet gelezen`,
        isStart
          ? 'Zet de maand in kolom periode, en laat waarde leeg.'
          : 'Maak het veld leeg, of kies een andere soort.',
      ],
      en: [
        `${shown(field)} in column ${csvColumns[column][en]} is not read for '${kindEn}'`,
        isStart ? 'Put the month in column period, and leave value empty.' : 'Clear the field, or choose another kind.',
      ],
    }
  },

  period: (field: CsvField, wanted: Exclude<CsvKind['period'], 'none'>): CsvFinding => {
    const isYear = wanted === 'year'
    const isMonth = wanted === 'month'
    return {
      code: isYear ? 'bad-year' : 'bad-month',
      place: field,
      value: field.text,
      nl: [
        `${shown(field)} is geen ${isYear ? 'jaar' : isMonth ? 'maand' : 'jaar of maand'}`,
        `Schrijf ${isYear ? '2025' : isMonth ? '2025-03' : '2025 of 2025-03'}. Maakt een spreadsheet er iets anders van, geef de kolom dan de opmaak tekst.`,
      ],
      en: [
        `${shown(field)} is no ${isYear ? 'year' : isMonth ? 'month' : 'year or month'}`,
        `Write ${isYear ? '2025' : isMonth ? '2025-03' : '2025 or 2025-03'}. If a spreadsheet makes something else of it, format the column as text.`,
      ],
    }
  },

  number: (field: CsvField, likely: readonly string[], separator: string): CsvFinding => {
    const isDutch = separator === ';'
    const example = isDutch ? '1234,50' : '1234.50'
    return {
      code: 'not-a-number',
      place: field,
      value: field.text,
      nl: [
        likely.length > 1
          ? `${shown(field)} kan ${likely.join(' of ')} zijn`
          : `${shown(field)} in kolom waarde is geen getal`,
        likely.length > 0
          ? `Schrijf ${likely.join(' of ')}: tussen ${isDutch ? "puntkomma's" : "komma's"} met een ${isDutch ? 'komma' : 'punt'} voor de decimalen.`
          : `Schrijf alleen cijfers: ${example}, zonder € of eenheid. Haal de regel weg als het getal niet bekend is.`,
      ],
      en: [
        likely.length > 1
          ? `${shown(field)} can be ${likely.join(' or ')}`
          : `${shown(field)} in column value is not a number`,
        likely.length > 0
          ? `Write ${likely.join(' or ')}: between ${isDutch ? 'semicolons with a comma' : 'commas with a point'} for the decimals.`
          : `Write digits only: ${example}, without € or a unit. Remove the row where the number is not known.`,
      ],
    }
  },

  unknownId: (
    field: CsvField,
    list: ListName,
    known: readonly { readonly id: string; readonly name?: string | undefined }[],
    intervention?: string,
  ): CsvFinding => {
    const written = field.text.trim()
    const ids = known.map(({ id }) => id)
    const byName = known.find(({ name }) => name?.toLowerCase() === written.toLowerCase())?.id
    const likely = byName ?? nearest(written, ids)
    const [nounNl, nounEn] = nouns[list]
    const isOwn = list === 'costs' || list === 'effects'
    return {
      code: 'dangling-id',
      place: field,
      value: field.text,
      nl: [
        `${nounNl} ${shown(field)} bestaat niet ${isOwn ? `bij interventie '${intervention ?? ''}'` : 'in deze case'}`,
        likely !== undefined
          ? `Bedoeld is misschien '${likely}'${byName === undefined ? '' : ', het id'}.`
          : ids.length === 0
            ? 'Haal de regel weg, of voeg toe wat de case mist.'
            : `Kies een id: ${choose(ids)}.`,
      ],
      en: [
        `${nounEn} ${shown(field)} does not exist ${isOwn ? `in intervention '${intervention ?? ''}'` : 'in this case'}`,
        likely !== undefined
          ? `Did you mean '${likely}'${byName === undefined ? '' : ', its id'}?`
          : ids.length === 0
            ? 'Remove the row, or add what the case lacks.'
            : `Choose an id: ${choose(ids)}.`,
      ],
    }
  },
} as const

const filledIn = (column: CsvColumn, kind: CsvKindName): { readonly nl: string; readonly en: string } => {
  const { item, period }: CsvKind = csvKinds[kind]
  switch (column) {
    case 'intervention':
      return { nl: 'Geef het id van de interventie.', en: 'State the id of the intervention.' }
    case 'item': {
      const [nounNl, nounEn] = nouns[item === 'none' ? 'costs' : item]
      return {
        nl: `Geef het id van ${item === 'effects' ? 'het' : 'de'} ${nounNl}.`,
        en: `State the id of the ${nounEn}.`,
      }
    }
    case 'period':
      return period === 'year'
        ? { nl: 'Geef een jaar, zoals 2025.', en: 'State a year, such as 2025.' }
        : period === 'month'
          ? { nl: 'Geef een maand, zoals 2025-03.', en: 'State a month, such as 2025-03.' }
          : { nl: 'Geef een jaar of een maand, zoals 2025-03.', en: 'State a year or a month, such as 2025-03.' }
    default:
      return {
        nl: 'Geef een getal; haal de regel weg als het niet bekend is.',
        en: 'State a number; remove the row where it is not known.',
      }
  }
}
