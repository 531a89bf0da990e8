import type { Where } from 'payload'
import type { DeskFound, DeskLine } from '../../core/board/line.ts'
import { stateLabels } from '../../core/states/stateLabels.ts'
import type { Publication } from '../../resolveOptions.ts'
import type { Asker } from './asker.ts'
import { asCaller, lineOf, listOf, type Row } from './lineOf.ts'
import { personOf } from './ownWork.ts'

/** What readers see at this moment: all of it for who publishes, her own for who writes. */
export async function liveNow(publication: Publication, asker: Asker): Promise<DeskFound> {
  const { options, req, now, limit } = asker
  const { isPublisher, id } = personOf(publication, options, req)
  const { visibility } = options
  const where: Where = isPublisher
    ? visibility.where(now)
    : { and: [visibility.where(now), { [publication.author]: { equals: id } }] }
  const { docs, totalDocs } = await req.payload.find({
    ...asCaller(publication, [publication.title, ...visibility.fields], req),
    ...{ where, limit, sort: '-updatedAt', pagination: true },
  })
  const lines = (docs as unknown as Row[]).map((row): DeskLine => ({
    ...lineOf(row, publication, req),
    what: stateLabels.live,
    at: visibility.interval(row)?.from ?? null,
  }))
  return {
    ...{ lines, total: totalDocs },
    list: listOf(publication, isPublisher ? 'live' : 'live-mine', req),
  }
}
