-- citizens ask for signatures before they file; what an association files needs none
alter table if exists petition modify association_id uuid null comment 'none: asked by citizens, in the name of the one who opened it';
alter table petition add column if not exists closes_on date null comment 'last day of signing' after filed_at;
alter table petition drop constraint if exists petition_state_ck;
alter table petition add constraint if not exists petition_stand_ck check (state in ('COLLECTING', 'FILED', 'CONDITIONS_MET', 'CONDITIONS_NOT_MET'));
alter table petition add constraint if not exists petition_asker_ck check (association_id is not null or closes_on is not null);

create table if not exists petition_signature (
  id uuid not null primary key comment 'random: its order says nothing',
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  petition_id uuid not null,
  signatory_key varchar(64) character set ascii collate ascii_bin not null comment 'the same person signs the same petition once; says nothing about any other',
  person_id uuid null comment 'forgotten with the account: the signature counts on',
  signed_on date not null,
  channel varchar(20) character set ascii collate ascii_bin not null,
  consent varchar(20) character set ascii collate ascii_bin not null comment 'version of the sentence that was agreed to',
  unique key petition_signature_once (commune, petition_id, signatory_key),
  key petition_signature_person (commune, person_id),
  constraint petition_signature_fk foreign key (commune, petition_id) references petition (commune, id),
  constraint petition_signature_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;
