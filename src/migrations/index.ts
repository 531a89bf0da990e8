import * as migration_20261125_122425_initial from './20261125_122425_initial';

export const migrations = [
  {
    up: migration_20261125_122425_initial.up,
    down: migration_20261125_122425_initial.down,
    name: '20261125_122425_initial'
  },
];
