import { monthsOfProject } from '../../parts/programme/months-of-project.js'
import type { Path } from '../../paths/path.js'
import type { Finding, ProblemText } from '../../problem.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

/** What a choice among projects must respect can be respected: nothing in it contradicts itself or the case. */
export function* choiceOfProjects({ sketch }: Checked): Generator<Finding> {
  const { choice } = sketch
  if (choice === undefined) return
  const required = new Set([...lines(choice.required)].map(([id]) => id as string))
  for (const [id, position] of lines(choice.excluded)) {
    const path = ['choice', 'excluded', position]
    if (required.has(id)) yield contradiction(path, id, requiredToo(id))
    if (id === projectOfFund(sketch)) yield contradiction(path, id, boughtByFund(id))
  }
  yield* startYears(sketch)
  for (const [{ line, projects, euros }, position] of lines(choice.atLeast)) {
    const path = ['choice', 'atLeast', position]
    const members = [...lines(sketch.projects)].filter(([project]) => project.line === line).length
    if ((projects === undefined) === (euros === undefined)) yield contradiction(path, line, oneOfTwo())
    else if (projects !== undefined && line !== undefined && projects > members)
      yield contradiction([...path, 'projects'], String(projects), tooMany(line, projects, members))
    else if (euros !== undefined && sketch.budget === undefined)
      yield contradiction([...path, 'euros'], euros.toString(), noBudget())
  }
}

/** The project in which the fund buys enrolment: without it the fund has nothing to buy. */
const projectOfFund = ({ fund, interventions }: CaseSketch): string | undefined => {
  const use = fund?.use
  if (use?.kind !== 'enrolment') return undefined
  return [...lines(interventions)].find(([{ id }]) => id === use.intervention)?.[0].project
}

/** A project starts no earlier than it is planned, and no later than the timeline allows. */
function* startYears(sketch: CaseSketch): Generator<Finding> {
  const { choice, timeline, interventions, startDelay, beyondHorizon } = sketch
  for (const [project, years] of Object.entries(choice?.startYears ?? {})) {
    const months = monthsOfProject(interventions, project, startDelay)
    for (const [year, position] of lines(years)) {
      const path = ['choice', 'startYears', project, position]
      if (months === undefined) {
        yield contradiction(path, String(year), noMonths(project))
        continue
      }
      const own = Number(months.from.slice(0, 4))
      if (year < own) yield contradiction(path, String(year), tooEarly(project, year, months.from))
      const through = `${Number(months.through.slice(0, 4)) + year - own}${months.through.slice(4)}`
      if (year > own && timeline?.through !== undefined && through > timeline.through && beyondHorizon !== 'accept')
        yield contradiction(path, String(year), tooLate(project, year, through, timeline.through))
      if (year > own && project === projectOfFund(sketch)) yield contradiction(path, String(year), fundStarts(project))
    }
  }
}

type Texts = Readonly<Record<'nl' | 'en', () => ProblemText>>

const contradiction = (path: Path, value: string | undefined, texts: Texts): Finding => ({
  code: 'choice-of-projects',
  path,
  value,
  ...texts,
})

const requiredToo = (id: string): Texts => ({
  nl: () => ({
    message: `project '${id}' moet beginnen (required), en mag niet beginnen (excluded)`,
    remedy: 'Haal het uit een van de twee lijsten.',
  }),
  en: () => ({
    message: `project '${id}' must start (required), and may not start (excluded)`,
    remedy: 'Remove it from one of the two lists.',
  }),
})

const boughtByFund = (id: string): Texts => ({
  nl: () => ({
    message: `project '${id}' mag niet beginnen, en het fonds koopt er instroom`,
    reason: 'zonder het project heeft het fonds niets te kopen',
    remedy: 'Haal het project uit excluded, of kies use: hold voor het fonds.',
  }),
  en: () => ({
    message: `project '${id}' may not start, and the fund buys enrolment in it`,
    reason: 'without the project the fund has nothing to buy',
    remedy: 'Remove the project from excluded, or choose use: hold for the fund.',
  }),
})

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

const oneOfTwo = (): Texts => ({
  nl: () => ({
    message: 'een actielijn krijgt hier minstens een aantal projecten, of minstens een bedrag: precies één van de twee',
    remedy: 'Schrijf projects: 2, of euros: 500000; voor allebei twee regels.',
  }),
  en: () => ({
    message: 'a line needs a number of projects here, or an amount: exactly one of the two',
    remedy: 'Write projects: 2, or euros: 500000; for both, two lines.',
  }),
})

const tooMany = (line: string, asked: number, members: number): Texts => ({
  nl: () => ({
    message: `actielijn '${line}' moet minstens ${asked} projecten krijgen, en heeft er ${members}`,
    remedy: `Vraag er hoogstens ${members}, of geef meer projecten deze lijn (line).`,
  }),
  en: () => ({
    message: `line '${line}' must have at least ${asked} projects, and there are ${members} in it`,
    remedy: `Ask for ${members} at the most, or give more projects this line.`,
  }),
})

const noBudget = (): Texts => ({
  nl: () => ({
    message: 'een bedrag uit het budget, en deze case heeft geen budget',
    remedy: 'Geef de case een budget, of noem een aantal projecten (projects).',
  }),
  en: () => ({
    message: 'an amount of the budget, and this case has no budget',
    remedy: 'Give the case a budget, or state a number of projects.',
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

const tooLate = (project: string, year: number, through: string, last: string): Texts => ({
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
