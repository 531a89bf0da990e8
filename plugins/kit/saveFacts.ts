/**
 * What a version says of its own save where a project keeps it: by whom it was, and why. No part of what the
 * document says; whoever compares or copies documents leaves it out.
 */
export const saveFacts = ['savedBy', 'saveReason'] as const
