import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** An actual start is not before the planned one, nor after its end, and is the only delay of the intervention. */
export function* actualStart({ sketch }: Checked): Generator<Finding> {
  const { from, through } = sketch.timeline ?? {}
  for (const [{ id = '', start, startDelay }, position] of lines(sketch.interventions)) {
    if (start === undefined) continue
    const path = ['interventions', position, 'start']
    const { planned, actual, end } = start
    if (planned !== undefined && from !== undefined && through !== undefined && (planned < from || planned > through))
      yield found([...path, 'planned'], planned, outside(planned, from, through))
    if (planned !== undefined && actual !== undefined && actual < planned)
      yield found([...path, 'actual'], actual, early(actual, planned))
    if (end !== undefined && actual !== undefined && end < actual)
      yield found([...path, 'end'], end, ended(end, actual))
    if (startDelay !== undefined) yield found(['interventions', position, 'startDelay'], undefined, twice(id))
    if (end !== undefined && sketch.startDelay !== undefined) yield found([...path, 'end'], end, moving())
    const use = sketch.fund?.use
    if (end !== undefined && use?.kind === 'enrolment' && use.intervention === id)
      yield found([...path, 'end'], end, bought(id))
  }
}

type Texts = Pick<Finding, 'nl' | 'en' | 'values'>

const found = (path: Path, value: string | undefined, texts: Texts): Finding => ({
  code: 'actual-start',
  path,
  value,
  ...texts,
})

const outside = (planned: string, from: string, through: string): Texts => ({
  values: () => ({ least: from, most: through }),
  nl: () => ({
    message: `de geplande start ${planned} ligt buiten de looptijd van de case, ${from} tot en met ${through}`,
    remedy: `Kies een maand van ${from} tot en met ${through}, of verruim timeline.`,
  }),
  en: () => ({
    message: `the planned start ${planned} lies outside the timeline of the case, ${from} through ${through}`,
    remedy: `Choose a month from ${from} through ${through}, or widen timeline.`,
  }),
})

const early = (actual: string, planned: string): Texts => ({
  values: () => ({ least: planned }),
  nl: () => ({
    message: `de echte start ${actual} ligt vóór de geplande ${planned}`,
    reason: 'de maanden van instroom en kosten kunnen alleen naar later schuiven',
    remedy:
      'Wissel planned en actual om als ze verwisseld zijn; schrijf een vroegere start in de maanden van instroom en kosten zelf.',
  }),
  en: () => ({
    message: `the actual start ${actual} lies before the planned ${planned}`,
    reason: 'the months of enrolment and costs can only move to later',
    remedy:
      'Exchange planned and actual if they are swapped; write an earlier start in the months of enrolment and costs themselves.',
  }),
})

const ended = (end: string, actual: string): Texts => ({
  values: () => ({ least: actual }),
  nl: () => ({
    message: `de interventie eindigt in ${end}, vóór haar start in ${actual}`,
    reason: 'dan stroomt niemand in en wordt niets betaald',
    remedy: `Kies voor end een maand vanaf ${actual}, of haal end weg.`,
  }),
  en: () => ({
    message: `the intervention ends in ${end}, before its start in ${actual}`,
    reason: 'then nobody enters and nothing is paid',
    remedy: `Choose a month from ${actual} on for end, or remove end.`,
  }),
})

const twice = (id: string): Texts => ({
  values: () => ({ intervention: id, fields: ['start', 'startDelay'] }),
  nl: () => ({
    message: `interventie '${id}' heeft een echte start en daarnaast startDelay`,
    reason: 'een latere start telt één keer',
    remedy: 'Haal startDelay weg, of haal start weg.',
  }),
  en: () => ({
    message: `intervention '${id}' has an actual start and startDelay beside it`,
    reason: 'a later start counts once',
    remedy: 'Remove startDelay, or remove start.',
  }),
})

const moving = (): Texts => ({
  values: () => ({ fields: ['end', 'startDelay'] }),
  nl: () => ({
    message: 'een vast einde staat naast startDelay van de hele case',
    reason: 'onbekend is of het einde mee opschuift',
    remedy: 'Haal startDelay van de case weg, of haal end weg.',
  }),
  en: () => ({
    message: 'a fixed end stands beside startDelay of the whole case',
    reason: 'it is unknown whether the end moves as well',
    remedy: 'Remove startDelay of the case, or remove end.',
  }),
})

const bought = (id: string): Texts => ({
  values: () => ({ intervention: id }),
  nl: () => ({
    message: `het fonds koopt instroom bij interventie '${id}', die een vast einde heeft`,
    reason: 'wat het fonds koopt, stroomt in zodra er geld is, ook na het einde',
    remedy: 'Haal end weg, of kies use: hold.',
  }),
  en: () => ({
    message: `the fund buys enrolment in intervention '${id}', which has a fixed end`,
    reason: 'what the fund buys enters as soon as there is money, also after the end',
    remedy: 'Remove end, or choose use: hold.',
  }),
})
