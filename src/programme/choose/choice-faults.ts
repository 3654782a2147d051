import { listed } from '../../money/index.js'
import { ProgrammeError, type ProgrammeErrorCode } from '../programme-error.js'

const fault = (
  code: ProgrammeErrorCode,
  address: string,
  values: NonNullable<ConstructorParameters<typeof ProgrammeError>[0]['values']>,
  nl: string,
  en: string,
): ProgrammeError => new ProgrammeError({ code, address, values, texts: { nl, en } })

/** Why no choice can be made. */
export const choiceFaults = {
  noProjects: () =>
    fault(
      'no-projects',
      'projects',
      {},
      'Deze businesscase noemt geen projecten, dus er is niets te kiezen. Geef hem projecten (projects), en elke interventie het hare (project).',
      'This business case names no projects, so there is nothing to choose. Give it projects, and each intervention its project.',
    ),
  objective: (objective: string, parties: readonly string[]) =>
    fault(
      'unknown-objective',
      'objective',
      { objective, parties },
      `Voor '${objective}' is niet te kiezen. Kies voor society (de samenleving, in welvaart) of voor een partij (in geld): ${listed(parties)}.`,
      `No choice can be made for '${objective}'. Choose for society (in welfare) or for a party (in cash): ${listed(parties)}.`,
    ),
  draws: (draws: number, most: number) =>
    fault(
      'bad-draws',
      'draws',
      { draws, most },
      `Het aantal trekkingen (draws) is ${draws}; het is een geheel getal van 0 tot en met ${most}.`,
      `The number of draws is ${draws}; it is a whole number from 0 through ${most}.`,
    ),
  seed: (seed: number) =>
    fault(
      'bad-seed',
      'seed',
      { seed },
      `De seed is ${seed}; geef een geheel getal.`,
      `The seed is ${seed}; state a whole number.`,
    ),
  none: () =>
    fault(
      'no-choice',
      'choice',
      {},
      'Geen enkele keuze uit de projecten past binnen het budget en de voorwaarden (choice). Begroot meer, vraag minder van de actielijnen (atLeast), of laat verplichte projecten (required) los.',
      'No choice among the projects fits in the budget and the terms (choice). Plan more, ask less of the lines (atLeast), or let go of required projects.',
    ),
}
