-- a letter may go by SMS too; it is claimed before it is handed over, so that two servers do not send it both
rename table if exists mail to letter;

alter table letter
  add column if not exists carrier varchar(4) character set ascii collate ascii_bin not null default 'MAIL',
  add column if not exists template varchar(60) character set ascii collate ascii_bin not null default '',
  add column if not exists topic varchar(20) character set ascii collate ascii_bin comment 'only of what one may refuse',
  add column if not exists person_id uuid,
  add column if not exists unsubscribe varchar(22) character set ascii collate ascii_bin comment 'random, stands in the letter',
  add column if not exists sending_since datetime(6) comment 'handed over at this moment, or when its server died',
  add column if not exists given_up_at datetime(6);

alter table letter
  add unique key if not exists letter_unsubscribe (unsubscribe),
  add key if not exists letter_due (commune, carrier, sent_at, given_up_at, next_attempt_at),
  drop key if exists mail_due;

create table if not exists notice (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  topic varchar(20) character set ascii collate ascii_bin not null,
  occasion varchar(120) character set ascii collate ascii_bin not null comment 'what happened; it is told once',
  language varchar(3) character set ascii collate ascii_bin not null,
  subject varchar(300) not null,
  body text not null,
  written_at datetime(6) not null,
  read_at datetime(6),
  digest varchar(10) character set ascii collate ascii_bin comment 'the rhythm in which it is gathered',
  gathered_at datetime(6),
  unique key notice_once (commune, person_id, occasion),
  key notice_inbox (commune, person_id, written_at),
  key notice_waiting (commune, digest, gathered_at, written_at),
  constraint notice_person_fk foreign key (person_id) references person (id),
  constraint notice_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists notice_choice (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  topic varchar(20) character set ascii collate ascii_bin not null,
  rhythm varchar(10) character set ascii collate ascii_bin not null,
  changed_at datetime(6) not null,
  unique key notice_choice_once (commune, person_id, topic),
  key notice_choice_topic (commune, topic, rhythm),
  constraint notice_choice_person_fk foreign key (person_id) references person (id),
  constraint notice_choice_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
