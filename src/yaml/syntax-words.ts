import { printableText, likelyNumbers } from '../case/index.js'
import type { Bilingual } from './bilingual.js'
import type { FaultKind } from './text-faults.js'

type Worded = (written: string) => Bilingual

const always =
  (words: Bilingual): Worded =>
  () =>
    words

const closing = (opening: string): string => (opening === '[' ? ']' : '}')

/**
 * A fault of YAML, in words for users who have never read the standard. They quote what is `written` at the place where
 * that helps.
 */
export const syntaxWords: Readonly<Record<Exclude<FaultKind, 'too-deep'>, Worded>> = {
  tab: always({
    nl: {
      message: 'deze regel springt in met een tab',
      reason: 'YAML springt in met spaties; een tab is overal anders breed',
      remedy: 'Vervang elke tab door twee spaties.',
    },
    en: {
      message: 'this line is indented with a tab',
      reason: 'YAML indents with spaces; a tab has another width everywhere',
      remedy: 'Replace each tab by two spaces.',
    },
  }),
  'odd-space': always({
    nl: {
      message: 'deze regel springt in met een bijzondere spatie',
      reason: 'uit een webpagina of Word komen spaties mee die er gewoon uitzien, en waarmee YAML niet inspringt',
      remedy: 'Haal het wit aan het begin van de regel weg en tik de spaties opnieuw.',
    },
    en: {
      message: 'this line is indented with a special space',
      reason: 'from a web page or Word come spaces that look ordinary, and by which YAML does not indent',
      remedy: 'Remove the white at the start of the line and type the spaces again.',
    },
  }),
  indentation: always({
    nl: {
      message: 'deze regel springt verkeerd in',
      reason: 'in YAML bepaalt het inspringen waar een regel bij hoort',
      remedy:
        'Laat velden die bij elkaar horen even ver inspringen, met twee spaties per laag; kijk ook naar de regel erboven.',
    },
    en: {
      message: 'this line is indented wrongly',
      reason: 'in YAML indentation decides what a line belongs to',
      remedy: 'Indent fields that belong together equally, two spaces for each level; look at the line above as well.',
    },
  }),
  quote: (written) => (written.startsWith("'") ? apostrophe(printableText(written)) : openQuote),
  'bracket-open': (written) => ({
    nl: {
      message: `het haakje ${written} dat hier begint, wordt niet gesloten`,
      reason: `wat met ${written} begint, eindigt met ${closing(written)}`,
      remedy: `Zet ${closing(written)} aan het eind. Gaat het op de volgende regel verder, laat die dan verder inspringen dan deze.`,
    },
    en: {
      message: `the bracket ${written} that opens here is not closed`,
      reason: `what begins with ${written} ends with ${closing(written)}`,
      remedy: `Put ${closing(written)} at its end. If it goes on at the next line, indent that further than this one.`,
    },
  }),
  'bracket-extra': (written) => ({
    nl: {
      message: `hier staat een haakje ${written} te veel`,
      reason: 'er is geen haakje dat het sluit',
      remedy: `Haal ${written} weg, of zet een tekst met een haakje erin tussen aanhalingstekens.`,
    },
    en: {
      message: `there is a bracket ${written} too many here`,
      reason: 'there is no bracket that it closes',
      remedy: `Remove ${written}, or put a text that holds a bracket in quotes.`,
    },
  }),
  dash: always({
    nl: {
      message: 'een streepje kan hier niet staan',
      reason: 'een streepje met spatie begint een regel van een lijst: op een nieuwe regel, en niet tussen haakjes',
      remedy:
        'Begin met het streepje een nieuwe regel, of zet een tekst die met een streepje begint tussen aanhalingstekens.',
    },
    en: {
      message: 'a dash cannot stand here',
      reason: 'a dash and a space begin a line of a list: on a new line, and not between brackets',
      remedy: 'Begin a new line with the dash, or put a text that begins with a dash in quotes.',
    },
  }),
  directive: always({
    nl: {
      message: 'een regel kan hier niet met % of --- beginnen',
      reason: '% aan het begin van een regel en --- zijn in YAML aanwijzingen voor het programma dat het bestand leest',
      remedy: 'Haal de regel weg; een toelichting begint met #.',
    },
    en: {
      message: 'a line cannot begin with % or --- here',
      reason: '% at the start of a line and --- are instructions to the reader in YAML',
      remedy: 'Remove the line; a comment begins with #.',
    },
  }),
  bullet: (written) => ({
    nl: {
      message: `deze regel begint met het opsommingsteken ${written}`,
      reason: 'een regel van een lijst begint in YAML met een gewoon streepje en een spatie',
      remedy: `Vervang ${written} door -, gevolgd door een spatie.`,
    },
    en: {
      message: `this line begins with the bullet ${written}`,
      reason: 'in YAML a line of a list begins with a plain hyphen and a space',
      remedy: `Replace ${written} by -, followed by a space.`,
    },
  }),
  'hard-space': always({
    nl: {
      message: 'hier staat een bijzondere spatie',
      reason:
        'uit een webpagina of Word komen spaties mee die er gewoon uitzien; na een dubbele punt of streepje leest YAML alleen een gewone spatie',
      remedy: 'Haal de spatie weg en tik haar opnieuw.',
    },
    en: {
      message: 'there is a special space here',
      reason:
        'from a web page or Word come spaces that look ordinary; after a colon or a hyphen YAML reads a plain space only',
      remedy: 'Remove the space and type it again.',
    },
  }),
  'curly-quote': (written) => ({
    nl: {
      message: `hier staat een krul-aanhalingsteken: ${written}`,
      reason: 'Word en webpagina’s maken van rechte aanhalingstekens gekrulde; YAML kent alleen rechte',
      remedy: 'Vervang de gekrulde aanhalingstekens om de tekst door rechte: "...".',
    },
    en: {
      message: `there is a curly quote here: ${written}`,
      reason: 'Word and web pages make curly quotes of straight ones; YAML knows straight ones only',
      remedy: 'Replace the curly quotes around the text by straight ones: "...".',
    },
  }),
  'price-dash': (written) => {
    const number = likelyNumbers(`${written}-`, { measure: 'number' })[0] ?? '160'
    return {
      nl: {
        message: `in dit getal staat een komma: ${written}-`,
        reason: 'tussen { } scheidt een komma velden',
        remedy: `Schrijf ${number}: alleen cijfers, met een punt voor de decimalen.`,
      },
      en: {
        message: `there is a comma in this number: ${written}-`,
        reason: 'within { } a comma separates fields',
        remedy: `Write ${number}: only digits, with a point for the decimals.`,
      },
    }
  },
  'yaml-version': (written) => ({
    nl: {
      message: `deze regel vraagt om YAML ${printableText(written)}`,
      reason: 'een case is YAML 1.2; in YAML 1.1 is 060 het getal 48, en 10:30 het getal 630',
      remedy: 'Haal deze regel weg; controleer daarna getallen die met een 0 beginnen.',
    },
    en: {
      message: `this line asks for YAML ${printableText(written)}`,
      reason: 'a case is YAML 1.2; in YAML 1.1 060 is the number 48, and 10:30 is 630',
      remedy: 'Remove this line; then check numbers that begin with a 0.',
    },
  }),
  other: always({
    nl: {
      message: 'dit is geen geldige YAML',
      remedy: 'Controleer dubbele punten, aanhalingstekens, haakjes en inspringen op deze regel en de regel erboven.',
    },
    en: {
      message: 'this is not valid YAML',
      remedy: 'Check colons, quotes, brackets and indentation on this line and the one above.',
    },
  }),
  'two-colons': always({
    nl: {
      message: 'op deze regel staan twee dubbele punten',
      reason: 'een dubbele punt met spatie begint een nieuw veld',
      remedy: 'Zet een tekst met een dubbele punt erin tussen aanhalingstekens.',
    },
    en: {
      message: 'there are two colons on this line',
      reason: 'a colon and a space begin a new field',
      remedy: 'Put a text that holds a colon in quotes.',
    },
  }),
  'no-colon': always({
    nl: {
      message: 'hier ontbreekt een dubbele punt',
      reason: 'een regel met alleen een woord is geen veld',
      remedy:
        'Schrijf veld: waarde, met een spatie na de dubbele punt, of zet een lange tekst tussen aanhalingstekens.',
    },
    en: {
      message: 'a colon is missing here',
      reason: 'a line with only a word is not a field',
      remedy: 'Write field: value, with a space after the colon, or put a long text in quotes.',
    },
  }),
  'colon-space': always({
    nl: {
      message: 'na een dubbele punt ontbreekt hier een spatie',
      remedy: 'Schrijf veld: waarde, met een spatie na de dubbele punt.',
    },
    en: {
      message: 'a space is missing here after a colon',
      remedy: 'Write field: value, with a space after the colon.',
    },
  }),
  comma: always({
    nl: {
      message: 'hier ontbreekt een komma, of aanhalingstekens om een tekst',
      reason: 'tussen haakjes scheidt een komma de velden; een dubbele punt met spatie begint er een nieuw veld',
      remedy:
        'Zet een komma tussen twee velden, zoals { value: 160, source: X }, en een tekst met een dubbele punt of komma tussen aanhalingstekens.',
    },
    en: {
      message: 'a comma is missing here, or quotes around a text',
      reason: 'between brackets a comma separates the fields; a colon and a space begin a new field there',
      remedy:
        'Put a comma between two fields, such as { value: 160, source: X }, and a text that holds a colon or a comma in quotes.',
    },
  }),
  'comma-extra': always({
    nl: {
      message: 'hier staat een komma te veel',
      reason: 'tussen twee komma’s, en voor de eerste, staat niets',
      remedy: 'Haal de komma weg, of vul in wat ontbreekt.',
    },
    en: {
      message: 'there is a comma too many here',
      reason: 'there is nothing between two commas, or before the first',
      remedy: 'Remove the comma, or fill in what is missing.',
    },
  }),
  comment: always({
    nl: {
      message: 'voor # ontbreekt een spatie',
      reason: 'een toelichting begint met een spatie en #',
      remedy: 'Zet een spatie voor #, of zet een tekst met # erin tussen aanhalingstekens.',
    },
    en: {
      message: 'a space is missing before #',
      reason: 'a comment begins with a space and #',
      remedy: 'Put a space before #, or put a text that holds # in quotes.',
    },
  }),
  'after-value': always({
    nl: {
      message: 'achter deze waarde staat nog iets',
      reason: 'na een sluitend aanhalingsteken of haakje, of een verwijzing (*), is een waarde af',
      remedy: 'Haal weg wat erachter staat, of zet de hele tekst tussen "...".',
    },
    en: {
      message: 'something more stands after this value',
      reason: 'after a closing quote or bracket, or an alias (*), a value is complete',
      remedy: 'Remove what stands after it, or put the whole text in "...".',
    },
  }),
  'block-header': always({
    nl: {
      message: 'achter > of | kan op deze regel niets staan',
      reason: '> en | beginnen een lange tekst op de volgende regels',
      remedy:
        'Zet de tekst op de volgende regel, verder ingesprongen, of zet een tekst die met > of | begint tussen aanhalingstekens.',
    },
    en: {
      message: 'nothing can stand after > or | on this line',
      reason: '> and | begin a long text on the lines below',
      remedy: 'Put the text on the next line, indented further, or put a text that begins with > or | in quotes.',
    },
  }),
  start: always({
    nl: {
      message: 'een tekst kan niet met dit teken beginnen',
      reason: 'tekens als @, `, % en een tab hebben in YAML een eigen betekenis',
      remedy: 'Zet de tekst tussen aanhalingstekens.',
    },
    en: {
      message: 'a text cannot begin with this character',
      reason: 'characters such as @, `, % and a tab have a meaning of their own in YAML',
      remedy: 'Put the text in quotes.',
    },
  }),
  escape: always({
    nl: {
      message: 'een backslash (\\) wordt hier niet begrepen',
      remedy: 'Gebruik enkele aanhalingstekens, of schrijf \\\\.',
    },
    en: { message: 'a backslash (\\) is not understood here', remedy: 'Use single quotes, or write \\\\.' },
  }),
  mark: always({
    nl: {
      message: 'een &, * of ! staat hier niet goed',
      reason: '& geeft een naam aan wat herhaald wordt, * herhaalt het, ! zegt wat voor gegeven het is',
      remedy: 'Zet een tekst die met &, * of ! begint tussen aanhalingstekens.',
    },
    en: {
      message: 'an &, * or ! is out of place here',
      reason: '& names what is repeated, * repeats it, ! says what kind of value it is',
      remedy: 'Put a text that begins with &, * or ! in quotes.',
    },
  }),
  tag: always({
    nl: {
      message: 'een markering met ! wordt hier niet begrepen',
      reason: 'een case bevat gewone gegevens',
      remedy: 'Haal de markering weg, of zet de tekst tussen aanhalingstekens.',
    },
    en: {
      message: 'a tag with ! is not understood here',
      reason: 'a case holds plain data',
      remedy: 'Remove the tag, or put the text in quotes.',
    },
  }),
  key: always({
    nl: { message: 'een veldnaam moet een gewoon woord zijn', remedy: 'Zet de naam tussen aanhalingstekens.' },
    en: { message: 'the name of a field must be a plain word', remedy: 'Put the name in quotes.' },
  }),
  'key-long': always({
    nl: {
      message: 'voor deze dubbele punt staat een naam van meer dan 1024 tekens',
      reason: 'wat voor een dubbele punt staat, is de naam van een veld',
      remedy: 'Zet een tekst met een dubbele punt erin tussen aanhalingstekens.',
    },
    en: {
      message: 'a name of more than 1024 characters stands before this colon',
      reason: 'what stands before a colon is the name of a field',
      remedy: 'Put a text that holds a colon in quotes.',
    },
  }),
  documents: always({
    nl: {
      message: 'er staat meer dan één document in het bestand',
      reason: '--- begint een nieuw document; een case is er één',
      remedy: 'Haal --- weg, of maak er twee bestanden van.',
    },
    en: {
      message: 'there is more than one document in the file',
      reason: '--- begins a new document; a case is one',
      remedy: 'Remove ---, or make two files of it.',
    },
  }),
}

const apostrophe = (written: string): Bilingual => ({
  nl: {
    message: "de tekst die hier met ' begint, wordt niet gesloten",
    reason: "een ' aan het begin van een tekst is een aanhalingsteken, en geen deel van de tekst",
    remedy: `Zet een tekst die met ' begint tussen "...": "${written}".`,
  },
  en: {
    message: "the text that begins with ' here is not closed",
    reason: "a ' at the start of a text is a quote, and no part of the text",
    remedy: `Put a text that begins with ' in "...": "${written}".`,
  },
})

const openQuote: Bilingual = {
  nl: {
    message: 'het aanhalingsteken " dat hier begint, wordt niet gesloten',
    reason: 'de tekst loopt door tot het volgende ", vele regels verder',
    remedy: 'Zet " ook aan het eind van de tekst.',
  },
  en: {
    message: 'the quote " that opens here is not closed',
    reason: 'the text goes on until the next ", many lines below',
    remedy: 'Put " at the end of the text as well.',
  },
}
