alter table programme
  add column if not exists progress_invented boolean not null default false comment 'made up for a demonstration';

alter table programme_project
  add column if not exists latitude decimal(8,6) check (latitude between -90 and 90),
  add column if not exists longitude decimal(9,6) check (longitude between -180 and 180),
  add column if not exists place_ar varchar(200),
  add column if not exists place_fr varchar(200),
  add column if not exists place_zgh varchar(200),
  add column if not exists completion varchar(20) character set ascii collate ascii_bin comment 'level of the Open Government Partnership; empty until reported',
  add column if not exists progress int comment 'in percent; empty until reported' check (progress between 0 and 100);
