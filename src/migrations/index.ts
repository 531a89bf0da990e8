import * as migration_20261125_130404_initial from './20261125_130404_initial';

export const migrations = [
  {
    up: migration_20261125_130404_initial.up,
    down: migration_20261125_130404_initial.down,
    name: '20261125_130404_initial'
  },
];
