import * as migration_20261125_155456_initial from './20261125_155456_initial';
<<<<<<< HEAD
import * as migration_20261127_033428_ids_once_and_utc_dates from './20261127_033428_ids_once_and_utc_dates';
=======
import * as migration_20261127_035537_sign_in_memory from './20261127_035537_sign_in_memory';
>>>>>>> part/accounts

export const migrations = [
  {
    up: migration_20261125_155456_initial.up,
    down: migration_20261125_155456_initial.down,
    name: '20261125_155456_initial',
  },
  {
<<<<<<< HEAD
    up: migration_20261127_033428_ids_once_and_utc_dates.up,
    down: migration_20261127_033428_ids_once_and_utc_dates.down,
    name: '20261127_033428_ids_once_and_utc_dates'
=======
    up: migration_20261127_035537_sign_in_memory.up,
    down: migration_20261127_035537_sign_in_memory.down,
    name: '20261127_035537_sign_in_memory'
>>>>>>> part/accounts
  },
];
