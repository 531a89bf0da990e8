import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'

/**
 * A page's JSON-LD against what each of its types must and may have: schema.org's properties, and
 * what Google's documentation of structured data (Article, Event, Breadcrumb, Product snippet)
 * requires. A type or a property that is not listed here is a problem: whoever adds one writes down
 * its rules first.
 */
export function problemsOf(html: string): string[] {
  const documents = documentsOf(html)
  return documents.flatMap((document) => problemsIn(document, '$'))
}

/** The JSON-LD documents of a page. */
export function documentsOf(html: string): unknown[] {
  const isData = ({ attribs }: { attribs: Record<string, string> }): boolean =>
    attribs['type'] === 'application/ld+json'
  return DomUtils.getElementsByTagName('script', parseDocument(html))
    .filter(isData)
    .map((script) => JSON.parse(DomUtils.textContent(script)) as unknown)
}

const text = z
  .string()
  .refine((value) => value.trim() !== '' && !/^(null|undefined|\[object)/.test(value))
const url = z.url({ protocol: /^https?$/ })
const day = z.iso.date()
const instant = z.iso.datetime({ offset: true })
const one = z.unknown().refine((value) => typeof value === 'object' && value !== null)
const some = z.array(one).min(1)
const urls = z.array(url).min(1)
const schemaOrg = (name: RegExp) =>
  z.string().regex(new RegExp(`^https://schema.org/${name.source}$`))

const publication = {
  headline: text,
  description: text.optional(),
  image: urls.optional(),
  datePublished: instant,
  dateModified: instant.optional(),
  author: some,
  creditText: text.optional(),
  publisher: one,
  articleSection: text.optional(),
  inLanguage: z.literal('vi'),
  isAccessibleForFree: z.boolean(),
  mainEntityOfPage: url,
}
const organization = { name: text, url: url.optional() }

const rules: Readonly<Record<string, z.ZodType>> = {
  Article: z.strictObject({
    ...publication,
    about: one,
    mentions: some.optional(),
    contentLocation: one.optional(),
    correction: some.optional(),
  }),
  NewsArticle: z
    .strictObject({
      ...publication,
      dateModified: instant,
      dateline: text.optional(),
      keywords: z.array(text).min(1).optional(),
      correction: some.optional(),
    })
    .refine((article) => Date.parse(article.dateModified) >= Date.parse(article.datePublished), {
      error: 'modified before it was published',
    }),
  CorrectionComment: z.strictObject({ text, datePublished: instant.optional() }),
  Event: z
    .strictObject({
      name: text,
      description: text.optional(),
      image: urls.optional(),
      startDate: instant,
      endDate: instant.optional(),
      previousStartDate: instant.optional(),
      eventStatus: schemaOrg(/Event(Scheduled|Postponed|Rescheduled|Cancelled)/),
      eventAttendanceMode: schemaOrg(/(Offline|Online|Mixed)EventAttendanceMode/),
      location: some,
      organizer: some.optional(),
      performer: some.optional(),
      url,
      publisher: one,
    })
    .refine(({ startDate, endDate }) => !endDate || Date.parse(endDate) > Date.parse(startDate), {
      error: 'ends before it starts',
    })
    .refine(
      ({ eventStatus, previousStartDate }) =>
        !/Postponed|Rescheduled/.test(eventStatus) || previousStartDate !== undefined,
      { error: 'put off from when?' },
    )
    .refine(
      ({ eventStatus, startDate, previousStartDate }) =>
        !eventStatus.endsWith('Rescheduled') || startDate !== previousStartDate,
      { error: 'put off to the same time' },
    ),
  Place: z.strictObject({ name: text.optional(), address: text }),
  VirtualLocation: z.strictObject({ url }),
  Product: z
    .looseObject({ name: text })
    .refine(
      (product) => 'offers' in product || 'review' in product || 'aggregateRating' in product,
      {
        error: 'a product without offers, review or aggregateRating',
      },
    ),
  Thing: z.strictObject({ name: text }),
  Certification: z.strictObject({
    name: text,
    certificationIdentification: text,
    issuedBy: one.optional(),
    datePublished: day.optional(),
    expires: day.optional(),
    certificationRating: one,
  }),
  Rating: z.strictObject({ ratingValue: z.number(), bestRating: z.number() }),
  SpecialAnnouncement: z.strictObject({
    name: text,
    text,
    datePosted: day,
    expires: day.optional(),
    sourceOrganization: one,
    citation: text,
    url,
    correction: some.optional(),
  }),
  BreadcrumbList: z.strictObject({ itemListElement: some }),
  ListItem: z.strictObject({ position: z.int().min(1), name: text, item: url }),
  Person: z.strictObject({
    name: text.refine((name) => !/^theo\s/iu.test(name), { error: 'an agency is no person' }),
    url: url.optional(),
    jobTitle: text.optional(),
    worksFor: one.optional(),
  }),
  Organization: z.strictObject(organization),
  GovernmentOrganization: z.strictObject(organization),
  NewsMediaOrganization: z.strictObject({
    ...organization,
    logo: one.optional(),
    '@id': url,
    slogan: text.optional(),
    address: text.optional(),
    telephone: text.optional(),
    email: text.optional(),
    parentOrganization: one.optional(),
  }),
  ImageObject: z.strictObject({ url, width: z.int().min(112), height: z.int().min(112) }),
  WebSite: z.strictObject({
    '@id': url,
    ...organization,
    inLanguage: z.literal('vi'),
    publisher: one,
  }),
  ProfilePage: z.strictObject({ mainEntity: one }),
}

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function problemsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => problemsIn(item, `${path}[${String(index)}]`))
  }
  if (!isNode(value)) return []
  const nested = Object.entries(value).flatMap(([key, inner]) =>
    problemsIn(inner, `${path}.${key}`),
  )
  return [...ownProblems(value, path), ...nested]
}

function ownProblems(node: Node, path: string): string[] {
  const { '@type': type, '@context': _context, ...properties } = node
  if ('@graph' in node) return []
  // A reference to what stands elsewhere in full.
  if (type === undefined && Object.keys(node).join() === '@id') return []
  const rule = typeof type === 'string' ? rules[type] : undefined
  if (!rule) return [`${path}: no rules for ${JSON.stringify(type)}`]
  const { error } = rule.safeParse(properties)
  return (error?.issues ?? []).map(
    (issue) => `${path} (${String(type)}).${issue.path.join('.')}: ${issue.message}`,
  )
}
