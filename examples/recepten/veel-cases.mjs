/**
 * Veel cases, over threads verdeeld. Een case gaat als gewone gegevens naar een thread (`caseInput`), en de uitkomsten
 * komen als JSON terug: wat een thread krijgt en geeft, is een kopie, en daarin zouden Decimals geen Decimals meer zijn.
 */
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

import { calculate, parseBusinessCase, resultsJson } from 'maatschappelijke-businesscase'

const ingevuld = JSON.parse(readFileSync(new URL('kleine-case.json', import.meta.url), 'utf8'))

const uitgerekend = (data) => {
  const gelezen = parseBusinessCase(data)
  if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('\n'))
  return resultsJson(calculate(gelezen.businessCase))
}

/** Elke thread neemt de volgende case zodra zij klaar is; de uitkomsten staan in de volgorde van de cases. */
const inThreads = async (cases, threads) => {
  const uitkomsten = []
  let volgende = 0
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const thread = new Worker(new URL(import.meta.url))
      while (volgende < cases.length) {
        const plaats = volgende++
        uitkomsten[plaats] = await new Promise((resolve, reject) => {
          thread.once('message', resolve).once('error', reject).postMessage(cases[plaats])
        })
        thread.removeAllListeners('error')
      }
      await thread.terminate()
    }),
  )
  return uitkomsten
}

if (isMainThread) {
  const cases = [50, 75, 100, 125].map((households) => ({
    ...ingevuld,
    interventions: ingevuld.interventions.map((each) => ({
      ...each,
      enrolment: each.enrolment.map((cohort) => ({ ...cohort, households })),
    })),
  }))
  const uitkomsten = await inThreads(cases, 2)
  const hier = cases.map(uitgerekend)
  console.log(`${uitkomsten.length} cases, dezelfde cijfers als zonder threads: ${hier.join() === uitkomsten.join()}`)
} else {
  parentPort?.on('message', (data) => parentPort?.postMessage(uitgerekend(data)))
}
