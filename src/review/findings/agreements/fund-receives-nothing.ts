import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/** A fund that never receives anything: no endowment, and no savings of the parties that would deposit. */
export const fundReceivesNothing = finding({ weight: 'should', guideline: method(8) }, ({ fund }) => {
  if (fund === null || fund.inflow.some((amount) => !amount.isZero())) return []
  return [
    {
      addresses: ['fund'],
      text: {
        nl: {
          message: 'in het fonds komt binnen de looptijd niets binnen: wie zou storten, houdt geen besparing over',
          remedy:
            'Controleer wie stort (deposits) en of die op tijd bespaart, of geef het fonds een startbedrag (endowments).',
          question: 'Wie vult het fonds, en wanneer?',
        },
        en: {
          message: 'nothing comes into the fund within the horizon: those who would deposit retain no savings',
          remedy: 'Check who deposits and whether they save in time, or give the fund an endowment.',
          question: 'Who fills the fund, and when?',
        },
      },
    },
  ]
})
