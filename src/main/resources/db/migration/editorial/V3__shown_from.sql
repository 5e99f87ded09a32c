-- the moment from which readers see a version that was planned
alter table if exists editorial_revision
  add column if not exists public_at datetime(6);
