import { finding } from '../risk-words.js'

/** Why a pilot cannot be valued. */
export const pilotFaults = {
  certain: (path: string) =>
    finding(
      'not-uncertain',
      { path },
      {
        message: `'${path}' is in deze businesscase niet onzeker.`,
        reason: 'Wat vaststaat, hoeft niemand te meten.',
        remedy: 'Geef aan hoe het getal kan uitvallen (low, mode, high), of kies een getal dat onzeker is.',
      },
      {
        message: `'${path}' is not uncertain in this case.`,
        reason: 'What is fixed, nobody needs to measure.',
        remedy: 'State how it varies (low, mode, high), or choose a number that is uncertain.',
      },
    ),
  size: (n: number, most: number) =>
    finding(
      'bad-option',
      { n, most },
      {
        message: `Een pilot van ${n} huishoudens kan niet.`,
        remedy: `Geef een geheel getal van 1 tot en met ${most} (sizes).`,
      },
      {
        message: `A pilot of ${n} households cannot be.`,
        remedy: `State a whole number from 1 through ${most} (sizes).`,
      },
    ),
}
