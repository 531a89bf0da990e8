import * as migration_20261125_155456_initial from './20261125_155456_initial';
import * as migration_20261127_034248_emergency_makers from './20261127_034248_emergency_makers';

export const migrations = [
  {
    up: migration_20261125_155456_initial.up,
    down: migration_20261125_155456_initial.down,
    name: '20261125_155456_initial',
  },
  {
    up: migration_20261127_034248_emergency_makers.up,
    down: migration_20261127_034248_emergency_makers.down,
    name: '20261127_034248_emergency_makers'
  },
];
