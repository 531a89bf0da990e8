import { cityStories } from './todays/cityStories.ts'
import { workStories } from './todays/workStories.ts'

export type { TodaysStory } from './todays/todaysStory.ts'

/**
 * Written for the demo, in nobody's words but ours: advice that holds in any year, without names,
 * figures or days that somebody could take for news.
 */
export const todaysStories = { ...workStories, ...cityStories } as const
