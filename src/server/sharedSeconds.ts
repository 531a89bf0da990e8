/**
 * How long a CDN may answer by itself. Nothing tells it of a change yet, so this is how late a
 * correction or a withdrawal may reach a reader behind one: short enough for an editor to wait for,
 * long enough to take a flood off the server. A CDN that purges by `Surrogate-Key` may be told to
 * keep pages longer in its own settings.
 */
export const sharedSeconds = 15
