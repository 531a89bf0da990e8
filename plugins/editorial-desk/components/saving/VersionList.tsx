import Link from 'next/link.js'
import type { CollectionSlug, DocumentViewServerProps } from 'payload'
import type { CSSProperties, ReactElement } from 'react'
import { shortTime } from '../../core/schedules/typedTime.ts'
import type { Clock } from '../../core/time/clock.ts'
import { clockOf } from '../../hooks/states/deskOptions.ts'
import { wordsIn, type Words } from '../words.ts'

type Person = { readonly name?: string; readonly email?: string }
type Version = {
  readonly id: number | string
  readonly updatedAt: string
  readonly autosave?: boolean
  readonly version: {
    readonly _status?: string | null
    readonly savedBy?: Person | number | string | null
    readonly saveReason?: string | null
  }
}
const perPage = 25

/** The versions of a document: when, what, by whom and why. */
export async function VersionList(view: DocumentViewServerProps): Promise<ReactElement> {
  const { initPageResult, searchParams } = view
  const { collectionConfig, docID, req } = initPageResult
  const said = wordsIn(req.i18n.language)
  const slug = collectionConfig?.slug ?? ''
  const path = `${req.payload.config.routes.admin}/collections/${slug}/${String(docID)}/versions`
  const { docs, hasNextPage, hasPrevPage, page } = await req.payload.findVersions({
    collection: slug as CollectionSlug,
    where: { parent: { equals: docID } },
    sort: '-updatedAt',
    limit: perPage,
    page: Math.max(1, Math.trunc(Number(searchParams?.['page'])) || 1),
    depth: 1,
    overrideAccess: false,
    req,
  })
  const versions = docs as unknown as Version[]
  const at = page ?? 1
  const saysWho = collectionConfig?.flattenedFields.some(({ name }) => name === 'savedBy') ?? false
  const heads = [said.versionAt, said.versionState]
  return (
    <main className="gutter--left gutter--right" style={frame}>
      {versions.length === 0 && <p>{said.noVersions}</p>}
      <div className="table-wrap" style={{ overflowX: 'auto' }}>
        <table className="table" style={{ width: '100%' }}>
          <thead>
            <tr>
              {(saysWho ? [...heads, said.versionBy, said.versionWhy] : heads).map((head) => (
                <th key={head} scope="col" style={{ textAlign: 'start' }}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <VersionLine
                key={version.id}
                {...{ version, path, said, saysWho, clock: clockOf(req.payload) }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <nav style={{ display: 'flex', gap: 'var(--base)' }}>
        {hasPrevPage && <Link href={`${path}?page=${at - 1}`}>{said.versionNewer}</Link>}
        {hasNextPage && <Link href={`${path}?page=${at + 1}`}>{said.older}</Link>}
      </nav>
    </main>
  )
}

type VersionLineProps = {
  readonly version: Version
  readonly path: string
  readonly said: Words
  /** Its collection keeps by whom a version is, and why. */
  readonly saysWho: boolean
  readonly clock: Clock
}

const VersionLine = ({ version, path, said, saysWho, clock }: VersionLineProps): ReactElement => (
  <tr>
    <td>
      <Link href={`${path}/${version.id}`}>{shortTime(version.updatedAt, clock)}</Link>
    </td>
    <td>{stateOf(version, said)}</td>
    {saysWho && <td>{personOf(version.version.savedBy)}</td>}
    {saysWho && <td>{version.version.saveReason ?? ''}</td>}
  </tr>
)

function stateOf({ autosave, version }: Version, said: Words): string {
  if (version._status === 'published') return said.published
  return autosave === true ? said.autosaved : said.draft
}

function personOf(person: Version['version']['savedBy']): string {
  if (typeof person !== 'object' || person === null) return ''
  return person.name ?? person.email ?? ''
}

const frame: CSSProperties = { display: 'grid', gap: 'var(--base)', paddingBlock: 'var(--base)' }
