-- a new address or number counts once its owner has shown that it is theirs, and can be undone from the old one
create table if not exists contact_change (
  id uuid not null primary key,
  version int not null,
  person_id uuid not null,
  wanted varchar(190) character set ascii collate ascii_bin not null,
  former varchar(190) character set ascii collate ascii_bin comment 'what it took the place of; none when it was added',
  code_hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of row and code',
  wrong_codes int not null,
  expires_at datetime(6) not null,
  confirmed_at datetime(6),
  undo_hash varchar(64) character set ascii collate ascii_bin comment 'SHA-256 of what stands in the letter to the old one',
  undo_until datetime(6),
  unique key contact_change_undo (undo_hash),
  key contact_change_person (person_id, confirmed_at),
  constraint contact_change_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;
