-- where the citizen showed it on the map, in degrees of WGS 84
alter table if exists proposal
  add column if not exists latitude double,
  add column if not exists longitude double;
alter table if exists proposal
  add constraint if not exists proposal_point_ck check ((latitude is null) = (longitude is null));
