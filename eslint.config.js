import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What no calculation may do: each of these makes two runs, or two machines, differ. */
const reproducible = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock: take the month or the date as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock: take the month or the date as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance without a seed: take the generator as a parameter.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'No locale of the machine: name the locale.',
  },
]

/** Two copies of the library, or its ESM and its CJS, may meet in one program. */
const decimalAcrossCopies = [
  {
    selector: "BinaryExpression[operator='instanceof'][right.name=/^Decimal/]",
    message: 'Use Decimal.isDecimal: the class of another copy is another class.',
  },
  {
    selector: "CallExpression[callee.object.name=/^Decimal/][callee.property.name='set']",
    message: 'Decimal.set changes the host application: decimal.ts makes the one clone.',
  },
]

/** The named z (and the default) drags every locale into a bundle: 91 kB instead of 26. */
const zodWhole = [
  {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
    message: "Write import * as z from 'zod'.",
  },
]

export default defineConfig(
  globalIgnores(['dist/', 'dist-docs/', 'coverage/', 'reports/', '.stryker-tmp/', '**/.*']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error', // a page or a server may forbid code from strings
      'no-implied-eval': 'off', // the typed rule of typescript-eslint stands in
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...zodWhole, ...decimalAcrossCopies],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...zodWhole, ...decimalAcrossCopies, ...reproducible] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // A table of words is long and plain.
    files: ['**/*-words.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Written by scripts/case-format.ts and scripts/write-rooms.ts, from files that are not.
    files: ['src/case/input.ts', 'src/calculation/addresses/rooms.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A test may look at a value it knows to be there, and a suite of cases may be long.
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['examples/recepten/**/*.{js,mjs}'], // programs and pages of users
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortController', 'URL', 'clearTimeout', 'console', 'document', 'fetch', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
)
