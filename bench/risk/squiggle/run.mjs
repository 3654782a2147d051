import { run } from '@quri/squiggle-lang'
import { readFileSync } from 'node:fs'
const code = readFileSync(new URL('./model.squiggle', import.meta.url), 'utf8')
const draws = Number(process.argv[2] ?? 1000)
for (let i = 0; i < 3; i++) {
  const s = performance.now()
  const out = await run(code, { environment: { sampleCount: draws, xyPointLength: 1000, seed: 'a' } })
  const ms = performance.now() - s
  const r = out.result ?? out
  console.log(ms.toFixed(0), r.ok ? String(r.value.result ?? r.value) : String(r.value))
}
