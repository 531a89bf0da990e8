import * as migration_20261125_153637_initial from './20261125_153637_initial';

export const migrations = [
  {
    up: migration_20261125_153637_initial.up,
    down: migration_20261125_153637_initial.down,
    name: '20261125_153637_initial'
  },
];
