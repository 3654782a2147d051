export { evaluationText, type EvaluationTextOptions } from './evaluation-text.js'
