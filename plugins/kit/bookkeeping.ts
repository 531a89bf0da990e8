import type { CollectionConfig } from 'payload'

type Parts = Pick<CollectionConfig, 'slug' | 'fields'> &
  Partial<Pick<CollectionConfig, 'labels' | 'indexes'>>

const nobody = (): boolean => false

/** A collection that code alone writes and reads, past access: no door and no menu leads to it. */
export const bookkeeping = (parts: Parts): CollectionConfig => ({
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  ...parts,
})
