import type * as z from 'zod'

import type { Finding } from '../problem.js'
import { emptyFinding } from './field-words.js'
import { patternFinding } from './pattern-words.js'
import { printable, quoted } from './printable.js'
import type { Site } from './site.js'

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

/** A text or list that is too long or empty, or a whole number outside its limits. */
export const sizeFinding = (site: Site, value: unknown, issue: SizeIssue): Finding => {
  const { path } = site
  if (typeof value === 'number') return numberFinding(site, value, issue)
  if (issue.code === 'too_small') return emptyFinding(site, value)
  const limit = String(issue.maximum)
  if (Array.isArray(value)) {
    const count = String(value.length)
    return {
      code: 'too-many',
      path,
      value: printable(value),
      values: () => ({ count: value.length, most: Number(issue.maximum) }),
      nl: () => ({
        message: `de lijst telt ${count} regels; hoogstens ${limit}`,
        remedy: 'Voeg regels samen of splits de case.',
      }),
      en: () => ({
        message: `the list has ${count} lines; at most ${limit}`,
        remedy: 'Merge lines or split the case.',
      }),
    }
  }
  const length = typeof value === 'string' ? String(value.length) : ''
  return {
    code: 'too-long',
    path,
    value: printable(value),
    values: () => ({ count: Number(length), most: Number(issue.maximum) }),
    nl: () => ({ message: `de tekst telt ${length} tekens; hoogstens ${limit}`, remedy: 'Kort de tekst in.' }),
    en: () => ({ message: `the text has ${length} characters; at most ${limit}`, remedy: 'Shorten the text.' }),
  }
}

const YEARS = [1900, 2300]

const numberFinding = (site: Site, value: number, issue: SizeIssue): Finding => {
  const { path } = site
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum
  if (YEARS.includes(Number(limit))) return patternFinding(site, value, 'year')
  const small = issue.code === 'too_small'
  return {
    code: 'out-of-bounds',
    path,
    value: printable(value),
    values: () => ({ expected: 'whole-number', [small ? 'least' : 'most']: Number(limit) }),
    nl: () => ({
      message: `${quoted(value)} is te ${small ? 'klein' : 'groot'}: ${small ? 'minstens' : 'hoogstens'} ${limit}`,
      remedy: `Schrijf een geheel getal van ${small ? 'minstens' : 'hoogstens'} ${limit}.`,
    }),
    en: () => ({
      message: `${quoted(value)} is too ${small ? 'small' : 'large'}: at ${small ? 'least' : 'most'} ${limit}`,
      remedy: `Write a whole number of at ${small ? 'least' : 'most'} ${limit}.`,
    }),
  }
}
