-- an account can be closed: who it was is forgotten, and a time to think it over comes before
alter table person
  add column if not exists closes_at datetime(6) comment 'asked by the person, who can still think it over',
  add column if not exists closed_at datetime(6) comment 'nothing is known of the person any more',
  drop constraint if exists person_contact_ck;
alter table person add constraint if not exists person_open_or_closed_ck check (closed_at is not null or email is not null or phone is not null);
insert ignore into person (id, version, display_name, language, created_at, closed_at)
  values ('00000000-0000-7000-8000-000000000000', 0, '', 'AR', '2026-01-01', '2026-01-01');

create table if not exists consent (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  text_code varchar(40) character set ascii collate ascii_bin not null,
  text_version int not null,
  given_at datetime(6) not null,
  withdrawn_at datetime(6),
  unique key consent_once (commune, person_id, text_code, text_version),
  constraint consent_person_fk foreign key (person_id) references person (id),
  constraint consent_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists privacy_request (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  number int not null,
  person_id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  processing varchar(40) character set ascii collate ascii_bin comment 'code of what the person objects to',
  text varchar(2000) not null comment 'emptied when its time of keeping is over',
  state varchar(20) character set ascii collate ascii_bin not null,
  asked_at datetime(6) not null,
  answered_at datetime(6),
  answer varchar(2000) not null,
  unique key privacy_request_number (commune, number),
  key privacy_request_state (commune, state, asked_at),
  constraint privacy_request_person_fk foreign key (person_id) references person (id),
  constraint privacy_request_commune_fk foreign key (commune) references commune (code),
  constraint privacy_request_kind_ck check (kind in ('ACCESS', 'RECTIFICATION', 'OPPOSITION')),
  constraint privacy_request_state_ck check (state in ('OPEN', 'ANSWERED'))
) engine = InnoDB;
