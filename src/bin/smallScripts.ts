import { readFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'

/** Readers' browsers are sent these functions as their own source text, so their names are made short. */
export const smallScripts: Plugin = {
  name: 'small-scripts',
  setup(build) {
    build.onLoad({ filter: /[\\/][a-z]\w*Script\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, { loader: 'ts', minify: true })
      return { contents: code, loader: 'js' }
    })
  },
}
