-- versions belong to every room: where the editors' room has not made their table yet, it is made here
create table if not exists editorial_revision (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null comment 'of an entry, or of the one navigation, identity or set of texts that a commune has',
  number int not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  restored_from int,
  author_id uuid comment 'nobody for what the system loaded',
  at datetime(6) not null,
  public_at datetime(6) comment 'from when on readers see it, where that was planned',
  content json not null,
  unique key editorial_revision_number (commune, subject_id, number),
  key editorial_revision_newest (commune, at),
  constraint editorial_revision_commune_fk foreign key (commune) references commune (code),
  constraint editorial_revision_author_fk foreign key (author_id) references person (id),
  constraint editorial_revision_act_ck check (act in ('SAVED', 'PUBLISHED', 'SCHEDULED', 'WITHDRAWN', 'RESTORED', 'FOUND'))
) engine = InnoDB comment = 'append-only';
alter table if exists editorial_revision
  add column if not exists public_at datetime(6);
