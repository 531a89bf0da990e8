import * as migration_20261125_015858_initial from './20261125_015858_initial';

export const migrations = [
  {
    up: migration_20261125_015858_initial.up,
    down: migration_20261125_015858_initial.down,
    name: '20261125_015858_initial'
  },
];
