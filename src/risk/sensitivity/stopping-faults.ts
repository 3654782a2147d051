import { finding } from '../risk-words.js'

/** Why being able to stop cannot be valued. */
export const stoppingFaults = {
  none: () =>
    finding(
      'no-decision',
      {},
      {
        message: 'Geen enkele interventie van deze businesscase heeft een beslismoment.',
        remedy: 'Geef bij een interventie een beslismoment op, zoals stop: { at: 2025-06, unless: { success: 0.4 } }.',
      },
      {
        message: 'No intervention of this case has a decision point.',
        remedy: 'State stop of an intervention, such as { at: 2025-06, unless: { success: 0.4 } }.',
      },
    ),
}
