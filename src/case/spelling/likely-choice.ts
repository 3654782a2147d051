import { nearest } from './nearest.js'

/**
 * The choice that a written word most likely stands for: a Dutch word, a synonym, or a misspelling; undefined where
 * none is near.
 */
export const likelyChoice = (written: string, choices: readonly string[]): string | undefined => {
  const word = written
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, ' ')
  const likely = otherWords.find(([words, choice]) => choices.includes(choice) && words.includes(word))?.[1]
  return likely ?? nearest(written, choices)
}

type OtherWords = readonly (readonly [readonly string[], string])[]

/** Words that an author may write, and the choice that each stands for. */
const otherWords: OtherWords = [
  [['aantoonbaar', 'aangetoond', 'bewezen', 'zeker', 'proven'], 'demonstrated'],
  [['waarschijnlijk', 'aannemelijk', 'likely'], 'probable'],
  [['mogelijk', 'onzeker', 'misschien'], 'possible'],
  [['eenmalig', 'eenmaal', 'incidenteel'], 'once'],
  [['jaarlijks', 'per jaar', 'elk jaar', 'structureel'], 'yearly'],
  [['per huishouden', 'per persoon', 'per deelnemer', 'per traject', 'per gezin'], 'per-household'],
  [['incidenteel', 'eenmalig'], 'incidental'],
  [['structureel', 'jaarlijks'], 'structural'],
  [['maand', 'per maand', 'maandelijks', 'monthly'], 'month'],
  [['jaar', 'per jaar', 'jaarlijks', 'yearly'], 'year'],
  [['kwartaal', 'per kwartaal', 'quarterly'], 'quarter'],
  [['eenmalig', 'totaal', 'in totaal', 'groep', 'lichting'], 'cohort'],
  [['huishouden', 'huishoudens', 'gezin', 'gezinnen'], 'households'],
  [['persoon', 'personen', 'mensen', 'inwoners', 'clienten', 'cliënten', 'jongeren'], 'persons'],
  [['positief', 'baat', 'plus'], 'positive'],
  [['negatief', 'last', 'min'], 'negative'],
  [['onbekend', 'onduidelijk'], 'unknown'],
  [['overdracht'], 'transfer'],
  [['middelen', 'inzet', 'reëel'], 'resource'],
  [['begin', 'beginning'], 'start'],
  [['midden', 'halverwege', 'middle'], 'mid'],
  [['eind', 'einde'], 'end'],
  [['onafhankelijk'], 'independent'],
  [['optellend', 'opgeteld', 'additief'], 'additive'],
  [['evenredig', 'naar rato', 'proportioneel'], 'proportional'],
  [['op volgorde', 'volgorde', 'achtereenvolgens', 'opeenvolgend'], 'sequential'],
  [['baat', 'naar baat', 'profijt'], 'benefit'],
  [['vaste sleutel', 'verdeelsleutel', 'vast'], 'fixed-key'],
  [['voortschrijdend gemiddelde'], 'moving-average'],
  [['mengvorm', 'gemengd'], 'hybrid'],
  [['bijdrage'], 'contribution'],
  [['resultaatcontract', 'uitkomstcontract', 'prestatiecontract'], 'outcome-contract'],
  [['driehoek', 'driehoekig'], 'triangular'],
  [['normaal'], 'normal'],
  [['uniform verdeeld', 'gelijkmatig'], 'uniform'],
  [['lognormaal'], 'lognormal'],
  [['discreet'], 'discrete'],
  [['pessimistisch', 'tegenvallend'], 'pessimistic'],
  [['verwacht', 'verwachting'], 'expected'],
  [['optimistisch', 'meevallend'], 'optimistic'],
  [['jeugdhulp', 'jeugd', 'jeugdwet', 'youth care'], 'jeugdzorg'],
  [['maatschappelijke ondersteuning', 'huishoudelijke hulp', 'ondersteuning'], 'wmo'],
  [['geestelijke gezondheidszorg', 'psychische zorg', 'mental health'], 'ggz'],
  [['zorgverzekeringswet', 'huisarts', 'ziekenhuis'], 'zvw'],
  [['langdurige zorg', 'wet langdurige zorg', 'verpleeghuis'], 'wlz'],
  [['bijstand', 'uitkering', 'uitkeringen', 'participatiewet', 'werk', 'werk en inkomen'], 'participatie'],
  [['schuld', 'schuldhulp', 'schuldhulpverlening', 'debt'], 'schulden'],
  [['huisvesting', 'woning', 'woningen', 'huur', 'housing'], 'wonen'],
  [['politie', 'justitie', 'criminaliteit', 'safety'], 'veiligheid'],
  [['school', 'leerplicht', 'education'], 'onderwijs'],
  [['gemeenten', 'municipality'], 'gemeente'],
  [['verzekeraar', 'verzekeraars', 'zorgverzekeraars', 'insurer'], 'zorgverzekeraar'],
  [['overheid', 'rijksoverheid', 'staat', 'state'], 'rijk'],
  [['corporatie', 'woningbouwcorporatie', 'housing association'], 'woningcorporatie'],
  [['gezin', 'gezinnen', 'huishoudens', 'inwoner', 'inwoners', 'burger', 'household'], 'huishouden'],
  [['werkgevers', 'employer'], 'werkgever'],
  [['zorgaanbieder', 'instelling', 'provider'], 'aanbieder'],
  [['fund'], 'fonds'],
  [['anders', 'overige', 'other'], 'overig'],
]
