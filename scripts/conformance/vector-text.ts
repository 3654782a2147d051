import type { ConformanceVector } from './vector.js'

/** A vector as the text of its file: the case to be read by people, and each figure on a line of its own. */
export const vectorText = ({ figures, periods, published, ...about }: ConformanceVector): string => {
  const head = JSON.stringify(about, undefined, 2).replace(/\n\}$/, '')
  const lines = (entries: readonly string[]): string => entries.map((line) => `    ${line}`).join(',\n')
  return `${head},
  "periods": [
${lines(periods.map((period) => JSON.stringify(period)))}
  ],
  "published": ${JSON.stringify(published)},
  "figures": {
${lines(Object.entries(figures).map(([address, value]) => `${JSON.stringify(address)}: ${JSON.stringify(value)}`))}
  }
}
`
}
