/** Where the first words of a new document are written, below the admin panel's own path. */
export const startPath = '/viet-bai'
