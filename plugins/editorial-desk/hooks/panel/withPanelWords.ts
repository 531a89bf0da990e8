import type { Config } from 'payload'

/** The configuration whose panel calls its parts by names, and says in words that nobody is reached. */
export function withPanelWords(config: Config): Config {
  const { admin } = config
  const { components } = admin ?? {}
  const providers = [
    '@thu-do/editorial-desk/components/client#PanelWords',
    ...(components?.providers ?? []),
  ]
  return { ...config, admin: { ...admin, components: { ...components, providers } } }
}
