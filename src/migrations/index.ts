import * as migration_20261125_151903_initial from './20261125_151903_initial';

export const migrations = [
  {
    up: migration_20261125_151903_initial.up,
    down: migration_20261125_151903_initial.down,
    name: '20261125_151903_initial'
  },
];
