import { deepFreeze } from './deep-freeze.js'
import type { Bilingual } from './source.js'

/** Unit costs that state the same thing by different sources, places or years. None of them is the price. */
export interface Conflict {
  /** Ids of unit costs. */
  readonly between: readonly string[]
  /** What they differ in, and what to mind. */
  readonly about: Bilingual
}

const edition = (thing: Bilingual, stem: string): Conflict => ({
  between: [`${stem}-2023`, `${stem}-2024`],
  about: {
    nl: `${thing.nl}: het maximumtarief van 2023 en van 2024; neem het jaar waarin het gebruik valt`,
    en: `${thing.en}: the maximum tariff of 2023 and of 2024; take the year of the use`,
  },
})

/**
 * Every conflict once; which records conflict with one follows from it, so that it holds both ways.
 *
 * @example
 * conflicts[0]?.between
 * // ['ggz-gz-psycholoog-diagnostiek-60-min-2023', 'ggz-gz-psycholoog-diagnostiek-60-min-2024']
 */
export const conflicts: readonly Conflict[] = deepFreeze([
  edition({ nl: 'diagnostiek 60 minuten', en: 'assessment of 60 minutes' }, 'ggz-gz-psycholoog-diagnostiek-60-min'),
  edition({ nl: 'behandeling 45 minuten', en: 'treatment of 45 minutes' }, 'ggz-gz-psycholoog-behandeling-45-min'),
  edition({ nl: 'behandeling 60 minuten', en: 'treatment of 60 minutes' }, 'ggz-gz-psycholoog-behandeling-60-min'),
  {
    between: ['zvw-huisartsconsult-kostprijs-2022', 'zvw-huisartsconsult-tarief-2026'],
    about: {
      nl: 'huisartsconsult: een kostprijs is wat het de samenleving kost, een tarief wat de verzekeraar per consult betaalt',
      en: 'general practitioner consultation: a cost price is what society pays, a tariff what the insurer pays for each',
    },
  },
  {
    between: ['wmo-hulp-bij-het-huishouden-westerveld-2023', 'wmo-hulp-bij-het-huishouden-meerinzicht-2023'],
    about: {
      nl: 'hulp bij het huishouden, per uur: twee gemeentelijke tarieven van hetzelfde jaar',
      en: 'domestic help, per hour: two municipal tariffs of the same year',
    },
  },
  {
    between: ['wmo-begeleiding-informeel-pgb-westerveld-2023', 'wmo-begeleiding-informeel-pgb-meerinzicht-2023'],
    about: {
      nl: 'begeleiding door het eigen netwerk, per uur: twee pgb-tarieven van hetzelfde jaar',
      en: "support by one's own network, per hour: two personal-budget rates of the same year",
    },
  },
  {
    between: ['wmo-respijtzorg-westerveld-2023', 'wmo-logeeropvang-all-in-meerinzicht-2023'],
    about: {
      nl: 'logeren om de mantelzorg te ontlasten, per etmaal: het ene tarief is all-in, van het andere is dat niet gezegd',
      en: 'respite stay, per night and day: one tariff is all-in, the other does not say so',
    },
  },
  {
    between: ['participatie-bijstand-gemiddeld-berenschot-2018', 'participatie-bijstand-macrobudget-2019'],
    about: {
      nl: 'gemiddelde bijstandsuitkering per jaar: onderzoek bij gemeenten naast een deling van het macrobudget',
      en: 'average social assistance a year: research among municipalities beside a division of the macro budget',
    },
  },
  {
    between: [
      'veiligheid-detentiedag-volwassene-cbs-2010',
      'veiligheid-detentiedag-volwassene-dji-2014',
      'veiligheid-detentiedag-volwassene-raad-van-europa-2016',
    ],
    about: {
      nl: 'detentiedag van een volwassene: drie bronnen, jaren en afbakeningen',
      en: 'day in detention of an adult: three sources, years and scopes',
    },
  },
  {
    between: ['veiligheid-detentiedag-jeugdige-cbs-2010', 'veiligheid-detentiedag-jeugdige-dji-2014'],
    about: {
      nl: 'detentiedag van een jeugdige: twee publicaties van verschillende jaren',
      en: 'day in detention of a juvenile: two publications of different years',
    },
  },
  {
    between: ['veiligheid-delict-meeste-laag-2017', 'veiligheid-delict-meeste-hoog-2017'],
    about: {
      nl: 'delict per dader: de uitersten waartussen de meeste soorten liggen',
      en: 'delinquent act per perpetrator: the ends between which most kinds lie',
    },
  },
  {
    between: ['wonen-dakloze-alle-overheden-brussel-laag-2023', 'wonen-dakloze-alle-overheden-brussel-hoog-2023'],
    about: {
      nl: 'kosten van een dakloze voor alle overheden: de uitersten van een Brusselse studie, die in Nederland als Nederlands cijfer rondgaat',
      en: 'cost of a homeless person to all governments: the ends of a study of Brussels that is repeated as a Dutch figure',
    },
  },
  {
    between: ['wonen-maatschappelijke-opvang-plek-2025', 'wonen-maatschappelijke-opvang-plek-met-ggz-2025'],
    about: {
      nl: 'plek in de opvang per jaar: zonder en met ggz-begeleiding, uit één interview',
      en: 'place in a shelter a year: without and with mental health support, of one interview',
    },
  },
])

/**
 * The conflicts in which a unit cost takes part; empty where no other record states the same thing.
 *
 * @example
 * conflictsOf('zvw-huisartsconsult-kostprijs-2022').map(({ between }) => between)
 * // [['zvw-huisartsconsult-kostprijs-2022', 'zvw-huisartsconsult-tarief-2026']]
 */
export const conflictsOf = (id: string): readonly Conflict[] => conflicts.filter(({ between }) => between.includes(id))
