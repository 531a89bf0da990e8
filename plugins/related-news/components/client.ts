'use client'

export { RelatedDesk } from './RelatedDesk.tsx'
export { RelatedNavLink } from './RelatedNavLink.tsx'
export { SuggestionPanel } from './SuggestionPanel.tsx'
