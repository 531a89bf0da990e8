'use client'

export { WordsKeeper } from './saving/WordsKeeper.tsx'
