/**
 * The paper's mark: the letters LĐ of its name over the rule of its masthead. Drawn as paths, so that
 * it needs no font.
 */
export const markSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 144 144">' +
  '<rect width="144" height="144" rx="18" fill="#a5121b"/>' +
  '<g fill="#fffdf8">' +
  '<path d="M24 30h16v58h24v16H24z"/>' +
  '<path fill-rule="evenodd" d="M74 30h18c20 0 32 14 32 37s-12 37-32 37H74zM90 46v42h2c10 0 16-7 16-21s-6-21-16-21z"/>' +
  '<path d="M64 61h34v12H64z"/>' +
  '<path d="M24 116h100v5H24z"/>' +
  '</g></svg>'
