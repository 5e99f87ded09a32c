-- what a person stopped: by taking their consent back, or by an opposition that the commune accepted
create table if not exists processing_stop (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  processing varchar(40) character set ascii collate ascii_bin not null,
  cause varchar(20) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  unique key processing_stop_once (commune, person_id, processing),
  constraint processing_stop_person_fk foreign key (person_id) references person (id),
  constraint processing_stop_commune_fk foreign key (commune) references commune (code),
  constraint processing_stop_cause_ck check (cause in ('CONSENT', 'OPPOSITION'))
) engine = InnoDB;
alter table privacy_request
  add column if not exists accepted boolean comment 'what the commune decided on an opposition; none for other requests' after answered_at;
