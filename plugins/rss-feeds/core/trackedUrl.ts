/** Campaign parameters that a partner wants on each link. */
export type Tracking = {
  readonly source?: string | null
  readonly medium?: string | null
  readonly campaign?: string | null
}

/** The address with `utm_…` parameters; unchanged where none is set. */
export function trackedUrl(address: string, { source, medium, campaign }: Tracking): string {
  const wanted = Object.entries({ utm_source: source, utm_medium: medium, utm_campaign: campaign })
  const url = new URL(address)
  for (const [name, value] of wanted) if (value) url.searchParams.set(name, value)
  return url.href
}
