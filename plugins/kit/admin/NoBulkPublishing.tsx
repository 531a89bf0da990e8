import type { PayloadRequest } from 'payload'
import type { ReactElement } from 'react'

/**
 * Takes the two acts for several documents at once from a list whose documents who looks may not publish:
 * Payload asks only whether she may edit them (3.90), and lets no other stand in their place.
 */
export function NoBulkPublishing({ i18n }: Pick<PayloadRequest, 'i18n'>): ReactElement {
  const acts = [i18n.t('version:publish'), i18n.t('version:unpublish')]
  const named = acts.map((act) => `.list-selection button[aria-label=${JSON.stringify(act)}]`)
  // In its place, and not in the head: it goes with the list.
  return <style>{`${named.join(',')}{display:none}`}</style>
}
