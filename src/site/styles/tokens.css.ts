import { fontStacks } from '../assets/fonts.ts'

const dark =
  '--paper:#171412;--raised:#221e1b;--ink:#f0eae0;--soft:#b9afa3;--rule:#3b352f;--accent:#ff8a84;--on-accent:#2a0406;--strong:#6d1219;--warn:#ffd28a;--warn-ground:#3a2a0c;--gold:#f0c45c'

/** Colours (AA on their grounds in both schemes), faces and measures; the reader's choice goes before the machine's. */
export const tokensCss = `
:root{color-scheme:light dark;--paper:#fffdf8;--raised:#f7f2e8;--ink:#1d1a17;--soft:#5b544c;--rule:#ddd4c6;--accent:#a5121b;--on-accent:#fff;--strong:#a5121b;--warn:#7a4a00;--warn-ground:#fff3d6;--gold:#7a5600;--serif:${fontStacks.serif};--sans:${fontStacks.sans};--gap:1.5rem;--page:75rem;--measure:68ch}
@media (prefers-color-scheme:dark){:root:where(:not([data-theme=light])){${dark}}}
:root:where([data-theme=dark]){color-scheme:dark;${dark}}
:root:where([data-theme=light]){color-scheme:light}
`
