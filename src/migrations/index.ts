import * as migration_20261125_131638_initial from './20261125_131638_initial';

export const migrations = [
  {
    up: migration_20261125_131638_initial.up,
    down: migration_20261125_131638_initial.down,
    name: '20261125_131638_initial'
  },
];
