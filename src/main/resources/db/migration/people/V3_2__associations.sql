-- an association's identity is deployment-wide; where it is present, what was verified and who acts for it, per commune
alter table association add column if not exists receipt varchar(60) comment 'number of the receipt of its declaration';
alter table association add unique index if not exists association_receipt (seat, receipt);
alter table mandate add column if not exists ended_at datetime(6) comment 'taken back before its last day';

create table if not exists association_presence (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  association_id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  registered_by uuid not null,
  registered_at datetime(6) not null,
  changed_at datetime(6) not null,
  unique key association_presence_commune_id (commune, id),
  unique key association_presence_once (commune, association_id),
  constraint association_presence_commune_fk foreign key (commune) references commune (code),
  constraint association_presence_association_fk foreign key (association_id) references association (id),
  constraint association_presence_person_fk foreign key (registered_by) references person (id)
) engine = InnoDB;

create table if not exists association_check (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  presence_id uuid not null,
  verdict varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(1200) not null,
  officer_id uuid not null,
  at datetime(6) not null,
  key association_check_presence (commune, presence_id, at),
  constraint association_check_fk foreign key (commune, presence_id) references association_presence (commune, id),
  constraint association_check_officer_fk foreign key (officer_id) references person (id)
) engine = InnoDB comment = 'append-only';

create table if not exists association_document (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  presence_id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256, under which the file is kept',
  name varchar(200) not null comment 'as its owner called it',
  type varchar(40) character set ascii collate ascii_bin not null,
  size int not null,
  given_at datetime(6) not null,
  key association_document_presence (commune, presence_id),
  constraint association_document_fk foreign key (commune, presence_id) references association_presence (commune, id)
) engine = InnoDB;

create table if not exists mandate_invitation (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  association_id uuid not null,
  hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the code that the delegate hands over',
  invited_by uuid not null,
  ends date,
  expires_at datetime(6) not null,
  accepted_by uuid,
  unique key mandate_invitation_hash (commune, hash),
  constraint mandate_invitation_commune_fk foreign key (commune) references commune (code),
  constraint mandate_invitation_association_fk foreign key (association_id) references association (id),
  constraint mandate_invitation_by_fk foreign key (invited_by) references person (id),
  constraint mandate_invitation_accepted_fk foreign key (accepted_by) references person (id)
) engine = InnoDB;
