import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { contradiction, type Texts } from './contradiction.js'
import { projectOfFund } from './project-of-fund.js'
import { startYears } from './start-years.js'

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

const oneOfTwo = (): Texts => ({
  values: () => ({ choices: ['projects', 'euros'] }),
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
  values: () => ({ line, most: members }),
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
