import { namedHere } from '../../words/values/named-here.js'
import { listed } from '../../../money/index.js'
import { idPattern } from '../../grammar/basics.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding, Fix } from '../../problem.js'
import { itemSelections, movingParties } from '../../sketch/agreement-parts.js'
import { payersPeriods } from '../../sketch/case-parts.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'
import { idNamed } from '../../spelling/id-named.js'
import { isEmpty } from '../../spelling/is-empty.js'
import { nearest } from '../../spelling/nearest.js'
import { slug } from '../../spelling/slug.js'
import { canReferTo } from '../../words/reference-here.js'

type ListName = keyof typeof nouns

const nouns = {
  parties: { nl: 'partij', en: 'party' },
  populations: { nl: 'populatie', en: 'population' },
  targetGroups: { nl: 'doelgroep', en: 'target group' },
  incomeItems: { nl: 'opbrengstpost', en: 'income item' },
  costItems: { nl: 'kostenpost', en: 'cost item' },
  lines: { nl: 'actielijn', en: 'line' },
  projects: { nl: 'project', en: 'project' },
  interventions: { nl: 'interventie', en: 'intervention' },
  agreements: { nl: 'afspraak', en: 'agreement' },
} as const

interface Reference {
  readonly list: ListName
  readonly id: string | undefined
  readonly path: Path
}

/** Every reference leads to something in the case. */
export function* danglingIds(checked: Checked): Generator<Finding> {
  const { input } = checked
  const known = {
    parties: knownIds(input, 'parties'),
    populations: knownIds(input, 'populations'),
    targetGroups: knownIds(input, 'targetGroups'),
    costItems: knownIds(input, 'costItems'),
    incomeItems: knownIds(input, 'incomeItems'),
    lines: knownIds(input, 'lines') ?? new Set<string>(),
    projects: knownIds(input, 'projects') ?? new Set<string>(),
    interventions: knownIds(input, 'interventions'),
    agreements: knownIds(input, 'agreements'),
  }
  for (const { list, id, path } of references(checked)) {
    const ids = known[list]
    if (id === undefined || ids === undefined || ids.has(id)) continue
    const parts = list === 'parties' ? partsOf(checked, id) : []
    yield parts.length === 0
      ? dangling(input, list, id, writtenPath(input, path), ids)
      : wholeForParty(writtenPath(input, path), id, parts)
  }
}

/**
 * The ids of a list as written, valid or not: a reference to a line that has faults of its own does not dangle. A
 * refused id is listed with its corrected spelling too. Undefined where a line has no id, or the list is not a list or
 * is empty where it must not be: then it is unknown which references dangle.
 */
export const knownIds = (input: unknown, list: ListName): ReadonlySet<string> | undefined => {
  const written = valueAt(input, [list])
  if (!Array.isArray(written) || (written.length === 0 && list === 'parties')) return undefined
  const ids = written.map((line) => valueAt(line, ['id']))
  if (!ids.every((id) => typeof id === 'string') || ids.some(isEmpty)) return undefined
  return new Set(ids.flatMap((id) => (idPattern.test(id) ? [id] : [id, slug(id)])))
}

function* references(checked: Checked): Generator<Reference> {
  const { sketch } = checked
  for (const [group, position] of lines(sketch.targetGroups))
    yield { list: 'populations', id: group.population, path: ['targetGroups', position, 'population'] }
  for (const [item, position] of lines(sketch.costItems)) {
    const path = ['costItems', position]
    yield { list: 'targetGroups', id: item.targetGroup, path: [...path, 'targetGroup'] }
    yield { list: 'parties', id: item.recipient, path: [...path, 'recipient'] }
  }
  for (const [item, position] of lines(sketch.incomeItems)) {
    const path = ['incomeItems', position]
    yield { list: 'targetGroups', id: item.targetGroup, path: [...path, 'targetGroup'] }
    yield { list: 'parties', id: item.payer, path: [...path, 'payer'] }
  }
  for (const [period, path] of payersPeriods(sketch)) {
    for (const id of Object.keys(period.shares ?? {})) {
      if (idPattern.test(id)) yield { list: 'parties', id, path: [...path, 'shares', id] }
    }
  }
  yield* projectReferences(sketch)
  for (const [intervention, position] of lines(sketch.interventions)) {
    const path = ['interventions', position]
    yield { list: 'targetGroups', id: intervention.targetGroup, path: [...path, 'targetGroup'] }
    yield { list: 'projects', id: intervention.project, path: [...path, 'project'] }
    for (const [effect, number] of lines(intervention.effects)) {
      yield { list: 'costItems', id: effect.costItem, path: [...path, 'effects', number, 'costItem'] }
      yield { list: 'incomeItems', id: effect.incomeItem, path: [...path, 'effects', number, 'incomeItem'] }
      yield { list: 'targetGroups', id: effect.movesTo, path: [...path, 'effects', number, 'movesTo'] }
    }
    for (const [income, number] of lines(intervention.income)) {
      yield { list: 'parties', id: income.payer, path: [...path, 'income', number, 'payer'] }
    }
    for (const [effect, number] of lines(intervention.societalEffects)) {
      yield { list: 'parties', id: effect.beneficiary, path: [...path, 'societalEffects', number, 'beneficiary'] }
    }
  }
  for (const [project, position] of lines(sketch.projects)) {
    for (const [{ effect }, number] of lines(project.indicators))
      yield {
        list: 'interventions',
        id: effect?.intervention,
        path: ['projects', position, 'indicators', number, 'effect', 'intervention'],
      }
  }
  for (const id of Object.keys(sketch.realised?.interventions ?? {}))
    yield { list: 'interventions', id, path: ['realised', 'interventions', id] }
  for (const id of Object.keys(sketch.realised?.prices ?? {}))
    yield { list: 'costItems', id, path: ['realised', 'prices', id] }
  for (const [item, position] of lines(sketch.pm)) {
    yield { list: 'parties', id: item.beneficiary, path: ['pm', position, 'beneficiary'] }
    yield { list: 'interventions', id: item.intervention, path: ['pm', position, 'intervention'] }
  }
  for (const [id, position] of lines(sketch.attribution?.order)) {
    yield { list: 'interventions', id, path: ['attribution', 'order', position] }
  }
  for (const [id, path] of movingParties(checked)) yield { list: 'parties', id, path }
  for (const [{ costItems }, path] of itemSelections(sketch)) {
    for (const [id, number] of lines(costItems)) yield { list: 'costItems', id, path: [...path, 'costItems', number] }
  }
  for (const [agreement, position] of lines(sketch.agreements)) {
    if (agreement.kind !== 'contribution' || agreement.terms?.kind !== 'share-of-agreement') continue
    yield {
      list: 'agreements',
      id: agreement.terms.agreement,
      path: ['agreements', position, 'shareOfAgreement', 'agreement'],
    }
  }
  const use = sketch.fund?.use
  if (use?.kind === 'enrolment')
    yield { list: 'interventions', id: use.intervention, path: ['fund', 'use', 'enrolment'] }
}

