export { DeskBoard } from './views/DeskBoard.tsx'
