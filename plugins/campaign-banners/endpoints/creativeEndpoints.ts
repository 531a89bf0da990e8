import { type CollectionSlug, type Endpoint } from 'payload'
import { valueAt } from '../../kit/fieldValue.ts'
import { z } from 'zod'
import { iconForStep } from '../core/stepIcons.ts'
import type { MessagesOptions, ResolvedOptions } from '../options.ts'
import { foldVietnamese } from '../../kit/text/foldVietnamese.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { jsonBody } from './jsonBody.ts'

const id = z.union([z.number(), z.string().min(1)])
const body = z.object({ campaign: id, message: id })

/** `POST /from-message`: a creative with an official message's wording, word for word. */
export const creativeEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const { messages } = options
  return messages ? [fromMessage(options, messages)] : []
}

const fromMessage = (options: ResolvedOptions, messages: MessagesOptions): Endpoint =>
  guarded(options, {
    method: 'post',
    path: '/from-message',
    may: 'manages',
    handler: async (req) => {
      const asked = await jsonBody(req, body)
      const message = await req.payload.findByID({
        collection: messages.slug as CollectionSlug,
        id: asked.message,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!message) {
        throw refusal(req, 404, {
          vi: 'Không có thông điệp này.',
          en: 'There is no such message.',
        })
      }
      const created = await req.payload.create({
        collection: options.slugs.creatives as CollectionSlug,
        data: {
          ...contentOf(message as unknown as Message, messages),
          campaign: asked.campaign,
          message: asked.message,
          placements: messagePlacements(options),
          textColor: '#ffffff',
          groundColor: '#0b5137',
          weight: 1,
          _status: 'draft',
        } as never,
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return Response.json({ id: created.id }, { status: 201 })
    },
  })

type Message = Readonly<Record<string, unknown>>
type Step = { readonly label?: string | null }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The wording stands whole unless the message has steps, which say the same one by one. */
function contentOf(message: Message, fields: MessagesOptions) {
  const steps = (valueAt(message, fields.steps) as readonly Step[] | null | undefined) ?? []
  const issuedOn = new Date(String(valueAt(message, fields.issuedOn)))
  const day = Number.isNaN(issuedOn.getTime())
    ? ''
    : `, ${issuedOn.getUTCDate()}/${issuedOn.getUTCMonth() + 1}/${issuedOn.getUTCFullYear()}`
  return {
    headline: textOf(valueAt(message, fields.title)),
    text: steps.length === 0 ? textOf(valueAt(message, fields.wording)) : null,
    steps: steps.map(({ label }) => ({
      label: label ?? '',
      icon: iconForStep(foldVietnamese(label ?? '').toLowerCase()),
    })),
    source: `Nguồn: ${textOf(valueAt(message, fields.issuingBody))}${day}`,
    link: fields.pathOf(message),
    callToAction: 'Đọc thông điệp',
  }
}

/** The first that takes one; the officer adds others. */
const messagePlacements = ({ placements }: ResolvedOptions): string[] =>
  placements
    .filter(({ isEnabled, kinds }) => isEnabled && kinds.includes('public-health'))
    .slice(0, 1)
    .map(({ name }) => name)
