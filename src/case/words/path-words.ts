import { namedHere } from './values/named-here.js'
import type { Path } from '../paths/path.js'
import type { Finding, ProblemText } from '../problem.js'
import { nearest } from '../spelling/nearest.js'
import { quoted } from './printable.js'

/** A path that leads to no number of the case, so that what is stated of it would silently not count. */
export const pathFinding = (path: Path, written: string, known: Iterable<string>): Finding => {
  // What is known can be passed through once, and is looked through only for what is reported.
  let found: ReturnType<typeof alike> | undefined
  const among = (): ReturnType<typeof alike> => (found ??= alike(written, [...known]))
  const text = (message: string, [guess, end]: readonly [string, string], choose: string): ProblemText => {
    const { likely, some } = among()
    return {
      message,
      remedy: likely === undefined ? `${choose}: ${some.slice(0, 10).join(', ')}.` : `${guess} '${likely}'${end}`,
    }
  }
  return {
    code: 'dangling-id',
    path,
    value: written,
    values: () => {
      const { likely, some } = among()
      return namedHere(some, likely)
    },
    nl: () =>
      text(
        `geen getal van deze case heeft het pad ${quoted(written)}`,
        ['Bedoeld is misschien', '.'],
        'Kies een pad zoals',
      ),
    en: () =>
      text(`no number of this case has the path ${quoted(written)}`, ['Did you mean', '?'], 'Choose a path such as'),
  }
}

/** The known paths under the steps that are right, and the nearest of them. */
export const alike = (
  written: string,
  known: readonly string[],
): { readonly likely: string | undefined; readonly some: readonly string[] } => {
  let [some, from] = [known, 0]
  for (let end = written.indexOf('.') + 1; end > 0; end = written.indexOf('.', end) + 1) {
    const under = some.filter((path) => path.startsWith(written.slice(0, end)))
    if (under.length === 0) break
    some = under
    from = end
  }
  const likely = nearest(
    written.slice(from),
    some.map((path) => path.slice(from)),
  )
  return { likely: likely === undefined ? undefined : written.slice(0, from) + likely, some }
}
