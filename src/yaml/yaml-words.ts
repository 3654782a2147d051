import {
  type Language,
  type Problem,
  type ProblemCode,
  printableText,
  quoted,
  safeLine,
  unquotedText,
  limits,
} from '../case/index.js'
import type { Bilingual } from './bilingual.js'
import type { CutText } from './cut-texts.js'
import type { TreeFault } from './plain-tree.js'
import { syntaxWords } from './syntax-words.js'
import type { TextFault } from './text-faults.js'

/** What goes wrong with the text itself, before it is a case. */
const textWords = {
  'too-large': {
    nl: {
      message: 'het bestand is te groot',
      reason: 'het telt meer dan 10 MB, of meer dan 300.000 woorden en leestekens',
      remedy: 'Splits de case, of haal weg wat er niet in hoort.',
    },
    en: {
      message: 'the file is too large',
      reason: 'it holds more than 10 MB, or more than 300,000 words and signs',
      remedy: 'Split the case, or remove what does not belong in it.',
    },
  },
  'too-long': {
    nl: {
      message: 'hier begint een tekst van meer dan een miljoen tekens',
      remedy: `Kort de tekst in: hoogstens ${limits.text} tekens. Of sluit haar met een aanhalingsteken, als zij te ver doorloopt.`,
    },
    en: {
      message: 'a text of more than a million characters begins here',
      remedy: `Shorten the text: at most ${limits.text} characters. Or close it with a quote, where it goes on too far.`,
    },
  },
  'too-deep': {
    nl: {
      message: 'het bestand is te diep genest',
      remedy: 'Controleer haakjes en inspringen: een case is hoogstens zo’n tien lagen diep.',
    },
    en: {
      message: 'the file is nested too deeply',
      remedy: 'Check brackets and indentation: a case is some ten levels deep at most.',
    },
  },
  unreadable: {
    nl: { message: 'het bestand kan niet gelezen worden', remedy: 'Controleer of het een YAML- of JSON-bestand is.' },
    en: { message: 'the file cannot be read', remedy: 'Check whether it is a YAML or JSON file.' },
  },
  'alias-bomb': {
    nl: {
      message: 'verwijzingen (*) vergroten het bestand te veel',
      reason: 'herhaalde verwijzingen naar verwijzingen maken van een klein bestand een onafzienbaar grote case',
      remedy: 'Schrijf de gegevens uit, of verwijs minder.',
    },
    en: {
      message: 'aliases (*) enlarge the file too much',
      reason: 'repeated aliases of aliases make an endless case of a small file',
      remedy: 'Write the values out, or use fewer aliases.',
    },
  },
} satisfies Partial<Record<ProblemCode, Bilingual>>

/** A problem with the text as a whole. */
export const textProblem = (code: keyof typeof textWords, language: Language): Problem => ({
  code,
  path: [],
  ...textWords[code][language],
})

/**
 * A text that is not JSON, in a file that should be; `found` is what stands where JSON ends, '' at the end of the text.
 */
export const jsonProblem = (found: string, language: Language): Problem => ({
  code: 'syntax',
  path: [],
  ...jsonWords(found)[language],
})

const jsonWords = (found: string): Bilingual =>
  found === ''
    ? unfinishedJson
    : found.trim() === ''
      ? brokenText
      : /^[\u2018-\u201f]/.test(found)
        ? syntaxWords['curly-quote'](found.slice(0, 1))
        : foreignToJson(found)

const foreignToJson = (found: string): Bilingual => ({
  nl: {
    message: `dit is geen geldige JSON: ${quoted(found)}`,
    reason:
      'JSON kent teksten tussen dubbele aanhalingstekens, getallen zoals 0.5, en true, false en null; geen commentaar, en geen komma achter het laatste',
    remedy: 'Verbeter het; schrijft u liever YAML, noem het bestand dan .yaml.',
  },
  en: {
    message: `this is not valid JSON: ${quoted(found)}`,
    reason:
      'JSON knows texts in double quotes, numbers such as 0.5, and true, false and null; no comments, and no comma after the last',
    remedy: 'Correct it; if you would rather write YAML, name the file .yaml.',
  },
})

