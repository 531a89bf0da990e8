export { StartView } from './saving/StartView.tsx'
