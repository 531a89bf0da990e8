/** An address of each kind of page, found from the paper's own sitemaps. */
export async function kindsOfPages(origin: string): Promise<Readonly<Record<string, string>>> {
  const paths = async (name: string): Promise<string[]> => {
    const xml = await (await fetch(`${origin}/sitemaps/${name}.xml`)).text()
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  }
  const newest = async (name: string): Promise<string> => {
    const path = (await paths(name)).at(-1)
    if (path === undefined) throw new Error(`/sitemaps/${name}.xml names no address`)
    return path
  }
  /** The first that has others below it; lists and the paper's own pages have none. */
  const section = async (): Promise<string> => {
    const nested = (await paths('chuyen-muc')).find((path) => /^\/[^/]+\/[^/]+$/.test(path))
    if (nested === undefined)
      throw new Error('/sitemaps/chuyen-muc.xml names no section below another')
    return nested.slice(0, nested.lastIndexOf('/'))
  }
  const index = await (await fetch(`${origin}/sitemap.xml`)).text()
  const articles = /\/sitemaps\/(bai-viet-\d+)\.xml(?![\s\S]*bai-viet)/.exec(index)?.[1]
  return {
    home: '/',
    section: await section(),
    article: await newest(articles ?? 'bai-viet-0'),
    event: await newest('su-kien'),
    OCOP: await newest('san-pham-ocop'),
    health: await newest('thong-diep-suc-khoe'),
    '/rss': '/rss',
  }
}
