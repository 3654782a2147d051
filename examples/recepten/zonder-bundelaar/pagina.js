// Een pagina zonder bundelaar: de browser vindt de modules met de import map van index.html, en een gewone webserver geeft
// ze (`node_modules` moet erbij staan). De simulatie loopt in workers, waarvan het script naast de library staat.
import { calculate, formatEuro } from 'maatschappelijke-businesscase'
import { simulate } from 'maatschappelijke-businesscase/risk'
import { webWorkers } from 'maatschappelijke-businesscase/web'
import { readCase } from 'maatschappelijke-businesscase/yaml'

const antwoord = await fetch(new URL('../kleine-case.json', import.meta.url))
const gelezen = readCase(await antwoord.text())

const uitkomst = document.querySelector('#uitkomst')
if (gelezen.ok) {
  const { society } = calculate(gelezen.businessCase)
  const simulatie = await simulate(gelezen.businessCase, { draws: 10_000, workers: webWorkers(2) })
  uitkomst.textContent = `${formatEuro(society.welfare.npv)}, kans op winst ${simulatie.society.welfare.gains.value}`
} else uitkomst.textContent = gelezen.problems.map(({ message, remedy }) => `${message}. ${remedy}`).join('\n')
