import type { Domain, EvidenceGrade } from '../../case/index.js'
import type { Rung } from '../../rules/index.js'
import type { Language } from '../language/language.js'

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>

/** Rungs of the savings ladder, as a reader meets them. */
export const rungWords: Words<Rung> = {
  nl: {
    gross: 'bruto besparing',
    net: 'na aftrek van wat ook zonder was gebeurd, waterbed en andere projecten',
    overlap: 'na aftrek van overlap',
    prudent: 'voorzichtig (na afslag voor bewijskracht)',
    cashable: 'verzilverbaar binnen de looptijd',
  },
  en: {
    gross: 'gross saving',
    net: 'net of what would have happened anyway, displacement and other projects',
    overlap: 'net of overlap',
    prudent: 'prudent (after the haircut for weak evidence)',
    cashable: 'cashable within the horizon',
  },
}

export const evidenceWords: Words<EvidenceGrade> = {
  nl: { demonstrated: 'aantoonbaar', probable: 'waarschijnlijk', possible: 'mogelijk' },
  en: { demonstrated: 'demonstrated', probable: 'probable', possible: 'possible' },
}

export const domainWords: Words<Domain> = {
  nl: {
    wmo: 'Wmo',
    jeugdzorg: 'jeugdzorg',
    ggz: 'ggz',
    zvw: 'overige zorg (Zvw)',
    wlz: 'langdurige zorg (Wlz)',
    participatie: 'participatie en inkomen',
    schulden: 'schulden',
    wonen: 'wonen',
    veiligheid: 'veiligheid',
    onderwijs: 'onderwijs',
    overig: 'overig',
  },
  en: {
    wmo: 'social support (Wmo)',
    jeugdzorg: 'youth care',
    ggz: 'mental health care',
    zvw: 'other health care (Zvw)',
    wlz: 'long-term care (Wlz)',
    participatie: 'participation and income',
    schulden: 'debts',
    wonen: 'housing',
    veiligheid: 'safety',
    onderwijs: 'education',
    overig: 'other',
  },
}
