export { FeedsView } from './FeedsView.tsx'
