import { valueAt } from '../paths/value-at.js'
import type { Finding } from '../problem.js'
import { printable } from '../words/printable.js'

/** The format of a case file that this version reads and writes; earlier ones are upgraded. */
export const CASE_FORMAT = 1

/** The format that is stated, also where it is written as a text; nothing where it is no whole number. */
export const formatOf = (written: unknown): number | undefined => {
  const format = valueAt(written, ['format'])
  const number = typeof format === 'string' && /^\d{1,6}$/.test(format) ? Number(format) : format
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/**
 * A file of a later format than this version reads. What else is wrong with it is not said: fields that this version does
 * not know are right in their own format.
 */
export const laterFormat = (written: unknown, known: number = CASE_FORMAT): Finding | undefined => {
  const format = formatOf(written)
  if (format === undefined || format <= known) return undefined
  return {
    code: 'later-format',
    path: ['format'],
    value: printable(valueAt(written, ['format'])),
    values: () => ({ most: known }),
    nl: () => ({
      message: `formaat ${format} is nieuwer dan deze versie kan lezen: die leest formaat ${known}`,
      reason: 'een nieuwer formaat kan velden hebben die deze versie niet kent of anders leest',
      remedy: `Lees het met een nieuwere versie van maatschappelijke-businesscase. Is alles in formaat ${known} geschreven, schrijf dan format: ${known}.`,
    }),
    en: () => ({
      message: `format ${format} is later than this version reads: that is format ${known}`,
      reason: 'a later format may have fields that this version does not know or reads otherwise',
      remedy: `Read it with a later version of maatschappelijke-businesscase. If all of it is written in format ${known}, write format: ${known}.`,
    }),
  }
}
