export { CalendarView } from './CalendarView.tsx'
export { EmergencyView } from './EmergencyView.tsx'
export { PreviewView } from './PreviewView.tsx'
export { ReportView } from './ReportView.tsx'
