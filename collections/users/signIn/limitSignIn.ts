import { AuthenticationError, type CollectionAfterLoginHook, type PayloadRequest } from 'payload'
import { peerHeader, readerAddress } from '../../../plugins/kit/readerAddress.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import type { UserOperation } from '../operation.ts'
import { hashInVain } from '../password/matchesPassword.ts'
import { maxPasswordBytes } from '../password/passwordFault.ts'
import { attemptsOf } from './attemptStore.ts'
import type { Attempt } from './attempts.ts'
import {
  isFreshlyReset,
  isKnown,
  markOf,
  networkOf,
  remembering,
  type SignInMemory,
} from './signInMemory.ts'
import { tooMany } from './tooMany.ts'

type Account = { readonly id: DocumentId; readonly signInMemory?: SignInMemory | null }
type Hooks = {
  readonly beforeOperation: (operation: UserOperation) => Promise<unknown>
  readonly afterLogin: CollectionAfterLoginHook
}

/**
 * Bounds guessing, at every door where a password is asked for, and answers it alike: whether there
 * is an account is told neither by words nor by time.
 */
export function limitSignIn(options: { readonly addressHeader: string | null }): Hooks {
  const network = (req: PayloadRequest): string => {
    const peer = req.headers.get(peerHeader) ?? 'unknown'
    return networkOf(readerAddress({ headers: req.headers, header: options.addressHeader, peer }))
  }
  return {
    async beforeOperation({ args, operation, req }) {
      if (operation === 'resetPassword' && req.payloadAPI !== 'local') {
        const seconds = await attemptsOf(req.payload).spendReset(network(req))
        if (seconds !== null) throw tooMany(seconds, 'đặt mật khẩu', req)
        return args
      }
      const { email, password } = (args as { data?: Record<string, unknown> }).data ?? {}
      // Payload says which of them is missing.
      if (operation !== 'login' || typeof email !== 'string' || typeof password !== 'string')
        return args
      const address = email.toLowerCase().trim()
      if (address === '' || password.trim() === '') return args
      const account = await accountOf(address, req)
      // The newsroom's own code signs in as often as it likes.
      if (req.payloadAPI !== 'local') {
        const attempt = attemptBy(account, { email: address, network: network(req), req })
        const seconds = await attemptsOf(req.payload).spend(attempt)
        if (seconds !== null) throw tooMany(seconds, 'đăng nhập', req)
        req.context['signInAttempt'] = attempt
      }
      if (account && Buffer.byteLength(password) <= maxPasswordBytes) return args
      await hashInVain(password.slice(0, maxPasswordBytes))
      throw new AuthenticationError(req.t)
    },

    async afterLogin({ req, user }) {
      const attempt = req.context['signInAttempt'] as Attempt | undefined
      if (attempt) await attemptsOf(req.payload).giveBack(attempt)
      const { id, signInMemory } = user as Account
      const mark = req.payloadAPI === 'local' ? null : markOf(id, network(req), req.payload.secret)
      const next = remembering(signInMemory, mark, Date.now())
      if (next === null) return
      await req.payload.db.updateOne({
        collection: 'users',
        id,
        data: { signInMemory: next, updatedAt: null },
        returning: false,
        req,
      })
    },
  }
}

const accountOf = (email: string, req: PayloadRequest): Promise<Account | null> =>
  req.payload.db.findOne<Account>({
    collection: 'users',
    where: { email: { equals: email } },
    select: { signInMemory: true },
    req,
  })

type Asked = { readonly email: string; readonly network: string; readonly req: PayloadRequest }

function attemptBy(account: Account | null, { email, network, req }: Asked): Attempt {
  const memory = account?.signInMemory
  return {
    email,
    network,
    isKnown: account !== null && isKnown(memory, markOf(account.id, network, req.payload.secret)),
    isFreshlyReset: isFreshlyReset(memory, Date.now()),
  }
}
