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
  noSize: () =>
    finding(
      'bad-option',
      {},
      { message: 'Er is geen grootte van een pilot genoemd.', remedy: 'Noem er ten minste één (sizes).' },
      { message: 'No size of a pilot is stated.', remedy: 'State one at least (sizes).' },
    ),
  cost: (name: string, value: number) =>
    finding(
      'bad-option',
      { name, value },
      {
        message: `Een pilot kan geen ${value} euro kosten (costs.${name}).`,
        remedy: 'Geef een bedrag van nul of meer.',
      },
      { message: `A pilot cannot cost ${value} euros (costs.${name}).`, remedy: 'State an amount of zero or more.' },
    ),
  spread: (path: string, sd: number) =>
    finding(
      'bad-option',
      { path, sd },
      {
        message: `De spreiding tussen huishoudens bij '${path}' is ${sd}.`,
        reason: 'Zonder spreiding zou één huishouden alles zeggen.',
        remedy: 'Geef een standaardafwijking boven nul.',
      },
      {
        message: `The spread between households of '${path}' is ${sd}.`,
        reason: 'Without a spread one household would say all.',
        remedy: 'State a standard deviation above zero.',
      },
    ),
  noChange: (path: string) =>
    finding(
      'bad-option',
      { path },
      {
        message: `'${path}' is geen verandering door een effect.`,
        reason: 'Een pilot telt bij hoeveel huishoudens het lukt, of meet wat een effect bij hen verandert.',
        remedy:
          'Geef een spreiding bij een volume, reduction, ratio of amount van een effect, zoals interventions.team.effects.ggz.reduction.',
      },
      {
        message: `'${path}' is no change by an effect.`,
        reason: 'A pilot counts with how many households it succeeds, or measures what an effect changes for them.',
        remedy:
          'State a spread for a volume, reduction, ratio or amount of an effect, such as interventions.team.effects.ggz.reduction.',
      },
    ),
  nothing: () =>
    finding(
      'nothing-uncertain',
      {},
      {
        message: 'Er is niets wat een pilot kan meten.',
        reason: 'Van geen interventie waarin huishoudens instromen is het succes onzeker.',
        remedy:
          'Geef bij success aan hoe het kan uitvallen, zoals { low: 0.3, mode: 0.5, high: 0.6 }, of geef bij een onzeker effect de spreiding tussen huishoudens.',
      },
      {
        message: 'There is nothing that a pilot can measure.',
        reason: 'Of no intervention that households enter is the success uncertain.',
        remedy:
          'State for success how it varies, such as { low: 0.3, mode: 0.5, high: 0.6 }, or for an uncertain effect the spread between households.',
      },
    ),
}
