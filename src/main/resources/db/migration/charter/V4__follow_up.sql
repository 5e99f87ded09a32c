create table if not exists charter_indicator (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  position int not null,
  name_ar varchar(200), name_fr varchar(200), name_zgh varchar(200),
  unit_ar varchar(60), unit_fr varchar(60), unit_zgh varchar(60),
  target decimal(11,2) not null comment 'what is aimed at in each period',
  unique key charter_indicator_commune_id (commune, id),
  constraint charter_indicator_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists charter_measure (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  indicator_id uuid not null,
  period_end date not null comment 'last day of the period; what is written later for the same day corrects it',
  measured decimal(11,2) not null,
  source_ar varchar(200), source_fr varchar(200), source_zgh varchar(200),
  at datetime(6) not null,
  key charter_measure_period (commune, indicator_id, period_end),
  constraint charter_measure_fk foreign key (commune, indicator_id) references charter_indicator (commune, id)
) engine = InnoDB comment = 'append-only';

create table if not exists charter_review (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  body_id uuid not null comment 'the joint follow-up cell',
  held_on date not null,
  text_ar varchar(2000), text_fr varchar(2000), text_zgh varchar(2000),
  link varchar(200) character set ascii collate ascii_bin,
  key charter_review_day (commune, held_on),
  constraint charter_review_fk foreign key (commune, body_id) references body (commune, id)
) engine = InnoDB comment = 'append-only';

create table if not exists charter_judgement (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  edition int not null comment 'in force on the day',
  commitment varchar(40) character set ascii collate ascii_bin not null comment 'code of the commitment',
  verdict varchar(20) character set ascii collate ascii_bin not null,
  judged_on date not null,
  text_ar varchar(2000), text_fr varchar(2000), text_zgh varchar(2000),
  link varchar(200) character set ascii collate ascii_bin comment 'address on the commune''s site',
  document_hash char(64) character set ascii collate ascii_bin,
  document_name varchar(160),
  key charter_judgement_commitment (commune, commitment, judged_on),
  constraint charter_judgement_fk foreign key (commune, edition) references charter (commune, edition),
  constraint charter_judgement_verdict_ck check (verdict in ('KEPT', 'PARTLY', 'NOT_YET'))
) engine = InnoDB comment = 'append-only';
