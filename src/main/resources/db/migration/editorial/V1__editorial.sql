create table if not exists editorial_entry (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  draft json not null comment 'as its editors see it now',
  latest int not null comment 'number of the newest version',
  shown json comment 'what readers see from its publication on',
  shown_version int not null,
  draft_picture varchar(64) character set ascii collate ascii_bin comment 'SHA-256, under which the file is kept',
  shown_picture varchar(64) character set ascii collate ascii_bin comment 'SHA-256, under which the file is kept',
  published_at datetime(6) comment 'from when on readers see it; in the future: scheduled',
  updated_at datetime(6) comment 'when what is shown was last replaced',
  withdrawn boolean not null,
  announced boolean not null comment 'its publication has been said: to the journal, to search, to kept pages',
  changed_at datetime(6) not null,
  unique key editorial_entry_commune_id (commune, id),
  unique key editorial_entry_slug (commune, slug),
  key editorial_entry_public (commune, kind, withdrawn, published_at),
  key editorial_entry_due (commune, announced, withdrawn, published_at),
  key editorial_entry_changed (commune, changed_at),
  constraint editorial_entry_commune_fk foreign key (commune) references commune (code),
  constraint editorial_entry_kind_ck check (kind in ('NEWS', 'PRESS_NOTE', 'PAGE')),
  constraint editorial_entry_shown_ck check (published_at is null or shown is not null)
) engine = InnoDB;

create table if not exists editorial_slug (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  slug varchar(80) character set ascii collate ascii_bin not null comment 'an address that leads, or once led, to its entry',
  entry_id uuid not null,
  unique key editorial_slug_once (commune, slug),
  constraint editorial_slug_entry_fk foreign key (commune, entry_id) references editorial_entry (commune, id)
) engine = InnoDB;

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
  content json not null,
  unique key editorial_revision_number (commune, subject_id, number),
  key editorial_revision_newest (commune, at),
  constraint editorial_revision_commune_fk foreign key (commune) references commune (code),
  constraint editorial_revision_author_fk foreign key (author_id) references person (id),
  constraint editorial_revision_act_ck check (act in ('SAVED', 'PUBLISHED', 'SCHEDULED', 'WITHDRAWN', 'RESTORED', 'FOUND'))
) engine = InnoDB comment = 'append-only';
