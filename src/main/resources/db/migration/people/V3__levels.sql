-- who was checked, how and by whom, in each commune: what is written stays, what supersedes it is a new row
create table if not exists level_check (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  person_id uuid not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  link varchar(20) character set ascii collate ascii_bin comment 'what ties the person to the commune, where that was checked',
  method varchar(20) character set ascii collate ascii_bin not null,
  document varchar(30) character set ascii collate ascii_bin comment 'the kind of document that was seen; never its number',
  clerk_id uuid comment 'nobody where the person claimed it from a list or by a code',
  at datetime(6) not null,
  expires date not null,
  unique key level_check_commune_id (commune, id),
  key level_check_person (commune, person_id, at),
  constraint level_check_commune_fk foreign key (commune) references commune (code),
  constraint level_check_person_fk foreign key (person_id) references person (id),
  constraint level_check_clerk_fk foreign key (clerk_id) references person (id),
  constraint level_check_level_ck check (level in ('IDENTITY', 'LINK')),
  constraint level_check_link_ck check ((level = 'LINK') = (link is not null))
) engine = InnoDB comment = 'append-only';

create table if not exists level_withdrawal (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  check_id uuid not null,
  clerk_id uuid not null,
  reason varchar(1200) not null,
  at datetime(6) not null,
  unique key level_withdrawal_once (commune, check_id),
  constraint level_withdrawal_fk foreign key (commune, check_id) references level_check (commune, id),
  constraint level_withdrawal_clerk_fk foreign key (clerk_id) references person (id)
) engine = InnoDB comment = 'append-only';

create table if not exists shown_code (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the code that the person shows at the counter',
  expires_at datetime(6) not null,
  unique key shown_code_person (commune, person_id),
  unique key shown_code_hash (commune, hash),
  constraint shown_code_commune_fk foreign key (commune) references commune (code),
  constraint shown_code_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;

create table if not exists counter_voucher (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the code on the paper that the clerk gave',
  level varchar(20) character set ascii collate ascii_bin not null,
  link varchar(20) character set ascii collate ascii_bin,
  document varchar(30) character set ascii collate ascii_bin not null,
  clerk_id uuid not null,
  issued_at datetime(6) not null,
  expires_at datetime(6) not null,
  claimed_by uuid,
  unique key counter_voucher_hash (commune, hash),
  constraint counter_voucher_commune_fk foreign key (commune) references commune (code),
  constraint counter_voucher_clerk_fk foreign key (clerk_id) references person (id),
  constraint counter_voucher_claimed_fk foreign key (claimed_by) references person (id)
) engine = InnoDB;

create table if not exists resident_list (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  title varchar(150) not null,
  known_by varchar(20) character set ascii collate ascii_bin not null comment 'what a person is found by',
  link varchar(20) character set ascii collate ascii_bin not null,
  clerk_id uuid not null,
  imported_at datetime(6) not null,
  expires date not null,
  unique key resident_list_commune_id (commune, id),
  constraint resident_list_commune_fk foreign key (commune) references commune (code),
  constraint resident_list_clerk_fk foreign key (clerk_id) references person (id)
) engine = InnoDB;

create table if not exists resident_list_entry (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  list_id uuid not null,
  mark varchar(64) character set ascii collate ascii_bin not null comment 'keyed hash of the details; the details themselves are not kept',
  claimed_by uuid,
  unique key resident_list_entry_once (commune, list_id, mark),
  key resident_list_entry_mark (commune, mark),
  constraint resident_list_entry_fk foreign key (commune, list_id) references resident_list (commune, id),
  constraint resident_list_entry_claimed_fk foreign key (claimed_by) references person (id)
) engine = InnoDB;

create table if not exists claim_lock (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  failures int not null,
  locked_until datetime(6),
  unique key claim_lock_person (commune, person_id),
  constraint claim_lock_commune_fk foreign key (commune) references commune (code),
  constraint claim_lock_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;

create table if not exists act_level (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  act varchar(40) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  unique key act_level_act (commune, act),
  constraint act_level_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
