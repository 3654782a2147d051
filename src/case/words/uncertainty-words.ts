import { uncertaintyValues } from './values/uncertainty-values.js'
import type { UncertaintyFault, UncertaintyRule } from '../numbers/uncertainty-fault.js'
import type { Finding, Fix, ProblemText } from '../problem.js'
import { exampleHere } from './example-here.js'
import { printable } from './printable.js'
import { writing, type Site } from './site.js'

/** The stated fields of an uncertain number are not a distribution. */
export const uncertaintyFinding = (site: Site, value: unknown, fault: UncertaintyFault): Finding => {
  const { path } = site
  const fix = (): Fix | undefined =>
    fault.rule === 'no-number' || fault.rule === 'bad-interval' ? writing(site, exampleHere(site)) : undefined
  const detail = (): string => {
    const written = fix()
    return written?.kind === 'write' ? String(written.value) : (fault.detail ?? '')
  }
  const missing = fault.rule === 'no-number'
  return {
    code: missing ? 'missing' : 'impossible-distribution',
    path,
    ...(missing || value === undefined ? {} : { value: printable(value) }),
    fix,
    values: () => uncertaintyValues(fault),
    nl: () => nl[fault.rule](fault.field ?? '', detail()),
    en: () => en[fault.rule](fault.field ?? '', detail()),
  }
}

type Words = Readonly<Record<UncertaintyRule, (field: string, detail: string) => ProblemText>>

const nl: Words = {
  'no-number': (_, number) => ({
    message: "veld 'value' ontbreekt",
    remedy: `Voeg het getal toe, bijvoorbeeld: value: ${number}, of zeg met low, mode en high hoe onzeker het is.`,
  }),
  needs: (_, detail) => ({
    message: `voor deze kansverdeling ontbreken velden; nodig is ${alternatives(detail, 'of')}`,
    remedy: 'Vul de velden aan, of kies een andere verdeling.',
  }),
  'not-used': (field, kind) => ({
    message: `veld '${field}' hoort niet bij deze opgave van een ${kind}-verdeling`,
    remedy: `Haal '${field}' weg, of kies een andere verdeling.`,
  }),
  'low-above-high': (_, high) => ({
    message: `de ondergrens ligt boven de bovengrens (${high})`,
    remedy: 'Verwissel de twee, of verbeter een van beide.',
  }),
  'value-outside': (_, range) => ({
    message: `de waarde ligt buiten wat als mogelijk is opgegeven (${range})`,
    reason: 'de berekening zou een getal gebruiken dat volgens de opgave niet voorkomt',
    remedy: 'Verbeter de waarde, of verruim de grenzen.',
  }),
  'value-not-mean': (_, mean) => ({
    message: `de waarde is niet het gemiddelde (${mean}) waar de trekkingen omheen liggen`,
    remedy: 'Haal value weg, of maak ze gelijk.',
  }),
  'mode-outside': (_, range) => ({
    message: `de meest waarschijnlijke waarde ligt buiten ${range}`,
    remedy: 'Kies een waarde tussen low en high.',
  }),
  'mean-outside': (_, range) => ({
    message: `het gemiddelde kan bij deze verdeling niet zo liggen (${range})`,
    remedy: 'Kies een gemiddelde dichter bij het midden, of geef mode in plaats van mean.',
  }),
  'mean-cut-off': (field, detail) => {
    const [mean, range] = detail.split('|')
    return {
      message: `het gemiddelde van deze verdeling (${mean}) ligt buiten wat hier kan (${range})`,
      reason:
        'de berekening zou een getal gebruiken dat volgens de opgave niet voorkomt; bij het loten valt weg wat buiten de grenzen ligt',
      remedy:
        field === 'mean'
          ? 'Kies een gemiddelde binnen die grenzen, of verruim truncate.'
          : 'Geef er met value het getal bij waarmee gerekend wordt, of kies een verdeling die binnen de grenzen blijft.',
    }
  },
  'beta-mean-outside': (_, range) => ({
    message: `een beta-verdeling heeft haar gemiddelde tussen haar grenzen (${range})`,
    reason: 'zonder low en high liggen die grenzen op 0 en 1',
    remedy: 'Kies een gemiddelde daartussen, of geef low en high.',
  }),
  'negative-sd': () => ({ message: 'een standaardafwijking is niet negatief', remedy: 'Haal het minteken weg.' }),
  'sd-too-large': (_, most) => ({
    message: `zo groot kan de standaardafwijking tussen deze grenzen niet zijn (of zij is 0); zij blijft onder ${most}`,
    remedy: 'Verklein de standaardafwijking, of verruim low en high.',
  }),
  'bad-interval': () => ({
    message: 'een interval is een kans boven 0 en onder 1',
    reason: '0.8 betekent: met 80 % zekerheid tussen low en high',
    remedy: 'Schrijf bijvoorbeeld interval: 0.8.',
  }),
  'not-above-zero': (field) => ({
    message: `'${field}' moet bij deze verdeling boven 0 liggen`,
    remedy: 'Kies een getal boven 0, of een andere verdeling.',
  }),
  'bad-probability': () => ({ message: 'een kans ligt van 0 tot en met 1', remedy: 'Schrijf 25 % als 0.25.' }),
  'probabilities-not-one': (_, total) => ({
    message: `de kansen tellen op tot ${total} en niet tot 1`,
    remedy: 'Verdeel de kansen zo dat zij samen 1 zijn.',
  }),
  'beyond-field': (field, limit) => ({
    message: `'${field}' gaat voorbij de grens van dit veld (${limit})`,
    remedy: 'Blijf binnen wat dit veld toelaat.',
  }),
  'hardly-within': () => ({
    message: 'van deze verdeling ligt vrijwel niets binnen de grenzen',
    remedy: 'Verruim de grenzen, of kies een andere verdeling.',
  }),
}

