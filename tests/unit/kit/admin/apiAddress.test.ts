import { afterEach, expect, it, vi } from 'vitest'
import { apiAddress } from '../../../../plugins/kit/admin/apiAddress.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const routes = { api: '/api' } as Parameters<typeof apiAddress>[0]['routes']

it.each<[basePath: string, api: string, serverURL: string, address: string]>([
  ['', '/api', '', '/api/x/1?depth=0'],
  ['', '/cms/rest', '', '/cms/rest/x/1?depth=0'],
  ['', '/', '', '/x/1?depth=0'],
  ['/tin', '/api', '', '/tin/api/x/1?depth=0'],
  ['', '/api', 'https://cms.example', 'https://cms.example/api/x/1?depth=0'],
  ['/tin', '/api', 'https://cms.example', 'https://cms.example/tin/api/x/1?depth=0'],
])('is found behind %j, %j and %j', (basePath, api, serverURL, address) => {
  vi.stubEnv('NEXT_BASE_PATH', basePath)
  expect(apiAddress({ routes: { ...routes, api }, serverURL }, '/x/1?depth=0')).toBe(address)
})
