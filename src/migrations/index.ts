import * as migration_20261125_155456_initial from './20261125_155456_initial';
import * as migration_20261127_035630_partner_keys from './20261127_035630_partner_keys';

export const migrations = [
  {
    up: migration_20261125_155456_initial.up,
    down: migration_20261125_155456_initial.down,
    name: '20261125_155456_initial',
  },
  {
    up: migration_20261127_035630_partner_keys.up,
    down: migration_20261127_035630_partner_keys.down,
    name: '20261127_035630_partner_keys'
  },
];
