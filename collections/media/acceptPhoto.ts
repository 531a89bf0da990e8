import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { APIError, type Collection, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { slugOf } from '../../plugins/kit/slugOf.ts'
import { createBoundedQueue } from './boundedQueue.ts'
import { cutRenditions } from './cutRenditions.ts'
import { focusOf, withoutFacts, type Point } from './fileFacts.ts'
import { allowCreate, allowUpdate, type StoredPhoto } from './mayUpload.ts'
import { handOn } from './photoFiles.ts'
import { photoLimits } from './photoLimits.ts'
import { photoWords, type PhotoWords } from './photoWords.ts'
import { isClean, readPhoto } from './readPhoto.ts'
import { isRenewed } from './renewPhotos.ts'

type Args = {
  readonly id?: number | string
  readonly collection: Collection
  readonly data?: unknown
  readonly duplicateFromID?: unknown
  readonly overrideAccess?: boolean
}

/**
 * The one door through which a file comes into the library, whoever saves and by whatever route:
 * cleaned, under a name of its own. First of all it asks who is saving, since reading a picture
 * costs a second of the machine. Payload gets the clean file and a focal point, and nothing else of
 * what the request says of files: neither an address to fetch nor a crop nor a name. It neither
 * cuts nor stores: `storeFiles` does.
 */
export function acceptPhoto({ mediaDir }: { readonly mediaDir: string }) {
  const decoding = createBoundedQueue(photoLimits.decoding)

  const accept: CollectionBeforeOperationHook = async (given) => {
    const { args, collection, req } = given
    const { operation } = given as { readonly operation: string }
    if (operation !== 'create' && operation !== 'update') return args
    const { id, data, duplicateFromID, overrideAccess } = args as Args
    const focus = focusOf(req, data)
    const changed = withoutStorage({ ...args, data: withoutFacts(data) })
    const question = { access: collection.access, data: changed.data, req, overrideAccess }
    keepOnly(null, req)
    handOn(req, null)
    if (operation === 'create') {
      await allowCreate(question)
      if (!req.file || duplicateFromID !== undefined) return refuse(words.noFile)
      fillWords(changed.data, {}, await take(req, focus ?? center))
    } else if (id === undefined) {
      if (req.file || focus) return refuse(words.oneByOne)
    } else if (req.file) {
      const stored = await allowUpdate(question, id)
      fillWords(changed.data, stored, await take(req, focus ?? center))
    } else if (isRenewed(req)) {
      const stored = await allowUpdate(question, id)
      await recut(req, stored, { x: stored.focalX ?? center.x, y: stored.focalY ?? center.y })
    } else if (focus) {
      await refocus(req, await allowUpdate(question, id), focus)
    }
    return changed
  }

  async function take(req: PayloadRequest, focus: Point): Promise<PhotoWords> {
    const { data, name } = req.file as NonNullable<PayloadRequest['file']>
    await inTurn(req, async () => {
      const photo = await readPhoto(data, name)
      await bring(req, { ...photo, base: parse(name).name, focus })
    })
    return photoWords(data)
  }

  /** A new focal point makes new renditions, from the file that the newsroom keeps. */
  async function refocus(req: PayloadRequest, stored: StoredPhoto, focus: Point): Promise<void> {
    const { focalX, focalY } = stored
    if (focalX !== focus.x || focalY !== focus.y) await recut(req, stored, focus)
  }

  async function recut(req: PayloadRequest, stored: StoredPhoto, focus: Point): Promise<void> {
    const { filename, mimeType } = stored
    if (!filename) return
    const { name, ext } = parse(filename)
    const base = name.replace(/-[0-9a-f]{16}(?:-\d+)?$/, '')
    await inTurn(req, async () => {
      const data = await readFile(join(mediaDir, basename(filename)))
      const kept = { data, mimetype: mimeType ?? 'image/jpeg', extension: ext.slice(1) }
      // Photos from before the rules have a camera's data in the file that is kept too.
      const photo = (await isClean(data)) ? kept : await readPhoto(data, filename)
      await bring(req, { ...photo, base, focus })
    })
  }

  async function inTurn(req: PayloadRequest, task: () => Promise<void>): Promise<void> {
    const done = decoding.run(task)
    if (done) return done
    req.responseHeaders = new Headers({ 'retry-after': '10' })
    throw new APIError(words.busy, 503, null, true)
  }

  return accept
}

const center: Point = { x: 50, y: 50 }
const words = {
  noFile: 'Hãy chọn một tệp ảnh trên máy rồi tải lên. Thư viện không lấy ảnh từ địa chỉ trên mạng.',
  oneByOne: 'Tệp ảnh và điểm giữ lại chỉ sửa được từng ảnh một. Hãy mở từng ảnh rồi sửa.',
  busy: 'Đang có quá nhiều ảnh được tải lên cùng lúc. Hãy chờ ít giây rồi tải lại.',
}

type Brought = {
  readonly data: Buffer
  readonly mimetype: string
  readonly base: string
  readonly extension: string
  readonly focus: Point
}

/** Gives the clean photo to the save, and what is cut from it to those who store it. */
async function bring(req: PayloadRequest, photo: Brought): Promise<void> {
  const { data, mimetype, base, extension, focus } = photo
  // By chance and not by content: the same photo sent twice at once must not meet its own name.
  const filename = `${slugOf(base) || 'anh'}-${randomBytes(8).toString('hex')}.${extension}`
  handOn(req, { data, renditions: await cutRenditions({ data, filename, focus }) })
  req.file = { data, mimetype, size: data.length, name: filename }
  keepOnly(focus, req)
}

type Changed = Args & { readonly data: Record<string, unknown> }

/** For this save, the collection as one whose files Payload neither resizes nor writes nor deletes. */
function withoutStorage(args: Changed): Changed {
  const { config } = args.collection
  const { imageSizes: _, ...upload } = config.upload
  const bare = { ...config, upload: { ...upload, disableLocalStorage: true, staticDir: '' } }
  return { ...args, collection: { ...args.collection, config: bare } }
}

/** What nobody has typed, the file may say. */
function fillWords(data: Record<string, unknown>, stored: object, found: PhotoWords): void {
  const known: Record<string, unknown> = { ...stored, ...data }
  for (const [field, text] of Object.entries(found)) {
    const typed = known[field]
    if (text !== null && (typeof typed !== 'string' || typed.trim() === '')) data[field] = text
  }
}

/** Payload reads crops, sizes and focal points from the query. */
function keepOnly(focus: Point | null, req: PayloadRequest): void {
  req.query = { ...req.query, uploadEdits: focus ? { focalPoint: focus } : undefined }
}

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
