import { rungs } from '../../rules/index.js'

/** The parts of a reference that differ between cases. */
export type FigurePlace =
  | 'party'
  | 'intervention'
  | 'project'
  | 'line'
  | 'effect'
  | 'societalEffect'
  | 'costItem'
  | 'incomeItem'
  | 'targetGroup'
  | 'domain'
  | 'grade'
  | 'settlement'
  | 'agreement'
  | 'number'

/** A reference with a place for each id: `ladder.<intervention>.<effect>.net.total`. */
export const figurePattern = (reference: string): string => {
  const [start = '', ...rest] = reference.split('.')
  switch (start) {
    case 'ladder':
    case 'income':
      return [
        start,
        '<intervention>',
        '<effect>',
        ...(isOfMove(rest) ? ['<costItem>', ...rest.slice(3)] : rest.slice(2)),
      ]
        .join('.')
        .replace(/\.outside\.\d+/, '.outside.<number>')
    case 'incomeItems':
      return [start, '<incomeItem>', ...rest.slice(1)].join('.')
    case 'baseline':
      return [start, '<costItem>', ...rest.slice(1)].join('.')
    case 'domainCosts':
      return [start, '<domain>', ...rest.slice(1)].join('.')
    case 'costShares':
      return [start, '<party>'].join('.')
    case 'bridge':
      return [start, '<party>', ...rest.slice(1)].join('.')
    case 'overlap':
      return [start, '<intervention>'].join('.')
    case 'outsideProjects':
      return [start, '<number>', ...rest.slice(1)].join('.')
    case 'societal':
      return [start, '<intervention>', '<societalEffect>', ...rest.slice(2)].join('.')
    case 'settlement':
    case 'agreement':
      if (rest.length === 2) return [start, `<${start}>`, ...rest.slice(1)].join('.')
      return [start, `<${start}>`, '<party>', ...rest.slice(2)].join('.')
    case 'fund':
      return rest.length === 1 ? reference : [start, '<party>', ...rest.slice(1)].join('.')
    case 'pockets':
      if (rest.length === 2) return [start, '<party>', ...rest.slice(1)].join('.')
      return [
        start,
        /^(cost|gain)$/.test(rest[2] ?? '') ? '<intervention>' : '<party>',
        '<party>',
        ...rest.slice(2),
      ].join('.')
    case 'perHousehold':
    case 'interventions':
    case 'beyondHorizon':
      return [start, '<intervention>', ...rest.slice(1)].join('.')
    case 'projects':
      return [start, '<project>', ...byParty(rest.slice(1))].join('.').replace(/\.evidence\.\w+/, '.evidence.<grade>')
    case 'lines':
      return [start, '<line>', ...byParty(rest.slice(1))].join('.')
    case 'programme':
      return [start, ...byParty(rest)].join('.')
    case 'targetGroups':
      return [start, '<targetGroup>', ...rest.slice(1)].join('.')
    case 'budget':
    case 'ladderTotal':
    case 'incomeTotal':
    case 'extraUse':
    case 'exchanged':
      return reference
    default:
      return ['<party>', ...rest]
        .join('.')
        .replace(/\.domains\.\w+/, '.domains.<domain>')
        .replace(/\.evidence\.\w+/, '.evidence.<grade>')
  }
}

/** Whether a reference goes on with a cost item: a move between target groups is an effect on several. */
const isOfMove = ([, , part = '']: readonly string[]): boolean =>
  ![...rungs, 'lost', 'beyondHorizon', 'outside'].includes(part)

/** The parts of a reference in which a party may be named: `parties.<party>.cash`. */
const byParty = ([part = '', party, ...rest]: readonly string[]): readonly string[] =>
  part === 'parties' && party !== undefined
    ? [part, '<party>', ...rest]
    : [part, ...(party === undefined ? [] : [party]), ...rest]
