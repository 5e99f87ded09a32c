-- national identity numbers: only where the commune has entered its CNDP authorisation, and never in the open
create table if not exists cndp_authorisation (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  number varchar(60) not null,
  entered_by uuid not null,
  entered_at datetime(6) not null,
  unique key cndp_authorisation_once (commune),
  constraint cndp_authorisation_commune_fk foreign key (commune) references commune (code),
  constraint cndp_authorisation_person_fk foreign key (entered_by) references person (id)
) engine = InnoDB;

create table if not exists identity_number (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  sealed varchar(200) character set ascii collate ascii_bin not null comment 'AES-GCM, after the name of its key',
  key_name varchar(60) character set ascii collate ascii_bin not null,
  mark varchar(64) character set ascii collate ascii_bin not null comment 'keyed hash: the same number is there once',
  ending varchar(3) character set ascii collate ascii_bin not null comment 'the last three signs, which are shown',
  seen_by uuid comment 'the clerk who saw the card; nobody where the person only said it',
  given_at datetime(6) not null,
  purge_after date not null,
  unique key identity_number_person (commune, person_id),
  unique key identity_number_mark (commune, mark),
  key identity_number_purge (commune, purge_after),
  constraint identity_number_commune_fk foreign key (commune) references commune (code),
  constraint identity_number_person_fk foreign key (person_id) references person (id),
  constraint identity_number_seen_fk foreign key (seen_by) references person (id)
) engine = InnoDB;