const brokenText: Bilingual = {
  nl: {
    message: 'dit is geen geldige JSON: een tekst loopt door op de volgende regel',
    reason: 'in JSON staat een tekst op één regel, tussen dubbele aanhalingstekens',
    remedy: 'Sluit de tekst met "; een nieuwe regel erin is \\n.',
  },
  en: {
    message: 'this is not valid JSON: a text goes on at the next line',
    reason: 'in JSON a text stands on one line, in double quotes',
    remedy: 'Close the text with "; a new line in it is \\n.',
  },
}

const unfinishedJson: Bilingual = {
  nl: {
    message: 'het bestand houdt op voordat de JSON af is',
    reason: 'een {, een [ of een tekst tussen aanhalingstekens is niet gesloten, of het bestand is maar half bewaard',
    remedy: 'Sluit wat open staat, of bewaar het bestand opnieuw.',
  },
  en: {
    message: 'the file ends before the JSON is complete',
    reason: 'a {, a [ or a text in quotes is not closed, or only half of the file was saved',
    remedy: 'Close what is open, or save the file again.',
  },
}

/**
 * An alias to a missing anchor, or a key that appears twice in one object; several keys where an item of a list lacks
 * its dash.
 */
export const namedProblem = ({ code, path, name, names }: TreeFault, language: Language): Problem => ({
  code,
  path,
  value: name,
  ...(code === 'unknown-alias'
    ? danglingAlias(name)
    : names === undefined
      ? writtenTwice(name)
      : lostDash(name, names))[language],
})

const danglingAlias = (name: string): Bilingual => ({
  nl: {
    message: `verwijzing *${name} verwijst naar niets`,
    remedy: `Zet eerder in het bestand &${name} bij wat herhaald moet worden, of schrijf het uit.`,
  },
  en: {
    message: `alias *${name} refers to nothing`,
    remedy: `Put &${name} earlier in the file at what is to be repeated, or write it out.`,
  },
})

const writtenTwice = (name: string): Bilingual => ({
  nl: {
    message: `veld '${name}' staat hier twee keer`,
    reason: 'welk van de twee geldt, is onbekend',
    remedy: 'Haal er één weg.',
  },
  en: {
    message: `key '${name}' is written twice here`,
    reason: 'which of the two holds is unknown',
    remedy: 'Remove one.',
  },
})

const lostDash = (name: string, names: readonly string[]): Bilingual => {
  const listed = names
    .slice(0, 5)
    .map((each) => `'${each}'`)
    .join(', ')
  return {
    nl: {
      message: `de velden ${listed} staan hier twee keer`,
      reason: 'zo te zien begint hier een nieuwe regel van de lijst, zonder streepje',
      remedy: `Zet '- ' voor '${name}', of haal de velden één keer weg.`,
    },
    en: {
      message: `the keys ${listed} are written twice here`,
      reason: 'a new line of the list seems to begin here, without its dash',
      remedy: `Put '- ' before '${name}', or remove one of the two.`,
    },
  }
}

/** An unquoted text between braces that holds a comma, with the corrected line. */
export const cutProblem = ({ path, whole }: CutText, language: Language): Problem => ({
  code: 'unquoted-text',
  path,
  value: printableText(whole),
  ...unquotedText(String(path.at(-1)), safeLine(whole))[language],
})

/** A fault of the text, in words for users who have never read the YAML standard. */
export const syntaxProblem = ({ kind, written }: Pick<TextFault, 'kind' | 'written'>, language: Language): Problem => ({
  code: 'syntax',
  path: [],
  ...(kind === 'too-deep' ? textWords[kind] : syntaxWords[kind](written ?? ''))[language],
})
