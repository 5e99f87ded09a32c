create table if not exists followed_subject (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  since date not null,
  unique key followed_subject_once (commune, person_id, subject_kind, subject_id),
  key followed_subject_followers (commune, subject_kind, subject_id),
  constraint followed_subject_person_fk foreign key (person_id) references person (id),
  constraint followed_subject_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
