export { DeskView } from './views/DeskView.tsx'
export { StartView } from './saving/StartView.tsx'
export { VersionList } from './saving/VersionList.tsx'
export { ListControls } from './views/ListControls.tsx'
