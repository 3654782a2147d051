import * as fc from 'fast-check'

/** A short list that is seldom empty: most of what is worth testing happens where there is something. */
export const mostlySome = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  maxLength === 0
    ? fc.constant([])
    : fc.oneof(
        { withCrossShrink: true },
        { weight: 1, arbitrary: fc.constant<T[]>([]) },
        { weight: 7, arbitrary: fc.array(arbitrary, { minLength: 1, maxLength }) },
      )
