import * as migration_20261125_124344_initial from './20261125_124344_initial';

export const migrations = [
  {
    up: migration_20261125_124344_initial.up,
    down: migration_20261125_124344_initial.down,
    name: '20261125_124344_initial'
  },
];
