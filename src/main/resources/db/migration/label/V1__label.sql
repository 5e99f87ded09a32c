create table if not exists evidence (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  fact varchar(80) character set ascii collate ascii_bin not null comment 'code of the fact, such as proposal.published',
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  at datetime(6) not null comment 'when the fact happened',
  recorded_at datetime(6) not null,
  unique key evidence_fact (commune, fact, subject_kind, subject_id, at),
  key evidence_newest (commune, fact, at),
  constraint evidence_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB comment 'What the score of the label rests on, append-only.';
