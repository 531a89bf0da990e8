export { inLanguageOf, refusal, type Words } from '../kit/refusal.ts'
