import { createWaitingRoom, type WaitingRoom } from './waitingRoom.ts'

export type Rooms = Readonly<Record<'pages' | 'logins' | 'questions', WaitingRoom>>

/** Making a page is mostly the processor's work: more at once only make all of them later. */
const pageMakers = { atWork: 4, waiting: 200, patienceMs: 10_000 }
/** What strangers ask the API. Whoever is logged in waits for nobody. */
const questions = { atWork: 2, waiting: 40, patienceMs: 5000 }
const logins = { atWork: 4, waiting: 100, patienceMs: 10_000 }

/** What a server does by few at once. */
export const createRooms = (): Rooms => ({
  pages: createWaitingRoom(pageMakers),
  logins: createWaitingRoom(logins),
  questions: createWaitingRoom(questions),
})
