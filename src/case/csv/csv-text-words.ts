import { csvLimits, type CsvFault } from './csv-rows.js'
import type { CsvFinding } from './csv-problem.js'

/** Why a text is not CSV, in words. */
const words: Readonly<Record<CsvFault['kind'], Pick<CsvFinding, 'code' | 'nl' | 'en'>>> = {
  'quote-inside': {
    code: 'syntax',
    nl: [
      'in dit veld staat een aanhalingsteken, en het veld begint er niet mee',
      'Zet het hele veld tussen aanhalingstekens, en verdubbel die erin: "het ""loket"" in de wijk".',
    ],
    en: [
      'this field holds a quotation mark, and does not begin with one',
      'Put the whole field in quotation marks, and double those within: "the ""desk"" in town".',
    ],
  },
  'after-quote': {
    code: 'syntax',
    nl: [
      'na het sluitende aanhalingsteken staat nog tekst in dit veld',
      'Zet het aanhalingsteken aan het einde van het veld; een aanhalingsteken in het veld wordt verdubbeld ("").',
    ],
    en: [
      'there is text in this field after its closing quotation mark',
      'Put the quotation mark at the end of the field; one within the field is doubled ("").',
    ],
  },
  unclosed: {
    code: 'syntax',
    nl: [
      'dit veld begint met een aanhalingsteken dat nergens sluit',
      'Zet een aanhalingsteken aan het einde van het veld, of haal het aan het begin weg.',
      'de rest van het bestand hoort zo bij dit ene veld',
    ],
    en: [
      'this field begins with a quotation mark that is never closed',
      'Put a quotation mark at the end of the field, or remove the one at its beginning.',
      'the rest of the file would belong to this one field',
    ],
  },
  control: {
    code: 'syntax',
    nl: ['in dit veld staat een teken dat geen tekst is', 'Haal het weg; bewaar het werkblad opnieuw als CSV (UTF-8).'],
    en: ['this field holds a sign that is no text', 'Remove it; save the sheet as CSV (UTF-8) once more.'],
  },
  'too-large': {
    code: 'too-large',
    nl: ['dit bestand is te groot', `Houd het onder ${csvLimits.characters / 1e6} miljoen tekens.`],
    en: ['this file is too large', `Keep it below ${csvLimits.characters / 1e6} million characters.`],
  },
  'too-many': {
    code: 'too-many',
    nl: [
      `dit bestand heeft meer dan ${csvLimits.rows} regels`,
      'Tel per jaar of maand op wat hier per huishouden of per factuur staat.',
    ],
    en: [
      `this file has more than ${csvLimits.rows} rows`,
      'Add up by year or month what is written here by household or invoice.',
    ],
  },
  'too-long': {
    code: 'too-long',
    nl: [
      `dit veld is langer dan ${csvLimits.field} tekens`,
      'Kort het in. Ontbreekt er een aanhalingsteken, zet dat dan aan het einde van het veld.',
    ],
    en: [
      `this field is longer than ${csvLimits.field} characters`,
      'Shorten it. If a quotation mark is missing, put it at the end of the field.',
    ],
  },
}

/** What is wrong with the text of a CSV, where it is. */
export const textFinding = ({ kind, line, column }: CsvFault): CsvFinding => ({
  ...words[kind],
  place: { line, column },
})
