import { ink } from '../charts/chart-style.js'
import { partyColours } from '../charts/party-looks.js'

/** A colour of charts on white paper, on dark paper, and where a reader's own colours are forced on a page. */
interface ChartColour {
  readonly name: string
  readonly light: string
  readonly dark: string
  readonly forced: string
}

const dark: Readonly<Record<keyof typeof ink, readonly [dark: string, forced: string]>> = {
  paper: ['#14181d', 'Canvas'],
  text: ['#f2f2f2', 'CanvasText'],
  soft: ['#c4c9cf', 'CanvasText'],
  line: ['#8d959d', 'CanvasText'],
  grid: ['#343b43', 'GrayText'],
  gain: ['#56b4e9', 'Highlight'],
  loss: ['#ff8a3d', 'CanvasText'],
  total: ['#a9b6c4', 'CanvasText'],
  rest: ['#8d959d', 'GrayText'],
}

/** In the order of `partyColours`: the same hues, lightened to a contrast of 3 to 1 and more with dark paper. */
const darkParties = ['#56b4e9', '#ff8a3d', '#35c79a', '#e48dc0', '#ffffff', '#e0a83a', '#7cc4ee', '#cfc64a']

const chartColours: readonly ChartColour[] = [
  ...Object.entries(dark).map(([name, [own, forced]]) => ({
    name,
    light: ink[name as keyof typeof ink],
    dark: own,
    forced,
  })),
  ...partyColours
    // Blue and vermilion are those of gain and loss too.
    .map((light, at) => ({ name: `party-${at + 1}`, light, dark: darkParties[at] ?? light, forced: 'CanvasText' }))
    .filter(({ light }) => !Object.values<string>(ink).includes(light)),
]

const declared = (pick: 'light' | 'dark' | 'forced'): string =>
  chartColours.map((colour) => `--chart-${colour.name}: ${colour[pick]};`).join(' ')

const nameOf = new Map(chartColours.map(({ name, light }) => [light.toLowerCase(), name]))

/** A drawing whose colours follow those of the page that it stands in. */
export const inPageColours = (svg: string): string =>
  svg.replace(/\b(fill|stroke)="(#[0-9a-f]{6})"/gi, (whole, attribute: string, colour: string) => {
    const name = nameOf.get(colour.toLowerCase())
    return name === undefined ? whole : `${attribute}="var(--chart-${name})"`
  })

/**
 * The colours of page and charts on white, on dark, and where Windows or a browser forces its own: these may be as good as
 * the same, so that a loss is an outline there.
 */
export const colourSheet = `
:root { ${declared('light')} }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --soft: #c4c9cf; --line: #3a424a; --accent: #8cc8f2; --shade: #1e252c; --paper: #14181d; ${declared('dark')} }
}
@media (forced-colors: active) {
  :root { ${declared('forced')} }
  figure svg :is(path, rect):is([fill="var(--chart-gain)"], [fill="var(--chart-loss)"]) { stroke: CanvasText; }
  figure svg :is(path, rect)[fill="var(--chart-loss)"] { fill: Canvas; }
}
`.trim()
