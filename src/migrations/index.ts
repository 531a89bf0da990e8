import * as migration_20261125_155456_initial from './20261125_155456_initial';
import * as migration_20261127_035537_sign_in_memory from './20261127_035537_sign_in_memory';

export const migrations = [
  {
    up: migration_20261125_155456_initial.up,
    down: migration_20261125_155456_initial.down,
    name: '20261125_155456_initial',
  },
  {
    up: migration_20261127_035537_sign_in_memory.up,
    down: migration_20261127_035537_sign_in_memory.down,
    name: '20261127_035537_sign_in_memory'
  },
];
