import type { Path } from '../../paths/path.js'
import { writtenNumbers } from '../../paths/written-numbers.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { pathFinding } from '../../words/path-words.js'
import { quoted } from '../../words/printable.js'

/** A correlation is between two numbers of the case that are uncertain, and of each pair there is one. */
export function* correlated(checked: Checked): Generator<Finding> {
  const stated = [...lines(checked.sketch.correlations)]
  const known = stated.length === 0 ? undefined : writtenNumbers(checked)
  if (known === undefined) return
  const uncertain = [...known].flatMap(([name, { isUncertain }]) => (isUncertain ? [name] : []))
  const pairs = new Set<string>()
  for (const [{ between }, position] of stated) {
    const path = ['correlations', position, 'between']
    const [one, other] = between ?? []
    for (const [name, number] of lines(between)) {
      const place = [...path, number]
      if (!known.has(name)) yield pathFinding(place, name, uncertain.length === 0 ? known.keys() : uncertain)
      else if (known.get(name)?.isUncertain === false) yield notUncertain(place, name)
    }
    const pair = JSON.stringify([one, other].sort())
    if (one !== undefined && other !== undefined && (one === other || pairs.has(pair)))
      yield twice(path, `${one}, ${other}`)
    pairs.add(pair)
  }
}

const notUncertain = (path: Path, name: string): Finding => ({
  code: 'not-uncertain',
  path,
  value: name,
  nl: () => ({
    message: `${quoted(name)} is niet onzeker, en hangt dus met niets samen`,
    remedy: 'Geef low, mode en high, of haal de correlatie weg.',
  }),
  en: () => ({
    message: `${quoted(name)} is not uncertain, so it goes together with nothing`,
    remedy: 'State low, mode and high, or remove the correlation.',
  }),
})

const twice = (path: Path, pair: string): Finding => ({
  code: 'correlated-twice',
  path,
  value: pair,
  nl: () => ({
    message: 'dit tweetal staat er al, of is een getal met zichzelf',
    remedy: 'Noem elk tweetal één keer.',
  }),
  en: () => ({ message: 'this pair is stated already, or is a number with itself', remedy: 'Name each pair once.' }),
})
