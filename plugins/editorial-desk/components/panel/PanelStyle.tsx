import type { ReactElement } from 'react'

/** What of Payload's own parts (3.90) is not offered, is too dim to be read, or is wider than a phone. */
const css = `
/* What comes out of the trash is a draft. */
:is(.restore-button__checkbox,.restore-many__checkbox){display:none}
/* Restoring makes a draft by either button. */
.restore-version :is(.popup,.btn__popup,.popup-button){display:none}
.tabs-field__tab-button{opacity:1;color:var(--theme-elevation-650)}.tabs-field__tab-button--active{color:inherit;font-weight:600}
:is(.view-version__time-elapsed,.version-pill-label-date,.upload-relationship-details__meta){color:var(--theme-elevation-650)}
:is(.array-field__add-row,.blocks-field__drawer-toggler) .btn__label{color:var(--theme-elevation-650)}
@media (max-width:768px){
.template-default__wrap{overflow-x:clip}
.app-header__controls-wrapper,.app-header__step-nav-wrapper{min-width:0}
.app-header__step-nav-wrapper{flex:1 1 0;overflow-x:auto}
.doc-controls__wrapper{height:auto}
.doc-controls__content{overflow:visible;min-width:0}
.doc-controls__meta{flex-wrap:wrap;gap:.25rem var(--base)}
.doc-controls__value-wrap{overflow:visible}
}
`

/** React puts the style into the head once, however often it is named. */
export const PanelStyle = (): ReactElement => (
  <style href="editorial-desk-panel" precedence="medium">
    {css}
  </style>
)
