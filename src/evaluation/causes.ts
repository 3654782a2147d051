/** What can differ between a plan and what happened: a reason why a figure came out otherwise. */
export type Cause = (typeof causes)[number]

/**
 * In the order in which a household meets them; the order changes no figure.
 * Why a figure may come out otherwise than planned.
 *
 * @example
 * causes // ['start', 'enrolment', 'reach', 'effect', 'price', 'costs']
 */
export const causes = ['start', 'enrolment', 'reach', 'effect', 'price', 'costs'] as const
