'use client'

export { StartForm } from './saving/StartForm.tsx'
export { WordsKeeper } from './saving/WordsKeeper.tsx'
