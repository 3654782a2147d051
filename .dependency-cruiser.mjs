/**
 * The house, from the ground up: a floor imports only from the floors under it.
 * A new floor is a new line here, and nowhere else.
 */
const floors = [
  'base', // the ground: languages and errors
  'money',
  'reference',
  'chance', // under case: a number of a case may be uncertain, and its value is then the mean
  'games', // cooperative games: on money and chance alone, so that an evaluator can use it alone
  'timeline', // under case: a case is checked against its own calendar
  'sheet',
  'case',
  'rules',
  'calculation',
  'casus', // one household at the table: it becomes a case, whose formulas it reads
  'proposals',
  'risk',
  'compare',
  'review',
  'programme',
  'evaluation', // what happened, beside the plan
  'receipt', // what is needed to repeat and check a result years later
  'report',
]

/** Beside the stairs: what they may enter. None of the floors, nor the public face, enters them. */
const annexes = {
  yaml: ['base', 'money', 'timeline', 'reference', 'case'],
  testing: [...floors, 'yaml'],
  workbook: floors,
  cli: [...floors, 'yaml', 'workers', 'workbook'],
  workers: ['base', 'risk'], // of a long simulation, for Node and for a browser
}

/** Outside libraries with a place of their own; every other file stays free of them. */
const lodgers = {
  yaml: 'src/yaml/',
  'fast-check': 'src/testing/',
  hucre: 'src/workbook/',
  highs: 'src/programme/portfolio/',
  commander: 'src/cli/',
  'json-canonicalize': 'src/receipt/',
  vega: 'src/report/charts/',
  'vega-lite': 'src/report/charts/',
  'vega-interpreter': 'src/report/charts/',
}

/** Libraries of which the package holds a copy: scripts/supply-chain says why. */
const bundled = ['commander', 'ml-matrix']

const anyOf = (names) => `^src/(${names.join('|')})/`
const within = (name) => `^src/${name}/`
const library = (name) => `(^|/)node_modules/${name.replaceAll('.', '\\.')}/`

const floorRules = floors.map((floor, level) => ({
  name: `${floor}-stands-on-what-is-under-it`,
  comment: `${floor} may import from: ${floors.slice(0, level).join(', ') || 'nothing in this house'}.`,
  severity: 'error',
  from: { path: within(floor) },
  to: { path: '^src/', pathNot: anyOf([floor, ...floors.slice(0, level)]) },
}))

const annexRules = Object.entries(annexes).map(([annex, open]) => ({
  name: `${annex}-enters-what-is-open-to-it`,
  comment: `${annex} may import from: ${open.join(', ')}${annex === 'yaml' ? '' : ', and the public face'}.`,
  severity: 'error',
  from: { path: within(annex) },
  to: { path: '^src/', pathNot: [anyOf([annex, ...open]), ...(annex === 'yaml' ? [] : ['^src/index\\.ts$'])] },
}))

const lodgerRules = Object.entries(lodgers).map(([name, home]) => ({
  name: `${name}-stays-in-its-room`,
  comment: `Only ${home} may import the library ${name}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${home}` },
  to: { path: library(name) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    ...annexRules,
    ...lodgerRules,
    {
      name: 'every-folder-is-a-known-floor',
      comment: 'A folder of src is a floor or an annex of .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: anyOf([...floors, ...Object.keys(annexes)]) },
      to: {},
    },
    {
      name: 'public-face-shows-floors-only',
      comment: 'src/index.ts shows floors; yaml, testing, workbook and cli have entries of their own.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: anyOf(floors) },
    },
    {
      name: 'public-face-is-free-of-lodgers',
      comment:
        'Nothing that the main entry, and those of a casus and a comparison, reach may need the YAML parser, the argument parser, fast-check or the writer of workbooks.',
      severity: 'error',
      from: { path: '^src/(index|report/(casus|comparison)/index)\\.ts$' },
      to: { path: Object.keys(lodgers).map(library), reachable: true },
    },
    {
      name: 'node-only-in-cli',
      comment: 'The library runs in a browser: only src/cli and src/workers/node may import from Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|workers/node)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'Imports that go round have no order to be read in.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-what-users-install',
      comment: 'The package may need only what its package.json gives its users.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(testing|workbook|report/charts|programme/portfolio)/' }, // optional peers, each kept in its room above
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: bundled.map(library), // the package holds a copy
      },
    },
    {
      name: 'everything-resolves',
      comment: 'An import of nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
