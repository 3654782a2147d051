/** Een lange simulatie: over de kernen verdeeld, met voortgang, en af te breken door wie niet wil wachten. */
import { readFileSync } from 'node:fs'

import { parseBusinessCase } from 'maatschappelijke-businesscase'
import { nodeWorkers } from 'maatschappelijke-businesscase/node'
import { simulate } from 'maatschappelijke-businesscase/risk'

const ingevuld: unknown = JSON.parse(readFileSync(new URL('kleine-case.json', import.meta.url), 'utf8'))

const gelezen = parseBusinessCase(ingevuld)
if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('\n'))

let meldingen = 0
const simulatie = await simulate(gelezen.businessCase, {
  draws: 20_000,
  workers: nodeWorkers(2),
  onProgress: () => (meldingen += 1),
})
console.log(`kans op winst ${simulatie.society.welfare.gains.value.toFixed(3)}, voortgang gemeld: ${meldingen > 0}`)

// Wie op annuleren drukt, krijgt niets half: de belofte wordt verbroken met de reden van het signaal.
const knop = new AbortController()
const bezig = simulate(gelezen.businessCase, { draws: 10_000_000, signal: knop.signal })
knop.abort(new Error('geannuleerd'))
console.log(
  await bezig.then(
    () => 'klaar',
    (reden: unknown) => String(reden),
  ),
)
