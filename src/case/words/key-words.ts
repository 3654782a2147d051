import { namedHere } from './values/named-here.js'
import { valueAt } from '../paths/value-at.js'
import type { Finding, Fix } from '../problem.js'
import { dutchFields } from '../spelling/dutch-fields.js'
import { likelyChoice } from '../spelling/likely-choice.js'
import { accepts } from './accepts.js'
import { printable, quoted } from './printable.js'
import { siteAt, type Site } from './site.js'

/** An unknown field; it may stand for one that is known, or for a required one that is absent. */
export const keyFinding = (
  { input, path }: Pick<Site, 'input' | 'path'>,
  known: readonly string[],
  absent: readonly string[] = [],
): Finding => {
  const key = String(path.at(-1))
  const lower = key.toLowerCase()
  const dutch = Object.hasOwn(dutchFields, lower) ? dutchFields[lower] : undefined
  const likely = known.find((each) => each === dutch) ?? likelyChoice(key, known)
  const isThere = likely !== undefined && valueAt(input, [...path.slice(0, -1), likely]) !== undefined
  const list = known.join(', ')
  const guess = absent.length > 3 ? '' : absent.map((each) => `'${each}'`).join(', ')
  const fix = (): Fix | undefined => {
    if (likely === undefined) return guess === '' ? { kind: 'remove', path } : undefined
    if (isThere) return { kind: 'remove', path }
    // A value that does not fit the likely field may belong to another one: then no fix is offered.
    return accepts(siteAt(input, [...path.slice(0, -1), likely]), valueAt(input, path))
      ? { kind: 'rename', path, to: likely }
      : undefined
  }
  return {
    code: 'unknown-key',
    path,
    value: printable(valueAt(input, path)),
    likely,
    fix,
    values: () => namedHere(known, likely ?? (absent.length > 3 ? [] : absent)),
    nl: () => ({
      message: `onbekend veld ${quoted(key)}`,
      reason: 'een veld dat niet gelezen wordt, zou ongemerkt niet meetellen',
      remedy:
        likely === undefined
          ? `${guess === '' ? 'Haal het weg.' : `Misschien is ${guess} bedoeld; haal het anders weg.`} Bekend zijn hier: ${list}.`
          : isThere
            ? `'${likely}' staat er al: haal een van de twee weg.`
            : `Bedoeld is misschien '${likely}'.`,
    }),
    en: () => ({
      message: `unknown key ${quoted(key)}`,
      reason: 'a field that is not read would silently not count',
      remedy:
        likely === undefined
          ? `${guess === '' ? 'Remove it.' : `Did you mean ${guess}? Otherwise remove it.`} Known here are: ${list}.`
          : isThere
            ? `'${likely}' is there already: remove one of the two.`
            : `Did you mean '${likely}'?`,
    }),
  }
}
