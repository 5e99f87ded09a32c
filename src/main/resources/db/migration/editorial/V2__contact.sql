-- what someone writes to the commune; emptied when it has gone to the commune's own mail
create table if not exists contact_message (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  token_hash varchar(64) character set ascii collate ascii_bin comment 'SHA-256 of the link that confirms it; none where none is needed',
  name varchar(120) not null,
  reply_to varchar(190) character set ascii collate ascii_bin not null,
  text text not null,
  language varchar(3) character set ascii collate ascii_bin not null,
  written_at datetime(6) not null,
  passed_on_at datetime(6),
  unique key contact_message_token (commune, token_hash),
  key contact_message_waiting (commune, passed_on_at, written_at),
  constraint contact_message_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
