create table if not exists charter_application (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  edition int not null,
  article int not null comment 'number in that edition',
  fact varchar(60) character set ascii collate ascii_bin not null comment 'code of the decision',
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  at datetime(6) not null,
  key charter_application_article (commune, edition, article, at),
  constraint charter_application_fk foreign key (commune, edition) references charter (commune, edition)
) engine = InnoDB comment = 'append-only';
