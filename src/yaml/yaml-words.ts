import type { ErrorCode } from 'yaml'

import type { Language, Problem, ProblemCode } from '../case/index.js'

interface Words {
  readonly message: string
  readonly reason?: string
  readonly remedy: string
}

type Bilingual = Readonly<Record<Language, Words>>

/** What goes wrong with the text itself, before it is a case. */
const textWords = {
  'too-large': {
    nl: { message: 'het bestand is te groot', reason: 'het telt meer dan 10 MB, of meer dan 2 miljoen woorden en leestekens', remedy: 'Splits de case, of haal weg wat er niet in hoort.' },
    en: { message: 'the file is too large', reason: 'it holds more than 10 MB, or more than 2 million words and signs', remedy: 'Split the case, or remove what does not belong in it.' },
  },
  'too-deep': {
    nl: { message: 'het bestand is te diep genest', remedy: 'Controleer haakjes en inspringen: een case is hoogstens zo’n tien lagen diep.' },
    en: { message: 'the file is nested too deeply', remedy: 'Check brackets and indentation: a case is some ten levels deep at most.' },
  },
  unreadable: {
    nl: { message: 'het bestand kan niet gelezen worden', remedy: 'Controleer of het een YAML- of JSON-bestand is.' },
    en: { message: 'the file cannot be read', remedy: 'Check whether it is a YAML or JSON file.' },
  },
  'alias-bomb': {
    nl: {
      message: 'verwijzingen (*) vergroten het bestand te veel',
      reason: 'herhaalde verwijzingen naar verwijzingen maken van een klein bestand een onafzienbare case',
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

/** A text that is YAML and not JSON, in a file that says it is JSON. */
export const jsonProblem = (language: Language): Problem => ({ code: 'syntax', path: [], ...jsonWords[language] })

const jsonWords: Bilingual = {
  nl: { message: 'dit is geen geldige JSON', reason: 'JSON kent geen commentaar, geen komma na de laatste regel, en wil dubbele aanhalingstekens', remedy: 'Verbeter het, of noem het bestand .yaml.' },
  en: { message: 'this is not valid JSON', reason: 'JSON has no comments, no comma after the last line, and wants double quotes', remedy: 'Correct it, or name the file .yaml.' },
}

/** An alias to an anchor that is not there, or a key that stands twice in one object. */
export const namedProblem = (code: 'unknown-alias' | 'duplicate-key', path: Problem['path'], name: string, language: Language): Problem => ({
  code,
  path,
  value: name,
  ...namedWords[code](name)[language],
})

const namedWords: Readonly<Record<'unknown-alias' | 'duplicate-key', (name: string) => Bilingual>> = {
  'unknown-alias': (name) => ({
    nl: { message: `verwijzing *${name} verwijst naar niets`, remedy: `Zet eerder in het bestand &${name} bij wat herhaald moet worden, of schrijf het uit.` },
    en: { message: `alias *${name} refers to nothing`, remedy: `Put &${name} earlier in the file at what is to be repeated, or write it out.` },
  }),
  'duplicate-key': (name) => ({
    nl: { message: `veld '${name}' staat hier twee keer`, reason: 'welk van de twee geldt, is onbekend', remedy: 'Haal er één weg.' },
    en: { message: `key '${name}' is written twice here`, reason: 'which of the two holds is unknown', remedy: 'Remove one.' },
  }),
}

/** A number that may be meant a thousand times as large. */
export const thousandProblem = (path: Problem['path'], text: string, language: Language): Problem => {
  const [small, large, plain] = [String(Number(text)), text.replace('.', ''), `${text}0`]
  const words: Bilingual = {
    nl: { message: `${text} kan ${small} of ${large} zijn`, reason: 'een punt scheidt in het Nederlands duizendtallen en in YAML decimalen', remedy: `Schrijf ${large}, of ${plain} als de punt voor decimalen staat.` },
    en: { message: `${text} can be ${small} or ${large}`, reason: 'a point separates thousands in Dutch and decimals in YAML', remedy: `Write ${large}, or ${plain} where the point is for decimals.` },
  }
  return { code: 'not-a-number', path, value: text, ...words[language] }
}

/** A fault of YAML, in words for who has never read the standard. */
export const syntaxProblem = (fault: ErrorCode, original: string, language: Language): Problem => ({
  code: 'syntax',
  path: [],
  ...(syntaxWords[fault] ?? otherSyntax(original))[language],
})

const otherSyntax = (original: string): Bilingual => ({
  nl: { message: 'dit is geen geldige YAML', reason: original, remedy: 'Controleer dubbele punten, aanhalingstekens, haakjes en inspringen op deze regel en de regel erboven.' },
  en: { message: 'this is not valid YAML', reason: original, remedy: 'Check colons, quotes, brackets and indentation on this line and the one above.' },
})

const indentation: Bilingual = {
  nl: { message: 'deze regel springt verkeerd in', reason: 'in YAML bepaalt het inspringen waar een regel bij hoort', remedy: 'Laat velden die bij elkaar horen even ver inspringen, met twee spaties per laag.' },
  en: { message: 'this line is indented wrongly', reason: 'in YAML indentation decides what a line belongs to', remedy: 'Indent fields that belong together equally, two spaces for each level.' },
}

const syntaxWords: Partial<Record<ErrorCode, Bilingual>> = {
  TAB_AS_INDENT: {
    nl: { message: 'deze regel springt in met een tab', reason: 'YAML springt in met spaties; een tab is overal anders breed', remedy: 'Vervang elke tab door twee spaties.' },
    en: { message: 'this line is indented with a tab', reason: 'YAML indents with spaces; a tab has another width everywhere', remedy: 'Replace each tab by two spaces.' },
  },
  BAD_INDENT: indentation,
  BLOCK_IN_FLOW: indentation,
  MISSING_CHAR: {
    nl: { message: 'hier ontbreekt een teken', reason: 'een haakje, aanhalingsteken, komma of dubbele punt is niet gesloten of vergeten', remedy: 'Zoek op deze regel en de regel erboven naar ], }, \', ", een komma of een dubbele punt met spatie.' },
    en: { message: 'a character is missing here', reason: 'a bracket, quote, comma or colon was not closed or was forgotten', remedy: 'Look on this line and the one above for ], }, \', ", a comma, or a colon and a space.' },
  },
  BAD_SCALAR_START: {
    nl: { message: 'een tekst kan niet met dit teken beginnen', reason: 'tekens als @, `, % en een tab hebben in YAML een eigen betekenis', remedy: 'Zet de tekst tussen aanhalingstekens.' },
    en: { message: 'a text cannot begin with this character', reason: 'characters such as @, `, % and a tab have a meaning of their own in YAML', remedy: 'Put the text in quotes.' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: { message: 'op deze regel staan twee dubbele punten', reason: 'een dubbele punt met spatie begint een nieuw veld', remedy: 'Zet een tekst met een dubbele punt erin tussen aanhalingstekens.' },
    en: { message: 'there are two colons on this line', reason: 'a colon and a space begin a new field', remedy: 'Put a text that holds a colon in quotes.' },
  },
  MULTILINE_IMPLICIT_KEY: {
    nl: { message: 'hier ontbreekt een dubbele punt', reason: 'een regel met alleen een woord is geen veld', remedy: 'Schrijf veld: waarde, met een spatie na de dubbele punt, of zet een lange tekst tussen aanhalingstekens.' },
    en: { message: 'a colon is missing here', reason: 'a line with only a word is not a field', remedy: 'Write field: value, with a space after the colon, or put a long text in quotes.' },
  },
  BAD_DQ_ESCAPE: {
    nl: { message: 'een backslash (\\) wordt hier niet begrepen', remedy: 'Gebruik enkele aanhalingstekens, of schrijf \\\\.' },
    en: { message: 'a backslash (\\) is not understood here', remedy: 'Use single quotes, or write \\\\.' },
  },
  MULTIPLE_DOCS: {
    nl: { message: 'er staat meer dan één document in het bestand', reason: '--- begint een nieuw document; een case is er één', remedy: 'Haal --- weg, of maak er twee bestanden van.' },
    en: { message: 'there is more than one document in the file', reason: '--- begins a new document; a case is one', remedy: 'Remove ---, or make two files of it.' },
  },
  NON_STRING_KEY: {
    nl: { message: 'een veldnaam moet een gewoon woord zijn', remedy: 'Zet de naam tussen aanhalingstekens.' },
    en: { message: 'the name of a field must be a plain word', remedy: 'Put the name in quotes.' },
  },
  TAG_RESOLVE_FAILED: {
    nl: { message: 'een markering met ! wordt hier niet begrepen', reason: 'een case bevat gewone gegevens', remedy: 'Haal de markering weg, of zet de tekst tussen aanhalingstekens.' },
    en: { message: 'a tag with ! is not understood here', reason: 'a case holds plain data', remedy: 'Remove the tag, or put the text in quotes.' },
  },
  RESOURCE_EXHAUSTION: textWords['too-deep'],
}
