import { choiceLists, code, fieldsPart, isNumber, type Schema } from '../case-shapes.js'
import { choiceSubject } from './choices-section.js'
import { shapeName } from './shape-name.js'
import { table } from './table.js'

interface Entry {
  readonly word: string
  readonly meaning: string
  readonly where: string
}

const fieldsOf = (schema: Schema, where: string): readonly Entry[] =>
  [schema, ...(schema.anyOf ?? [])].flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([word, { description = '' }]) => ({ word, meaning: description, where })),
  )

/** Every field and every choice of a case by alphabet, in Dutch: a word that means several things has a row for each. */
export const wordList = (root: Schema, shapes: readonly (readonly [string, Schema])[]): string => {
  const someNumber = shapes.map(([, schema]) => fieldsPart(schema)).find((part) => part?.properties?.['priceLevel'])
  const entries: readonly Entry[] = [
    ...fieldsOf({ properties: root.properties ?? {} }, 'de case'),
    ...fieldsOf(someNumber ?? {}, 'getal'),
    ...shapes
      .filter(([, schema]) => !isNumber(schema))
      .flatMap(([name, schema]) => fieldsOf(schema, shapeName(name, 'nl'))),
    ...[...choiceLists()].flatMap(([list, choices]) =>
      choices.map(({ word, nl }) => ({
        word,
        meaning: nl,
        where: `keuze bij ${choiceSubject(list, 'nl').toLowerCase().replace(/ \(.*/, '')}`,
      })),
    ),
  ]
  const places = new Map<string, Entry & { readonly all: string[] }>()
  for (const entry of entries) {
    const key = `${entry.word}|${entry.meaning}`
    const known = places.get(key)
    if (known === undefined) places.set(key, { ...entry, all: [entry.where] })
    else if (!known.all.includes(entry.where)) known.all.push(entry.where)
  }
  const sorted = [...places.values()].sort((one, other) => one.word.localeCompare(other.word, 'nl'))
  return [
    '## Woordenlijst',
    '',
    'Elk veld en elke keuze op alfabet. Wat een woord betekent, hangt af van de plaats: `share` in een storting is iets anders dan in een verdeling.',
    '',
    table(
      ['Woord', 'Waar', 'Betekenis'],
      sorted.map(({ word, all, meaning }) => [code(word), all.join(', '), meaning]),
    ),
  ].join('\n')
}
