export { DeskBoard } from './views/DeskBoard.tsx'
export { StartView } from './saving/StartView.tsx'
export { VersionList } from './saving/VersionList.tsx'
