import { listed } from '../../money/index.js'
import type { ProblemText } from '../../case/index.js'
import { likelyFigures } from './likely-figures.js'

/** What to report of a reference that no figure has. */
export interface UnknownFigure {
  /** The likely references, the likeliest first. */
  readonly nearest: readonly string[]
  readonly nl: ProblemText
  readonly en: ProblemText
}

const MOST_PROPOSED = 4
const MOST_LISTED = 30

/**
 * Words the error for a reference that no figure has, with the likely figures. For the beginning of a reference
 * (`ladder`, `gemeente.cash`) it lists what can follow.
 *
 * @param known references of the figures that can be asked for, of which there is one at least
 */
export const unknownFigure = (reference: string, known: readonly string[]): UnknownFigure => {
  const within = known.filter((candidate) => candidate.startsWith(`${reference}.`))
  if (within.length > 0) return beginning(reference, within)
  const nearest = likelyFigures(reference, known).slice(0, MOST_PROPOSED)
  const missing = {
    nl: `Het cijfer '${reference}' bestaat niet in deze businesscase.`,
    en: `There is no figure '${reference}' in this case.`,
  }
  if (nearest.length > 0) {
    const isOfBoth = ['cash', 'welfare'].every((view) => nearest.some((candidate) => candidate.split('.')[1] === view))
    return {
      nearest,
      nl: {
        message: missing.nl,
        remedy: `Bedoelt u ${oneOf(nearest, 'of', 'nog')}?${isOfBoth ? ` ${views.nl}` : ''}`,
      },
      en: {
        message: missing.en,
        remedy: `Did you mean ${oneOf(nearest, 'or', 'more')}?${isOfBoth ? ` ${views.en}` : ''}`,
      },
    }
  }
  const starts = [...new Set(known.map((candidate) => candidate.split('.')[0] ?? ''))]
  const parties = starts.filter((start) => start !== 'society' && known.includes(`${start}.cash.npv`))
  const others = starts.filter((start) => !parties.includes(start))
  const example = `${parties[0] ?? 'society'}.cash.npv`
  return {
    nearest,
    nl: {
      message: missing.nl,
      remedy: `Een cijfer begint met een partij (${oneOf(parties, 'of', 'nog')}) of met ${oneOf(others, 'of', 'nog')}; zoals ${example}.`,
    },
    en: {
      message: missing.en,
      remedy: `A figure starts with a party (${oneOf(parties, 'or', 'more')}) or with ${oneOf(others, 'or', 'more')}; such as ${example}.`,
    },
  }
}

/** Cash and welfare each have a net present value and a ratio, which differ. */
const views = {
  nl: 'cash is de kas: geld dat een partij betaalt en overhoudt (MBC). welfare is de welvaart: ook baten zonder geld, en besparingen die niet in kas komen (MKBA).',
  en: 'cash is the money that a party pays and keeps (MBC). welfare also counts benefits without cash, and savings that are never cashed (MKBA).',
} as const

const beginning = (reference: string, within: readonly string[]): UnknownFigure => {
  const next = [...new Set(within.map((candidate) => candidate.slice(reference.length + 1).split('.')[0] ?? ''))]
  const example = within.find((candidate) => /npv$|presentValue$/.test(candidate)) ?? within[0] ?? ''
  return {
    nearest: [example],
    nl: {
      message: `'${reference}' is het begin van ${within.length === 1 ? '1 cijfer' : `${within.length} cijfers`}, en zelf geen cijfer.`,
      remedy: `Daarachter komt, na een punt, ${oneOf(next, 'of', 'nog')}; zoals ${example}.`,
    },
    en: {
      message: `'${reference}' is the beginning of ${within.length === 1 ? '1 figure' : `${within.length} figures`}, and no figure itself.`,
      remedy: `After it comes, behind a full stop, ${oneOf(next, 'or', 'more')}; such as ${example}.`,
    },
  }
}

const oneOf = (words: readonly string[], or: string, more: string): string =>
  listed(
    words,
    words.length > MOST_LISTED ? { most: MOST_LISTED - 1, more: (count) => ` (${count} ${more})` } : { last: or },
  )