const en: Words = {
  'no-number': (_, number) => ({
    message: "field 'value' is missing",
    remedy: `Add the number, for example: value: ${number}, or say with low, mode and high how uncertain it is.`,
  }),
  needs: (_, detail) => ({
    message: `fields are missing for this distribution; it takes ${alternatives(detail, 'or')}`,
    remedy: 'Add the fields, or choose another distribution.',
  }),
  'not-used': (field, kind) => ({
    message: `field '${field}' does not belong to this way to state a ${kind} distribution`,
    remedy: `Remove '${field}', or choose another distribution.`,
  }),
  'low-above-high': (_, high) => ({
    message: `the lower limit is above the upper one (${high})`,
    remedy: 'Swap the two, or correct one of them.',
  }),
  'value-outside': (_, range) => ({
    message: `the value lies outside what is stated to be possible (${range})`,
    reason: 'the calculation would use a number that cannot occur by its own statement',
    remedy: 'Correct the value, or widen the limits.',
  }),
  'value-not-mean': (_, mean) => ({
    message: `the value is not the mean (${mean}) that the draws lie around`,
    remedy: 'Remove value, or make them equal.',
  }),
  'mode-outside': (_, range) => ({
    message: `the most likely value lies outside ${range}`,
    remedy: 'Choose a value between low and high.',
  }),
  'mean-outside': (_, range) => ({
    message: `the mean cannot lie there under this distribution (${range})`,
    remedy: 'Choose a mean nearer to the middle, or state mode instead of mean.',
  }),
  'mean-cut-off': (field, detail) => {
    const [mean, range] = detail.split('|')
    return {
      message: `the mean of this distribution (${mean}) lies outside what is possible here (${range})`,
      reason:
        'the calculation would use a number that cannot occur by its own statement; what lies beyond the limits is never drawn',
      remedy:
        field === 'mean'
          ? 'Choose a mean within these limits, or widen truncate.'
          : 'State with value the number to calculate with, or choose a distribution that stays within the limits.',
    }
  },
  'beta-mean-outside': (_, range) => ({
    message: `a beta distribution has its mean between its limits (${range})`,
    reason: 'without low and high those limits are 0 and 1',
    remedy: 'Choose a mean between them, or state low and high.',
  }),
  'negative-sd': () => ({ message: 'a standard deviation is not negative', remedy: 'Remove the minus sign.' }),
  'sd-too-large': (_, most) => ({
    message: `between these limits the standard deviation cannot be that large (or it is 0); it stays below ${most}`,
    remedy: 'Make it smaller, or widen low and high.',
  }),
  'bad-interval': () => ({
    message: 'an interval is a chance above 0 and below 1',
    reason: '0.8 means: between low and high with 80 % certainty',
    remedy: 'Write for example interval: 0.8.',
  }),
  'not-above-zero': (field) => ({
    message: `'${field}' must be above 0 under this distribution`,
    remedy: 'Choose a number above 0, or another distribution.',
  }),
  'bad-probability': () => ({ message: 'a probability lies from 0 through 1', remedy: 'Write 25 % as 0.25.' }),
  'probabilities-not-one': (_, total) => ({
    message: `the probabilities sum to ${total} and not to 1`,
    remedy: 'Divide the probabilities so that they sum to 1.',
  }),
  'beyond-field': (field, limit) => ({
    message: `'${field}' goes beyond the limit of this field (${limit})`,
    remedy: 'Stay within what this field allows.',
  }),
  'hardly-within': () => ({
    message: 'hardly anything of this distribution lies within the limits',
    remedy: 'Widen the limits, or choose another distribution.',
  }),
}

const alternatives = (detail: string, or: string): string => detail.split(' | ').join(`, ${or} `)
