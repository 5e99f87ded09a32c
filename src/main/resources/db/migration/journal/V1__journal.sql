create table if not exists journal_entry (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  fact varchar(60) character set ascii collate ascii_bin not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  channel varchar(20) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  measures varchar(2000) character set ascii collate ascii_bin not null,
  actor_seal varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of salt and person; empty when nobody acted',
  unique key journal_entry_commune_id (commune, id),
  key journal_entry_subject (commune, subject_kind, subject_id),
  constraint journal_entry_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB comment = 'append-only';

create table if not exists journal_actor (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  entry_id uuid not null,
  person_id uuid not null,
  salt varchar(32) character set ascii collate ascii_bin not null,
  unique key journal_actor_entry (commune, entry_id),
  constraint journal_actor_fk foreign key (commune, entry_id) references journal_entry (commune, id)
) engine = InnoDB comment = 'who acted: may be erased, the chain holds without it';

create table if not exists journal_seal (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  seq bigint not null,
  entry_id uuid not null,
  previous varchar(64) character set ascii collate ascii_bin not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  unique key journal_seal_seq (commune, seq),
  unique key journal_seal_entry (commune, entry_id),
  constraint journal_seal_fk foreign key (commune, entry_id) references journal_entry (commune, id)
) engine = InnoDB comment = 'append-only';

create table if not exists journal_root (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  seq bigint not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  published_at datetime(6) not null,
  unique key journal_root_seq (commune, seq),
  constraint journal_root_fk foreign key (commune, seq) references journal_seal (commune, seq)
) engine = InnoDB comment = 'append-only';

create table if not exists receipt (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  code varchar(12) character set ascii collate ascii_bin not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  issued_at datetime(6) not null,
  unique key receipt_code (commune, code),
  unique key receipt_subject (commune, subject_kind, subject_id),
  constraint receipt_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB comment = 'append-only';
