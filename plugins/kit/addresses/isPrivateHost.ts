import ipaddr from 'ipaddr.js'

/** Whether an address (a URL's host, brackets and all, or an IP) is not on the public internet. */
export function isPrivateHost(host: string): boolean {
  const address = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  if (ipaddr.isValid(address)) return isPrivateAddress(address)
  return address === 'localhost' || address.endsWith('.localhost') || !address.includes('.')
}

/** Anything but a unicast address of the open internet; an IPv4 address in IPv6 counts as itself. */
export const isPrivateAddress = (address: string): boolean =>
  ipaddr.process(address).range() !== 'unicast'
