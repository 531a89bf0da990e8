import type { Role } from '../../../collections/access/roles.ts'

type Account = { readonly email: string; readonly name: string; readonly role: Role }

/** One account for each job; the first tells `needsSeed` that a seed has begun. */
export const staff = [
  { email: 'tong-bien-tap@newsroom.example', name: 'Tổng biên tập', role: 'editor-in-chief' },
  { email: 'bien-tap-vien@newsroom.example', name: 'Biên tập viên', role: 'editor' },
  { email: 'phong-vien@newsroom.example', name: 'Phóng viên', role: 'reporter' },
  { email: 'truyen-thong@newsroom.example', name: 'Cán bộ truyền thông', role: 'campaign-officer' },
] as const satisfies readonly Account[]
