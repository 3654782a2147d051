/**
 * What happens to enrolment and costs that a later start moves past the end of the timeline: the case is refused, or
 * they are left out and reported beside the results.
 */
export type BeyondHorizonChoice = (typeof beyondHorizonChoices)[number]

/**
 * The choices of `timeline.beyondHorizon`; the first is the default.
 *
 * @example
 * beyondHorizonChoices // ['refuse', 'accept']
 */
export const beyondHorizonChoices = ['refuse', 'accept'] as const
