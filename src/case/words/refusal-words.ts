import type { Path } from '../paths/path.js'
import type { Finding, ProblemCode, ProblemText } from '../problem.js'
import type { ProblemValues } from '../problem-values.js'
import { limits } from '../reading/limits.js'
import { printable } from './printable.js'

/** A value that is refused before anything else looks at it. */
export const refusal = (code: ProblemCode, path: Path, value: unknown): Finding => ({
  code,
  path,
  value: printable(value),
  values: () => most[code] ?? {},
  nl: () => dutch[code] ?? unreadableNl,
  en: () => english[code] ?? unreadableEn,
})

/** The limit that is passed. */
const most: Partial<Record<ProblemCode, ProblemValues>> = {
  'too-large': { most: limits.nodes },
  'too-long': { most: limits.text },
  'too-many': { most: limits.list },
  'too-deep': { most: limits.depth },
}

const unreadableNl: ProblemText = {
  message: 'kan niet gelezen worden',
  remedy: 'Geef gewone gegevens: teksten, getallen, lijsten en objecten.',
}

const unreadableEn: ProblemText = {
  message: 'cannot be read',
  remedy: 'Give plain data: texts, numbers, lists and objects.',
}

const dutch: Partial<Record<ProblemCode, ProblemText>> = {
  'too-large': {
    message: 'de case is te groot',
    reason: `er staan meer dan ${limits.nodes} gegevens in, herhalingen meegeteld`,
    remedy: 'Splits de case, of voeg regels samen.',
  },
  'too-long': {
    message: `de tekst is langer dan ${limits.text} tekens`,
    remedy: 'Kort de tekst in.',
  },
  'too-many': {
    message: `de lijst is langer dan ${limits.list} regels`,
    remedy: 'Voeg regels samen.',
  },
  'too-deep': {
    message: `is dieper genest dan ${limits.depth} lagen`,
    remedy: 'Haal lagen weg: een case is hoogstens zo’n tien lagen diep.',
  },
  cycle: {
    message: 'verwijst naar zichzelf',
    reason: 'een gegeven dat zichzelf bevat, heeft geen einde',
    remedy: 'Schrijf de gegevens uit in plaats van ernaar te verwijzen.',
  },
  'forbidden-key': {
    message: 'deze veldnaam is niet toegestaan',
    reason: '__proto__, constructor en prototype zijn gereserveerde woorden van JavaScript',
    remedy: 'Haal het veld weg of geef het een andere naam.',
  },
  'not-data': {
    message: 'is geen gewoon gegeven',
    reason: 'functies, klassen, datums en berekende velden kunnen niet in een case staan',
    remedy: 'Schrijf een tekst, een getal, een lijst of een object; een maand als de tekst 2021-01.',
  },
}

const english: Partial<Record<ProblemCode, ProblemText>> = {
  'too-large': {
    message: 'the case is too large',
    reason: `it holds more than ${limits.nodes} values, repetitions included`,
    remedy: 'Split the case, or merge lines.',
  },
  'too-long': {
    message: `the text is longer than ${limits.text} characters`,
    remedy: 'Shorten the text.',
  },
  'too-many': {
    message: `the list is longer than ${limits.list} lines`,
    remedy: 'Merge lines.',
  },
  'too-deep': {
    message: `is nested deeper than ${limits.depth} levels`,
    remedy: 'Take levels away: a case is some ten levels deep at most.',
  },
  cycle: {
    message: 'refers to itself',
    reason: 'a value that contains itself has no end',
    remedy: 'Write the values out instead of referring to them.',
  },
  'forbidden-key': {
    message: 'this key is not allowed',
    reason: '__proto__, constructor and prototype are reserved words of JavaScript',
    remedy: 'Remove the key or give it another name.',
  },
  'not-data': {
    message: 'is not plain data',
    reason: 'functions, classes, dates and computed properties cannot be part of a case',
    remedy: 'Write a text, a number, a list or an object; a month as the text 2021-01.',
  },
}
