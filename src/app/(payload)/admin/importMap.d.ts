import type { ImportMap } from 'payload'

/** `importMap.js` is written by `npm run generate`. */
export declare const importMap: ImportMap
