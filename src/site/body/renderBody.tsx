import { renderToStaticMarkup } from 'react-dom/server'
import type { BodyLookups } from '../models.ts'
import { Body } from './Body.tsx'

type RenderBody = {
  /** A serialized editor state. */
  readonly state: unknown
  readonly lookups: BodyLookups
  readonly siteUrl: string
}

/** Rich text alone, for whoever has no page around it. */
export const renderBody = (props: RenderBody): string => renderToStaticMarkup(<Body {...props} />)
