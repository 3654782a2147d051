// Een pagina met Vite: de simulatie loopt in workers van de browser, en de pagina blijft bruikbaar. `?worker` zegt Vite dat
// het script van de library een worker is; zo werkt het zonder instellingen, met `vite dev` en na `vite build`.
import { calculate, formatEuro, parseBusinessCase } from 'maatschappelijke-businesscase'
import { simulate } from 'maatschappelijke-businesscase/risk'
import { webWorkers } from 'maatschappelijke-businesscase/web'
import SimulationWorker from 'maatschappelijke-businesscase/web/worker?worker'

import ingevuld from '../kleine-case.json'

const uitkomst = document.querySelector('#uitkomst')
const gelezen = parseBusinessCase(ingevuld)
if (gelezen.ok) {
  const { society } = calculate(gelezen.businessCase)
  const simulatie = await simulate(gelezen.businessCase, {
    draws: 10_000,
    workers: webWorkers(2, () => new SimulationWorker()),
  })
  uitkomst.textContent = `${formatEuro(society.welfare.npv)}, kans op winst ${simulatie.society.welfare.gains.value}`
} else uitkomst.textContent = gelezen.problems.map(({ message, remedy }) => `${message}. ${remedy}`).join('\n')
