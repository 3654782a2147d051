import type { Domain, EvidenceGrade } from '../../case/index.js'
import type { Language } from '../language/language.js'

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>

export const evidenceWords: Words<EvidenceGrade> = {
  nl: { demonstrated: 'aantoonbaar', probable: 'waarschijnlijk', possible: 'mogelijk' },
  en: { demonstrated: 'demonstrated', probable: 'probable', possible: 'possible' },
}

export const domainWords: Words<Domain> = {
  nl: {
    wmo: 'Wmo',
    jeugdzorg: 'jeugdhulp',
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
