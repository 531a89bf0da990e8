'use client'
export { DeskStatus } from './client/DeskStatus.tsx'
export { StateCell } from './client/StateCell.tsx'
export { StateFilter } from './client/StateFilter.tsx'
