export { RelatedView } from './RelatedView.tsx'
