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
  const index = await (await fetch(`${origin}/sitemap.xml`)).text()
  const articles = /\/sitemaps\/(bai-viet-\d+)\.xml(?![\s\S]*bai-viet)/.exec(index)?.[1]
  return {
    home: '/',
    section: await newest('chuyen-muc'),
    article: await newest(articles ?? 'bai-viet-0'),
    event: await newest('su-kien'),
    OCOP: await newest('san-pham-ocop'),
    health: await newest('thong-diep-suc-khoe'),
    '/rss': '/rss',
  }
}
