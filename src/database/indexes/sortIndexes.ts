/**
 * The orders of lists that MongoDB has to be given an index for, beyond those that the collections
 * declare for every database: what they are held to first, then what they are sorted by.
 */
export const sortIndexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  events: [
    ['_status', 'correctedAt', 'slug'],
    ['_status', 'startsAt', 'slug'],
    ['_status', 'endsAt'],
    ['_status', 'visibleSince'],
    ['_status', 'expiresAt'],
  ],
  'product-spotlights': [
    ['_status', 'correctedAt', 'slug'],
    ['_status', 'visibleSince', 'slug'],
    ['_status', 'visibleSince'],
    ['_status', 'expiresAt'],
  ],
  'public-health-messages': [
    ['_status', 'correctedAt', 'slug'],
    ['_status', 'issuedOn', 'slug'],
    ['_status', 'visibleSince'],
    ['_status', 'expiresAt'],
  ],
  'campaign-audits': [['subject', 'createdAt']],
  'campaign-counts': [
    ['campaign', 'day', 'hour'],
    ['day', 'hour'],
  ],
}
