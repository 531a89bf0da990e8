import type { Endpoint } from 'payload'

/**
 * Marks an endpoint to which pages of any site may write, as our widgets on them do: it asks for no
 * login and believes only what this site signed. A server that refuses other sites' writes lets these
 * through. The path must hold no parameter.
 */
export const forAnySite = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  custom: { ...endpoint.custom, isForAnySite: true },
})

export const isForAnySite = ({ custom }: Endpoint): boolean => custom?.['isForAnySite'] === true
