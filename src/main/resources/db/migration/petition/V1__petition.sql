create table if not exists petition (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  number int not null,
  association_id uuid not null,
  filer_id uuid not null,
  submission_key uuid not null comment 'made with the form: a second press of the button is the same petition',
  object varchar(250) not null,
  reasons text not null,
  aims text not null,
  filed_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  text_public boolean not null comment 'once moderation has published it; the petition itself is public from its filing',
  text_refused varchar(40) character set ascii collate ascii_bin comment 'code of the ground',
  changed_at datetime(6) not null,
  unique key petition_commune_id (commune, id),
  unique key petition_number (commune, number),
  unique key petition_once (commune, filer_id, submission_key),
  key petition_newest (commune, filed_at),
  key petition_changed (commune, changed_at),
  constraint petition_commune_fk foreign key (commune) references commune (code),
  constraint petition_association_fk foreign key (association_id) references association (id),
  constraint petition_filer_fk foreign key (filer_id) references person (id),
  constraint petition_state_ck check (state in ('FILED', 'CONDITIONS_MET', 'CONDITIONS_NOT_MET')),
  constraint petition_text_ck check (not (text_public and text_refused is not null))
) engine = InnoDB;

create table if not exists petition_document (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  petition_id uuid not null,
  position int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256, under which the file is kept',
  name varchar(200) not null comment 'as its owner called it',
  type varchar(40) character set ascii collate ascii_bin not null,
  size int not null,
  unique key petition_document_position (commune, petition_id, position),
  constraint petition_document_fk foreign key (commune, petition_id) references petition (commune, id),
  constraint petition_document_kind_ck check (kind in ('MANDATE', 'STATUTES', 'OTHER'))
) engine = InnoDB;

create table if not exists petition_check (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  petition_id uuid not null,
  condition_code varchar(40) character set ascii collate ascii_bin not null,
  verdict varchar(20) character set ascii collate ascii_bin not null,
  note varchar(1200) not null,
  officer_id uuid not null,
  at datetime(6) not null,
  key petition_check_newest (commune, petition_id, at),
  constraint petition_check_fk foreign key (commune, petition_id) references petition (commune, id),
  constraint petition_check_verdict_ck check (verdict in ('MET', 'NOT_MET', 'UNCLEAR'))
) engine = InnoDB comment = 'append-only';
