-- what was there is public: it is shown as its first version
alter table programme
  add column if not exists kind varchar(30) character set ascii collate ascii_bin not null default 'OPENNESS',
  add column if not exists latest int not null default 1 comment 'number of the newest version',
  add column if not exists shown_version int not null default 1 comment 'number of the version that readers see; 0 while they see none',
  add column if not exists due_version int comment 'becomes public at due_at',
  add column if not exists due_at datetime(6),
  add column if not exists changed_at datetime(6) not null default current_timestamp(6),
  add constraint if not exists programme_kind_ck check (kind in ('OPENNESS', 'COMMUNAL_ACTION', 'PARTICIPATION')),
  add key if not exists programme_kind (commune, kind, start_year),
  add key if not exists programme_due (commune, due_at);

alter table programme_axis
  add column if not exists declared_total decimal(15,2) comment 'as the commune declared it, in dirhams',
  add column if not exists difference_note_ar varchar(1000),
  add column if not exists difference_note_fr varchar(1000),
  add column if not exists difference_note_zgh varchar(1000),
  add column if not exists shown boolean not null default true;

alter table programme_step
  add column if not exists state varchar(20) character set ascii collate ascii_bin comment 'what the programme became by it',
  add constraint if not exists programme_step_state_ck check (state in ('DRAFT', 'PRESENTED', 'ADOPTED', 'ON_AGENDA', 'APPROVED'));

alter table programme_project
  add column if not exists position int not null default 0 comment 'place among the projects of its axis',
  add column if not exists committed decimal(15,2) comment 'in dirhams; empty until reported' check (committed >= 0),
  add column if not exists paid decimal(15,2) comment 'in dirhams; empty until reported' check (paid >= 0),
  add column if not exists funding json not null default '{"items":[]}',
  add column if not exists lead json not null default '{"items":[]}' comment 'who answers for it; in a json, for a row holds no more texts',
  add column if not exists linked varchar(1000) character set ascii collate ascii_bin not null default '' comment 'slugs of projects of other programmes, each between two commas',
  add column if not exists problem json not null default '{"items":[]}' comment 'which public problem it answers',
  add column if not exists relevance varchar(100) character set ascii collate ascii_bin not null default '' comment 'values of open government, parted by commas',
  add column if not exists latest int not null default 1 comment 'number of the newest version',
  add column if not exists shown_version int not null default 1 comment 'number of the version that readers see; 0 while they see none',
  add column if not exists due_version int comment 'becomes public at due_at',
  add column if not exists due_at datetime(6),
  add column if not exists changed_at datetime(6) not null default current_timestamp(6),
  add key if not exists programme_project_due (commune, due_at),
  add key if not exists programme_project_order (commune, axis_id, position);


create table if not exists project_milestone (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  project_id uuid not null,
  position int not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  due date,
  weight int not null check (weight between 0 and 100),
  reached date,
  unique key project_milestone_position (commune, project_id, position),
  constraint project_milestone_fk foreign key (commune, project_id) references programme_project (commune, id)
) engine = InnoDB;
