export type { Language } from '../../base/index.js'
