create table if not exists moderation_case (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  author_id uuid not null,
  opened_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  unique key moderation_case_commune_id (commune, id),
  unique key moderation_case_subject (commune, subject_kind, subject_id),
  key moderation_case_queue (commune, state, opened_at),
  constraint moderation_case_commune_fk foreign key (commune) references commune (code),
  constraint moderation_case_state_ck check (state in ('OPEN', 'DECIDED'))
) engine = InnoDB;

create table if not exists moderation_decision (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  case_id uuid not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  published boolean not null,
  ground varchar(40) character set ascii collate ascii_bin,
  moderator_id uuid not null,
  decided_at datetime(6) not null,
  unique key moderation_decision_once (commune, case_id),
  constraint moderation_decision_fk foreign key (commune, case_id) references moderation_case (commune, id),
  constraint moderation_decision_ground_ck check (published = (ground is null))
) engine = InnoDB comment = 'append-only';
