import * as migration_20261125_104933_initial from './20261125_104933_initial';

export const migrations = [
  {
    up: migration_20261125_104933_initial.up,
    down: migration_20261125_104933_initial.down,
    name: '20261125_104933_initial'
  },
];
