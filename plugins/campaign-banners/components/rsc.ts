export { CalendarView } from './views/CalendarView.tsx'
export { EmergencyView } from './views/EmergencyView.tsx'
export { PreviewView } from './views/PreviewView.tsx'
export { ReportView } from './views/ReportView.tsx'
