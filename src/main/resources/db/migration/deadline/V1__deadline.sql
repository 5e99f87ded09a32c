-- what a commune's own calendar says beside the country's: administrations closed for a day, a religious day moved
create table if not exists calendar_change (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  day date not null,
  working boolean not null comment 'worked after all; otherwise closed',
  kind varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(300) not null,
  withdrawn boolean not null comment 'it does not count, and can be put in force again',
  unique key calendar_change_day (commune, day),
  constraint calendar_change_commune_fk foreign key (commune) references commune (code),
  constraint calendar_change_kind_ck check (kind in ('EXCEPTIONAL', 'RELIGIOUS'))
) engine = InnoDB;

create table if not exists deadline (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  rule varchar(60) character set ascii collate ascii_bin not null,
  started_on date not null,
  due_on date comment 'nothing while the working calendar does not reach so far',
  state varchar(20) character set ascii collate ascii_bin not null,
  suspended_on date,
  days_suspended int not null,
  ended_on date,
  unique key deadline_once (commune, subject_kind, subject_id, rule),
  key deadline_due (commune, ended_on, due_on),
  constraint deadline_commune_fk foreign key (commune) references commune (code),
  constraint deadline_state_ck check (state in ('RUNNING', 'SUSPENDED', 'MET', 'MISSED')),
  constraint deadline_dates_ck check (ended_on is null or ended_on >= started_on)
) engine = InnoDB;
