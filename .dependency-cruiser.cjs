/**
 * The arrows of docs/architecture.md. A room may import what `mayImport` says and packages; any
 * other import of a file in this repository is an error.
 */
const types = '^src/payload-types\\.ts$'
const rooms = {
  '^plugins/kit/': [],
  '^collections/': ['^plugins/kit/', '^plugins/[^/]+/(fields/|options\\.ts$)'],
  '^src/content/': [
    '^plugins/kit/',
    '^collections/(slugs|addressOf|normalPath)\\.ts$',
    '^src/site/models\\.ts$',
  ],
  '^src/site/': ['^collections/fields/body/', '^plugins/([^/]+/core|kit/(addresses|text))/'],
  '^src/database/': ['^plugins/kit/(readerTimes|search|text|transactions)/'],
  '^src/guard/': ['^plugins/kit/search/foldWhere\\.ts$'],
  '^src/seed/': [
    '^collections/(slugs|access/roles|users/password/goodUntil)\\.ts$',
    '^plugins/kit/',
  ],
  '^src/bin/': [
    '^src/server/environment\\.ts$',
    '^payload\\.config\\.ts$',
    '^plugins/related-news/index\\.ts$',
    '^collections/media/renewPhotos\\.ts$',
  ],
  '^src/app/': [
    '^payload\\.config\\.ts$',
    '^(plugins/[^/]+|collections/(users|schedules|corrections|fields/body))/components/',
  ],
  '^src/server/': [
    '^src/(content|guard|site|seed)/',
    '^src/database/(claimSqliteFile|conflicts/mutations)\\.ts$',
    '^plugins/kit/',
    '^plugins/[^/]+/(core|index\\.ts)',
    '^collections/(addressOf|fields/body/bodyReferences|access/hasLapsed|users/password/goodUntil)\\.ts$',
    '^payload\\.config\\.ts$',
  ],
  '^payload\\.config\\.ts$': [
    '^collections/',
    '^plugins/kit/',
    '^plugins/[^/]+/index\\.ts$',
    '^src/(database|guard|migrations)/',
    '^src/server/(environment|productionLog)\\.ts$',
  ],
}

const arrows = Object.entries(rooms).map(([room, mayImport]) => ({
  name: `arrows-of-${room.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')}`,
  severity: 'error',
  from: { path: room },
  to: { path: '^(collections|plugins|src|tests|payload)', pathNot: [room, ...mayImport, types] },
}))

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'plugin-arrows',
      comment: 'A plugin imports itself and the kit, so that it works in any Payload project.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: '^plugins/kit/' },
      to: {
        path: '^(collections|plugins|src|tests|payload)',
        pathNot: ['^plugins/$1/', '^plugins/kit/'],
      },
    },
    {
      name: 'pure-cores',
      comment: 'A core is pure: no Payload, Express, React, Next, file or network.',
      severity: 'error',
      from: { path: '^plugins/([^/]+/core|kit/(addresses|text))/' },
      to: {
        path: [
          '^plugins/',
          '^node_modules/(@payloadcms|payload|express|react|next)/',
          '^(node:)?(fs|http|net)',
        ],
        pathNot: '^plugins/([^/]+/core|kit/(addresses|text))/',
      },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unknown-imports',
      severity: 'error',
      // Written by Next as it builds, and not kept.
      from: { pathNot: '^src/app/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'The product imports nothing that only happens to be installed.',
      severity: 'error',
      from: { path: '^(collections|plugins|src|payload)' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules/.*/node_modules|dist|\\.next)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
