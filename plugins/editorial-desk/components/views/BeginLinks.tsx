import type { PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { inLanguageOf } from '../../../kit/refusal.ts'
import { wordsOf } from '../../endpoints/board/wordsOf.ts'

type BeginLinksProps = { readonly slugs: readonly string[]; readonly req: PayloadRequest }

/** What somebody may begin to write, one click from its first words. */
export function BeginLinks({ slugs, req }: BeginLinksProps): ReactElement | null {
  if (slugs.length === 0) return null
  const { admin } = req.payload.config.routes
  return (
    <nav className="ed-begin" aria-label={inLanguageOf(req, { vi: 'Viết mới', en: 'Write' })}>
      <ul className="ed-filter">
        {slugs.map((slug) => (
          <li key={slug}>
            <a href={`${admin}/collections/${slug}/create`}>
              + {inLanguageOf(req, wordsOf(slug, req.payload).one)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
