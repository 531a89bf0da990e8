export { needsSeed } from './needsSeed.ts'
export { seedNewsroom } from './seedNewsroom.ts'
