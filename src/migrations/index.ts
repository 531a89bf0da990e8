import * as migration_20261125_153925_initial from './20261125_153925_initial';

export const migrations = [
  {
    up: migration_20261125_153925_initial.up,
    down: migration_20261125_153925_initial.down,
    name: '20261125_153925_initial'
  },
];
