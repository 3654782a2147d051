/**
 * Wat in een rekenthread gebeurt: lezen, berekenen, en zo nodig simuleren. Alles gaat als gewone gegevens de thread in en
 * als JSON eruit. Een thread die te lang bezig is, wordt door Piscina beëindigd; daarom staat ook het lezen hier.
 */
import {
  CalculationError,
  WorkLimitError,
  calculationOf,
  parseBusinessCase,
  resultsJson,
} from 'maatschappelijke-businesscase'
import { simulationJson } from 'maatschappelijke-businesscase/report'
import { RiskError, simulateSync } from 'maatschappelijke-businesscase/risk'

/** @returns `{ json }`, of `{ fouten }` met alles wat er mis is aan de case. */
export default ({ businesscase, taal, werk, simulatie }) => {
  const gelezen = parseBusinessCase(businesscase, { language: taal })
  if (!gelezen.ok) return { fouten: gelezen.problems }
  try {
    const { results } = calculationOf(gelezen.businessCase, { limits: { work: werk } })
    if (simulatie === undefined) return { json: resultsJson(results) }
    // Veel trekkingen voor één vrager: `simulate` met `nodeWorkers` verdeelt ze over de kernen (../simuleren-met-voortgang.ts).
    return { json: simulationJson(simulateSync(gelezen.businessCase, simulatie)) }
  } catch (error) {
    return { fouten: foutenVan(error, taal) }
  }
}

/** Een case die goed leest en toch niet kan worden berekend; al het andere is een fout van de server. */
const foutenVan = (error, taal) => {
  if (error instanceof CalculationError) return error.problems(taal)
  if (error instanceof WorkLimitError || (error instanceof RiskError && error.code !== 'worker-failed'))
    return [{ code: error.code, address: error.address ?? undefined, values: error.values, message: error.text(taal) }]
  throw error
}
