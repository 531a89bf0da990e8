import * as migration_20261125_103628_initial from './20261125_103628_initial';

export const migrations = [
  {
    up: migration_20261125_103628_initial.up,
    down: migration_20261125_103628_initial.down,
    name: '20261125_103628_initial'
  },
];
