create table if not exists mail (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  recipient varchar(190) character set ascii collate ascii_bin not null,
  language varchar(3) character set ascii collate ascii_bin not null,
  subject varchar(300) not null,
  body text not null comment 'emptied once delivered, except in the demonstration',
  written_at datetime(6) not null,
  sent_at datetime(6),
  attempts int not null,
  next_attempt_at datetime(6) not null,
  key mail_due (commune, sent_at, next_attempt_at),
  constraint mail_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
