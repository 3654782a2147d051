import { monthsOfProject, type MonthsOfProject } from '../../parts/programme/months-of-project.js'
import type { Finding } from '../../problem.js'
import { lines, type CaseSketch } from '../../sketch/sketch.js'
import { contradiction, type Texts } from './contradiction.js'
import { projectOfFund } from './project-of-fund.js'

/** A project starts no earlier than it is planned, before its fixed end, and no later than the timeline allows. */
export function* startYears(sketch: CaseSketch): Generator<Finding> {
  const { choice, timeline, interventions, projects, startDelay, beyondHorizon } = sketch
  // A project that is not there is reported as that.
  const known = (id: string): boolean => [...lines(projects)].some((project) => project[0].id === id)
  for (const [project, years] of Object.entries(choice?.startYears ?? {})) {
    const months = monthsOfProject(interventions, project, startDelay)
    for (const [year, position] of lines(years)) {
      const path = ['choice', 'startYears', project, position]
      if (months === undefined) {
        if (known(project)) yield contradiction(path, String(year), noMonths(project))
        continue
      }
      const own = Number(months.from.slice(0, 4))
      if (year < own) yield contradiction(path, String(year), tooEarly(project, year, months.from))
      if (year <= own) continue
      const later = monthsOfProject(interventions, project, startDelay, year - own) ?? months
      const last = timeline?.through
      if (later.neverBegins !== undefined)
        yield contradiction(path, String(year), neverBegins(project, year, later.neverBegins))
      else if (last !== undefined && later.from > last)
        yield contradiction(path, String(year), afterTimeline(project, later.from, last))
      else if (last !== undefined && later.through > last && beyondHorizon !== 'accept')
        yield contradiction(path, String(year), tooLate(project, year, later.through, last))
      if (project === projectOfFund(sketch)) yield contradiction(path, String(year), fundStarts(project))
    }
  }
}

const fundStarts = (id: string): Texts => ({
  nl: () => ({
    message: `project '${id}' kan geen ander startjaar krijgen: het fonds koopt er instroom`,
    reason: 'het fonds koopt zodra er geld is',
    remedy: 'Haal dit jaar weg, of kies use: hold voor het fonds.',
  }),
  en: () => ({
    message: `project '${id}' cannot have another start year: the fund buys enrolment in it`,
    reason: 'the fund buys as soon as there is money',
    remedy: 'Remove this year, or choose use: hold for the fund.',
  }),
})

const noMonths = (project: string): Texts => ({
  nl: () => ({
    message: `project '${project}' heeft geen instroom en geen kosten, en dus geen begin`,
    remedy: 'Haal het hier weg, of geef het project een interventie met maanden.',
  }),
  en: () => ({
    message: `project '${project}' has no enrolment and no costs, and so no start`,
    remedy: 'Remove it here, or give the project an intervention with months.',
  }),
})

const tooEarly = (project: string, year: number, from: string): Texts => ({
  values: () => ({ project, from, least: Number(from.slice(0, 4)) }),
  nl: () => ({
    message: `project '${project}' kan niet in ${year} beginnen: zijn eerste maand is ${from}`,
    reason: 'een project kan hier alleen later beginnen dan zijn maanden zeggen',
    remedy: `Schrijf de maanden van het project zoals bij zijn vroegste start, of kies een jaar vanaf ${from.slice(0, 4)}.`,
  }),
  en: () => ({
    message: `project '${project}' cannot start in ${year}: its first month is ${from}`,
    reason: 'a project can only start later here than its months say',
    remedy: `Write the months of the project as for its earliest start, or choose a year from ${from.slice(0, 4)} on.`,
  }),
})

const neverBegins = (
  project: string,
  year: number,
  { intervention, from, end }: NonNullable<MonthsOfProject['neverBegins']>,
): Texts => ({
  values: () => ({ project, intervention, from, latest: end }),
  nl: () => ({
    message: `begint project '${project}' in ${year}, dan begint interventie '${intervention}' in ${from}, en zij eindigt vast in ${end} (start.end)`,
    reason: 'wat na zijn vaste einde begint, begint niet: het project zou niets kosten en niets opleveren',
    remedy: 'Kies een eerder jaar, of verschuif start.end van de interventie.',
  }),
  en: () => ({
    message: `if project '${project}' starts in ${year}, intervention '${intervention}' begins in ${from}, and its fixed end is ${end} (start.end)`,
    reason: 'what begins after its fixed end does not begin: the project would cost and bring nothing',
    remedy: 'Choose an earlier year, or move start.end of the intervention.',
  }),
})

const afterTimeline = (project: string, from: string, last: string): Texts => ({
  values: () => ({ project, from, latest: last }),
  nl: () => ({
    message: `project '${project}' zou dan in ${from} beginnen, en de looptijd eindigt in ${last}`,
    reason: 'wat na de looptijd begint, begint niet: het project zou niets kosten en niets opleveren',
    remedy: 'Kies een eerder jaar, of verruim timeline.through.',
  }),
  en: () => ({
    message: `project '${project}' would start in ${from}, and the timeline ends in ${last}`,
    reason: 'what begins after the timeline does not begin: the project would cost and bring nothing',
    remedy: 'Choose an earlier year, or widen timeline.through.',
  }),
})

const tooLate = (project: string, year: number, through: string, last: string): Texts => ({
  values: () => ({ project, through, latest: last }),
  nl: () => ({
    message: `begint project '${project}' in ${year}, dan loopt het tot en met ${through}, en de looptijd eindigt in ${last}`,
    reason: 'wat na de looptijd valt, telt niet mee: uitstel zou het project goedkoper maken',
    remedy: `Kies een eerder jaar, verruim timeline.through tot en met ${through}, of schrijf beyondHorizon: accept.`,
  }),
  en: () => ({
    message: `if project '${project}' starts in ${year}, it runs through ${through}, and the timeline ends in ${last}`,
    reason: 'what falls after the timeline does not count: a delay would make the project cheaper',
    remedy: `Choose an earlier year, widen timeline.through to ${through}, or write beyondHorizon: accept.`,
  }),
})
