alter table programme_step
  drop constraint if exists programme_step_state_ck,
  add constraint if not exists programme_step_state_known_ck
    check (state in ('DRAFT', 'PRESENTED', 'ADOPTED', 'ON_AGENDA', 'APPROVED', 'AMENDED'));

create table if not exists project_report (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  project_id uuid not null,
  number int not null,
  at datetime(6) not null,
  author_id uuid comment 'nobody for what the system loaded',
  content json not null comment 'what was said, how far it was, what was bound and paid',
  photos varchar(1000) character set ascii collate ascii_bin not null default '' comment 'hashes, each with a comma after it',
  unique key project_report_number (commune, project_id, number),
  key project_report_newest (commune, at),
  constraint project_report_fk foreign key (commune, project_id) references programme_project (commune, id),
  constraint project_report_author_fk foreign key (author_id) references person (id)
) engine = InnoDB comment = 'append-only';

create table if not exists project_opinion (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  project_id uuid not null,
  party varchar(20) character set ascii collate ascii_bin not null,
  association_id uuid comment 'for which the author speaks; none for the IEECAG',
  author_id uuid not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  text varchar(2000) not null,
  at datetime(6) not null,
  key project_opinion_of (commune, project_id, at),
  constraint project_opinion_fk foreign key (commune, project_id) references programme_project (commune, id),
  constraint project_opinion_association_fk foreign key (association_id) references association (id),
  constraint project_opinion_author_fk foreign key (author_id) references person (id),
  constraint project_opinion_party_ck check (party in ('ASSOCIATION', 'IEECAG') and (party = 'ASSOCIATION') = (association_id is not null)),
  constraint project_opinion_level_ck check (level in ('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'))
) engine = InnoDB comment = 'append-only';
