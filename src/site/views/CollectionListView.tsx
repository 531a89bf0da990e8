import type { ReactElement, ReactNode } from 'react'
import { CalendarLinks } from '../cards/CalendarLinks.tsx'
import { EventCard } from '../cards/EventCard.tsx'
import { Filter } from '../cards/Filter.tsx'
import { HealthCard } from '../cards/HealthCard.tsx'
import { Pager } from '../cards/Pager.tsx'
import { SpotlightCard } from '../cards/SpotlightCard.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { CollectionListModel } from '../models.ts'

const headings = {
  events: 'Sự kiện',
  spotlights: 'Sản phẩm OCOP',
  health: 'Thông điệp sức khỏe',
} as const satisfies Record<CollectionListModel['kind'], string>

const pagerLabels = {
  events: { olderLabel: 'Sự kiện cũ hơn', newestLabel: 'Về sự kiện mới nhất' },
  spotlights: { olderLabel: 'Xem thêm sản phẩm', newestLabel: 'Về đầu danh sách' },
  health: { olderLabel: 'Thông điệp cũ hơn', newestLabel: 'Về thông điệp mới nhất' },
} as const satisfies Record<CollectionListModel['kind'], object>

/** All events, products or health messages. */
export const CollectionListView = ({ model }: { model: CollectionListModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>{headings[model.kind]}</h1>
        {model.frame.description && <p className="list-description">{model.frame.description}</p>}
        {model.kind === 'events' && (
          <p className="chips">
            <a href={model.monthHref}>Xem theo tháng</a>
            <CalendarLinks siteUrl={model.frame.siteUrl} href={model.calendarHref} />
          </p>
        )}
      </div>
    </header>
    {'filter' in model && <Filter filter={model.filter} />}
    <Items model={model} />
    <Pager olderHref={model.olderHref} newestHref={model.newestHref} {...pagerLabels[model.kind]} />
  </div>
)

function Items({ model }: { model: CollectionListModel }): ReactNode {
  switch (model.kind) {
    case 'events':
      return <Events model={model} />
    case 'spotlights':
      return <Products model={model} />
    case 'health':
      return model.items.length === 0 ? (
        <p className="empty">Chưa có thông điệp nào.</p>
      ) : (
        <div className="grid-health">
          {model.items.map((message) => (
            <HealthCard key={message.href} message={message} level={2} />
          ))}
        </div>
      )
  }
}

const Products = ({ model }: { model: Extract<CollectionListModel, { kind: 'spotlights' }> }) => (
  <>
    {model.found !== null && <p className="found">Tìm thấy {model.found} sản phẩm.</p>}
    {model.found === null && model.items.length === 0 && (
      <p className="empty">Chưa có sản phẩm nào được giới thiệu.</p>
    )}
    <div className="grid-products">
      {model.items.map((spotlight) => (
        <SpotlightCard key={spotlight.href} spotlight={spotlight} level={2} />
      ))}
    </div>
  </>
)

const Events = ({ model }: { model: Extract<CollectionListModel, { kind: 'events' }> }) => (
  <>
    <section className="strip">
      <h2 className="block-heading">Sắp diễn ra</h2>
      {model.upcoming.length === 0 && <p className="empty">Chưa có sự kiện nào sắp tới.</p>}
      <div className="grid-events">
        {model.upcoming.map((event) => (
          <EventCard key={event.href} event={event} />
        ))}
      </div>
    </section>
    {model.past.length > 0 && (
      <section className="strip">
        <h2 className="block-heading">Đã diễn ra</h2>
        <div className="grid-events">
          {model.past.map((event) => (
            <EventCard key={event.href} event={event} />
          ))}
        </div>
      </section>
    )}
  </>
)
