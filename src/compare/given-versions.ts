import { expectArgument } from '../case/index.js'
import { given } from '../money/index.js'
import type { NamedVersion, Version } from './comparison.js'
import { ComparisonError } from './comparison-error.js'

/** The most versions that stand beside each other: a case and fifty variants. */
export const MOST_VERSIONS = 51

/**
 * Checks the versions of a comparison, and gives each an id and a name.
 *
 * @throws TypeError where they are not cases; ComparisonError where they cannot be compared
 */
export const givenVersions = (versions: readonly Version[]): readonly (Version & NamedVersion)[] => {
  const named = given
    .list(
      'compare',
      { nl: 'businesscases, zoals variantsOf(businessCase)', en: 'cases, such as variantsOf(businessCase)' },
      versions,
    )
    .map((version, at) => {
      const { id, name, description, businessCase } = given.object(
        'compare',
        {
          nl: 'een businessCase in elke regel, { businessCase },',
          en: 'a businessCase in each line, { businessCase },',
        },
        version,
      )
      expectArgument('compare', 'case', businessCase)
      for (const text of [id, name, description])
        if (text !== undefined)
          given.text(
            'compare',
            {
              nl: 'id, naam en omschrijving van een versie als tekst',
              en: 'id, name and description of a version as texts',
            },
            text,
          )
      return {
        id: id ?? String(at + 1),
        name: name ?? businessCase.name,
        ...(description === undefined ? {} : { description }),
        businessCase,
      }
    })
  if (named.length < 2)
    throw new ComparisonError({
      code: 'too-few-versions',
      address: 'versions',
      values: { versions: named.length },
      texts: {
        nl: 'Er is niets om mee te vergelijken. Geef ten minste twee businesscases, of een met varianten (variants).',
        en: 'There is nothing to compare with. State at least two cases, or one with variants.',
      },
    })
  if (named.length > MOST_VERSIONS)
    throw new ComparisonError({
      code: 'too-many-versions',
      address: 'versions',
      values: { versions: named.length, most: MOST_VERSIONS },
      texts: {
        nl: `${named.length} versies naast elkaar kan niet; hoogstens ${MOST_VERSIONS}. Kies er minder.`,
        en: `${named.length} versions cannot stand beside each other; at most ${MOST_VERSIONS}. Choose fewer.`,
      },
    })
  const twice = named.find(({ id }, at) => named.findIndex((other) => other.id === id) !== at)
  if (twice !== undefined)
    throw new ComparisonError({
      code: 'same-version',
      address: 'id',
      values: { id: twice.id },
      texts: {
        nl: `Twee versies heten '${twice.id}'. Geef elke versie een eigen id.`,
        en: `Two versions are called '${twice.id}'. State an id of its own for each.`,
      },
    })
  const levels = [...new Set(named.map(({ businessCase }) => businessCase.prices.level))]
  if (levels.length > 1)
    throw new ComparisonError({
      code: 'price-levels',
      address: 'prices.level',
      values: { levels },
      texts: {
        nl: `De businesscases rekenen in euro's van verschillende jaren (${levels.join(', ')}), dus een verschil tussen hun bedragen zegt niets. Geef ze hetzelfde prijspeil (prices.level).`,
        en: `The business cases state euros of different years (${levels.join(', ')}), so a difference between their amounts says nothing. State one price level (prices.level) for them.`,
      },
    })
  return named
}