/** The references of projects, and of what a choice among them must respect. */
function* projectReferences({ projects, choice }: CaseSketch): Generator<Reference> {
  for (const [{ line }, position] of lines(projects))
    yield { list: 'lines', id: line, path: ['projects', position, 'line'] }
  for (const list of ['required', 'excluded'] as const)
    for (const [id, position] of lines(choice?.[list])) yield { list: 'projects', id, path: ['choice', list, position] }
  for (const [id, position] of lines(choice?.notWorseOff))
    yield { list: 'parties', id, path: ['choice', 'notWorseOff', position] }
  for (const id of Object.keys(choice?.startYears ?? {}))
    yield { list: 'projects', id, path: ['choice', 'startYears', id] }
  for (const [{ line }, position] of lines(choice?.atLeast))
    yield { list: 'lines', id: line, path: ['choice', 'atLeast', position, 'line'] }
}

const partsOf = ({ sketch }: Checked, whole: string): readonly string[] =>
  [...lines(sketch.parties)].flatMap(([{ id, partOf }]) => (partOf === whole && id !== undefined ? [id] : []))

const wholeForParty = (path: Path, id: string, parts: readonly string[]): Finding => ({
  code: 'dangling-id',
  path,
  value: id,
  values: () => ({ list: 'parties', ...namedHere(parts) }),
  nl: () => ({
    message: `'${id}' is een geheel, en geen partij`,
    reason: 'een geheel betaalt en bespaart niets zelf: dat doen zijn onderdelen',
    remedy: `Noem een onderdeel: ${listed(parts, { most: 10 })}.`,
  }),
  en: () => ({
    message: `'${id}' is a whole, and no party`,
    reason: 'a whole pays and saves nothing itself: its parts do',
    remedy: `Name a part: ${listed(parts, { most: 10 })}.`,
  }),
})

// A case may hold many dangling references: the likely id is looked up only for those that are reported.
const dangling = (input: unknown, list: ListName, id: string, path: Path, known: ReadonlySet<string>): Finding => {
  const ids = (): readonly string[] => [...known].filter((each) => idPattern.test(each))
  const nearestOf = (among: readonly string[]): string | undefined => {
    const named = idNamed(input, list, id)
    return named !== undefined && among.includes(named) ? named : nearest(id, among)
  }
  const possible = (): string | undefined => nearestOf(ids().filter(canReferTo(input, path)))
  // The author may have intended an id that is not allowed here.
  const likely = (): string | undefined => possible() ?? nearestOf(ids())
  return {
    code: 'dangling-id',
    path,
    value: id,
    fix: () => fixOf(id, path, possible()),
    values: () => ({ list, ...namedHere(ids(), likely()) }),
    nl: () => ({
      message: `${nouns[list].nl} '${id}' bestaat niet in deze case`,
      remedy: remedy(list, id, likely(), ids(), {
        likely: 'Bedoeld is misschien',
        otherwise: '; voeg anders',
        refer: 'Verwijs naar een van',
        or: 'of voeg',
        add: 'Voeg',
        to: 'toe aan',
      }),
    }),
    en: () => ({
      message: `there is no ${nouns[list].en} '${id}' in this case`,
      remedy: remedy(list, id, likely(), ids(), {
        likely: 'Did you mean',
        otherwise: '? Otherwise add',
        refer: 'Refer to one of',
        or: 'or add',
        add: 'Add',
        to: 'to',
      }),
    }),
  }
}

const fixOf = (id: string, path: Path, likely: string | undefined): Fix | undefined => {
  if (likely === undefined) return undefined
  return path.at(-1) === id ? { kind: 'rename', path, to: likely } : { kind: 'write', path, value: likely }
}

type RemedyWords = Readonly<Record<'likely' | 'otherwise' | 'refer' | 'or' | 'add' | 'to', string>>

const remedy = (
  list: ListName,
  id: string,
  likely: string | undefined,
  known: readonly string[],
  words: RemedyWords,
): string => {
  if (likely !== undefined) return `${words.likely} '${likely}'${words.otherwise} '${id}' ${words.to} ${list}.`
  if (known.length === 0) return `${words.add} '${id}' ${words.to} ${list}.`
  return `${words.refer}: ${listed(known, { most: 10 })}; ${words.or} '${id}' ${words.to} ${list}.`
}
