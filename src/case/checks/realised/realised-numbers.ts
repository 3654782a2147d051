import type { Quantity } from '../../numbers/quantity.js'
import type { Path } from '../../paths/path.js'
import type { Placed } from '../../sketch/placed.js'
import type { Finding } from '../../problem.js'
import type { CaseSketch, Checked, Sketch } from '../../sketch/sketch.js'

/** What happened is one number, and no range. */
export function* realisedNumbers({ sketch }: Checked): Generator<Finding> {
  for (const [number, path] of factsOf(sketch))
    if (number.uncertainty !== undefined)
      yield {
        code: 'realised-counts',
        path,
        value: undefined,
        values: () => ({ expected: 'number' }),
        nl: () => ({
          message: 'wat gerealiseerd is, heeft geen bandbreedte',
          reason: 'het is geteld, gemeten of betaald',
          remedy: 'Schrijf één getal; hoe onzeker een gemeten gemiddelde is, volgt uit sd en n.',
        }),
        en: () => ({
          message: 'what is realised has no range',
          reason: 'it was counted, measured or paid',
          remedy: 'Write one number; how uncertain a measured mean is follows from sd and n.',
        }),
      }
}

/** Every number of what is realised; what is forecast may vary. */
export function* factsOf({ realised }: CaseSketch): Generator<Placed<Sketch<Quantity>>> {
  const years = function* (
    table: Readonly<Record<string, Sketch<Quantity> | undefined>> | undefined,
    path: Path,
  ): Generator<Placed<Sketch<Quantity>>> {
    for (const [key, number] of Object.entries(table ?? {})) if (number !== undefined) yield [number, [...path, key]]
  }
  for (const [item, paid] of Object.entries(realised?.prices ?? {})) yield* years(paid, ['realised', 'prices', item])
  for (const [id, stated] of Object.entries(realised?.interventions ?? {})) {
    const path = ['realised', 'interventions', id]
    yield* years(stated?.enrolled, [...path, 'enrolled'])
    for (const [cost, spent] of Object.entries(stated?.spent ?? {})) yield* years(spent, [...path, 'spent', cost])
    const { of, succeeded, without } = stated?.success ?? {}
    yield* years({ of, succeeded }, [...path, 'success'])
    yield* years({ of: without?.of, succeeded: without?.succeeded }, [...path, 'success', 'without'])
    for (const [effect, found] of Object.entries(stated?.measured ?? {}))
      yield* years({ mean: found?.mean, sd: found?.sd, n: found?.n }, [...path, 'measured', effect])
  }
}
