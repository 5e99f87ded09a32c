-- a telephone shows a person's codes wherever they work: deployment-wide, like the person
create table if not exists second_factor (
  person_id uuid not null primary key,
  version int not null,
  sealed_secret varchar(300) character set ascii collate ascii_bin not null comment 'AES-GCM, bound to the person',
  last_step bigint not null comment 'of the last code that was taken: no code is good twice',
  wrong_codes int not null,
  waits_until datetime(6) comment 'no code is looked at before',
  enrolled_at datetime(6) not null,
  constraint second_factor_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;

create table if not exists recovery_code (
  id uuid not null primary key,
  version int not null,
  person_id uuid not null,
  code_hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of person and code',
  used_at datetime(6),
  unique key recovery_code_once (person_id, code_hash),
  constraint recovery_code_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;
