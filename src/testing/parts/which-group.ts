import * as fc from 'fast-check'

/** Which target group; most parts of a case are about the first, so that they meet there. */
export const whichGroup: fc.Arbitrary<number> = fc.constantFrom(0, 0, 0, 0, 1, 2)
