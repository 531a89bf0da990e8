import * as migration_20261125_142232_initial from './20261125_142232_initial';

export const migrations = [
  {
    up: migration_20261125_142232_initial.up,
    down: migration_20261125_142232_initial.down,
    name: '20261125_142232_initial'
  },
];
