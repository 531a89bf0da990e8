import { hashedAsset } from './asset.ts'

/** The paper's mark in a tab: its initial on its red. */
export const icon = hashedAsset('icon', 'svg', {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#a5121b"/><path d="M10 7h4v14h8v4H10z" fill="#fffdf8"/></svg>',
})
