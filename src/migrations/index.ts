import * as migration_20261125_155456_initial from './20261125_155456_initial';
import * as migration_20261127_033428_ids_once_and_utc_dates from './20261127_033428_ids_once_and_utc_dates';
import * as migration_20261127_042916_guarded_newsroom from './20261127_042916_guarded_newsroom';
import * as migration_20261127_044855_gone_addresses from './20261127_044855_gone_addresses';
import * as migration_20261127_045242_names_and_texts from './20261127_045242_names_and_texts';
import * as migration_20261127_074237_temporary_passwords from './20261127_074237_temporary_passwords';
import * as migration_20261127_080051_searched_and_sound_texts from './20261127_080051_searched_and_sound_texts';
import * as migration_20261127_080549_changed_for_readers from './20261127_080549_changed_for_readers';
import * as migration_20261127_082137_put_off_events_and_photo_rights from './20261127_082137_put_off_events_and_photo_rights';
import * as migration_20261127_085607_partner_fetches from './20261127_085607_partner_fetches';
import * as migration_20261127_144211_saved_by_and_why from './20261127_144211_saved_by_and_why';
import * as migration_20261127_150823_desk_workflow from './20261127_150823_desk_workflow';
import * as migration_20261127_221645_readers_corrections_audit from './20261127_221645_readers_corrections_audit';
import * as migration_20261128_135532_who_saved_campaigns from './20261128_135532_who_saved_campaigns';

export const migrations = [
  {
    up: migration_20261125_155456_initial.up,
    down: migration_20261125_155456_initial.down,
    name: '20261125_155456_initial',
  },
  {
    up: migration_20261127_033428_ids_once_and_utc_dates.up,
    down: migration_20261127_033428_ids_once_and_utc_dates.down,
    name: '20261127_033428_ids_once_and_utc_dates',
  },
  {
    up: migration_20261127_042916_guarded_newsroom.up,
    down: migration_20261127_042916_guarded_newsroom.down,
    name: '20261127_042916_guarded_newsroom',
  },
  {
    up: migration_20261127_044855_gone_addresses.up,
    down: migration_20261127_044855_gone_addresses.down,
    name: '20261127_044855_gone_addresses',
  },
  {
    up: migration_20261127_045242_names_and_texts.up,
    down: migration_20261127_045242_names_and_texts.down,
    name: '20261127_045242_names_and_texts',
  },
  {
    up: migration_20261127_074237_temporary_passwords.up,
    down: migration_20261127_074237_temporary_passwords.down,
    name: '20261127_074237_temporary_passwords',
  },
  {
    up: migration_20261127_080051_searched_and_sound_texts.up,
    down: migration_20261127_080051_searched_and_sound_texts.down,
    name: '20261127_080051_searched_and_sound_texts',
  },
  {
    up: migration_20261127_080549_changed_for_readers.up,
    down: migration_20261127_080549_changed_for_readers.down,
    name: '20261127_080549_changed_for_readers',
  },
  {
    up: migration_20261127_082137_put_off_events_and_photo_rights.up,
    down: migration_20261127_082137_put_off_events_and_photo_rights.down,
    name: '20261127_082137_put_off_events_and_photo_rights',
  },
  {
    up: migration_20261127_085607_partner_fetches.up,
    down: migration_20261127_085607_partner_fetches.down,
    name: '20261127_085607_partner_fetches',
  },
  {
    up: migration_20261127_144211_saved_by_and_why.up,
    down: migration_20261127_144211_saved_by_and_why.down,
    name: '20261127_144211_saved_by_and_why',
  },
  {
    up: migration_20261127_150823_desk_workflow.up,
    down: migration_20261127_150823_desk_workflow.down,
    name: '20261127_150823_desk_workflow',
  },
  {
    up: migration_20261127_221645_readers_corrections_audit.up,
    down: migration_20261127_221645_readers_corrections_audit.down,
    name: '20261127_221645_readers_corrections_audit',
  },
  {
    up: migration_20261128_135532_who_saved_campaigns.up,
    down: migration_20261128_135532_who_saved_campaigns.down,
    name: '20261128_135532_who_saved_campaigns'
  },
];
