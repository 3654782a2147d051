import type { Domain } from '../domain.js'

/** What each domain covers, in Dutch: by whom and under which act the help is paid. */
export const domainMeanings: Readonly<Record<Domain, string>> = {
  /** Social support under the Wmo 2015: domestic help, home guidance, shelter; paid by the municipality. */
  wmo: 'Wet maatschappelijke ondersteuning: huishoudelijke hulp, begeleiding thuis, dagbesteding, opvang. De gemeente betaalt.',
  /** Youth care under the Jeugdwet: help at home, youth mental health care, residence, youth protection; paid by the municipality. */
  jeugdzorg:
    'Jeugdhulp (Jeugdwet): hulp aan kinderen en gezinnen, jeugd-ggz, verblijf, jeugdbescherming. De gemeente betaalt.',
  /** Mental health care for adults; also under the Zvw, but not counted under zvw; paid by the health insurer. */
  ggz: 'Geestelijke gezondheidszorg voor volwassenen: behandeling en opname. Ook uit de Zorgverzekeringswet, maar niet bij zvw geteld. De zorgverzekeraar betaalt.',
  /** All other care under the Zvw: general practitioner, hospital, district nursing, medicines; paid by the health insurer. */
  zvw: 'Alle andere zorg uit de Zorgverzekeringswet: huisarts, ziekenhuis, wijkverpleging, medicijnen. De zorgverzekeraar betaalt.',
  /** Long-term care under the Wlz: nursing home, care for the disabled, sheltered living; paid by the care office. */
  wlz: 'Wet langdurige zorg: verpleeghuis, gehandicaptenzorg, blijvend beschermd wonen. Het zorgkantoor betaalt.',
  /** Income and work: social assistance, reintegration, sheltered work (Participatiewet); benefits are a transfer. */
  participatie:
    'Inkomen en werk (Participatiewet): bijstand, re-integratie, beschut werk. Een uitkering is een overdracht (nature: transfer).',
  /** Debts: debt counselling, administration, arrears that are written off. */
  schulden: 'Schuldhulpverlening, bewindvoering en betalingsachterstanden die worden kwijtgescholden.',
  /** Housing: evictions, nuisance, arrears of rent, empty homes. */
  wonen: 'Huisuitzetting, overlast, huurachterstand en leegstand.',
  /** Safety: police, justice, probation, domestic violence. */
  veiligheid: 'Politie, justitie, reclassering en huiselijk geweld.',
  /** Education: truancy, school drop-out, special education, school transport. */
  onderwijs: 'Verzuim, schooluitval, speciaal onderwijs en leerlingenvervoer.',
  /** Whatever falls under none of the others. */
  overig: 'Alles wat onder geen van de andere domeinen valt.',
}
