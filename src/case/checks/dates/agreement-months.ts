import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { runningMonths, type RunningMonths } from '../../sketch/running-months.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** What is paid once is paid while the agreement runs. (Advances may come before it: an investor pays up front.) */
export function* agreementMonths(checked: Checked): Generator<Finding> {
  const { from, through } = checked.sketch.timeline ?? {}
  for (const [agreement, position] of lines(checked.sketch.agreements)) {
    if (agreement.kind !== 'contribution' || agreement.terms?.kind !== 'once') continue
    const { month } = agreement.terms
    const running = runningMonths(checked, agreement, ['agreements', position])
    if (month === undefined || running === undefined || from === undefined || through === undefined) continue
    // A month outside the timeline has its own problem.
    if (month < from || month > through || (month >= running.from && month <= running.through)) continue
    yield outside(['agreements', position, 'once', 'month'], month, running)
  }
}

const outside = (path: Path, month: string, { from, through }: RunningMonths): Finding => ({
  code: 'outside-agreement',
  path,
  value: month,
  values: () => ({ least: from, most: through }),
  nl: () => ({
    message: `${month} ligt buiten de afspraak zelf, die van ${from} tot en met ${through} loopt`,
    remedy: 'Kies een maand waarin de afspraak loopt, of haal from en through weg.',
  }),
  en: () => ({
    message: `${month} lies outside the agreement itself, which runs from ${from} through ${through}`,
    remedy: 'Choose a month in which the agreement runs, or remove from and through.',
  }),
})
