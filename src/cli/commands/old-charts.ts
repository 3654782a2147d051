/** Every name that a chart of a report can have. */
const names = [
  'cumulative-cash',
  'savings-ladder',
  'pockets',
  'baseline',
  'fund',
  'npv-spread',
  'tornado',
  'tornado-society',
]

/**
 * The charts that an earlier report may have left in a folder and this one does not have, by their paths within the
 * folder.
 */
export const oldCharts = (written: readonly string[]): string[] =>
  names.flatMap((name) => [`charts/${name}.svg`, `charts/${name}.vl.json`]).filter((path) => !written.includes(path))
