import type { Results } from '../../appraisal/index.js'
import type { ReviewFinding } from '../review-finding.js'

/** Parties that pay, do not get their money back in time, and still gain in the last year: a longer horizon might say something else. */
export const endsBeforePayback = ({ businessCase, parties }: Results): readonly ReviewFinding[] =>
  parties
    .filter(({ cash }) => cash.payback.kind === 'never' && cash.costs.presentValue.lt(0) && cash.net.byYear.at(-1)?.gt(0) === true)
    .map(({ name }): ReviewFinding => ({
      code: 'ends-before-payback',
      path: 'timeline.through',
      text: {
        nl: {
          message: `${name} heeft zijn geld op ${businessCase.timeline.through} niet terug, maar wint in het laatste jaar nog wel`,
          remedy: `Overweeg een langere looptijd, of leg uit waarom het effect voor ${name} dan ophoudt.`,
        },
        en: {
          message: `${name} does not have its money back by ${businessCase.timeline.through}, but still gains in the last year`,
          remedy: `Consider a longer timeline, or explain why the effect for ${name} ends then.`,
        },
      },
    }))
