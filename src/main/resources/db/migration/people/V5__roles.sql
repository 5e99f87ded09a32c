-- who may act for a commune is proposed by one person and confirmed by another
create table if not exists role_change (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  role varchar(30) character set ascii collate ascii_bin not null,
  granted boolean not null comment 'given, or else taken away',
  contact varchar(190) character set ascii collate ascii_bin not null comment 'where the invitation goes; emptied when it was taken',
  person_id uuid null comment 'who holds the role, once known',
  reason varchar(600) not null,
  proposed_by uuid null comment 'none: appointed at the server, before the commune had anyone',
  proposed_at datetime(6) not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  decided_by uuid null,
  decided_at datetime(6) null,
  capacity varchar(16) character set ascii collate ascii_bin null comment 'in which the second person acted',
  unique key role_change_commune_id (commune, id),
  key role_change_newest (commune, proposed_at),
  constraint role_change_person_fk foreign key (person_id) references person (id),
  constraint role_change_proposer_fk foreign key (proposed_by) references person (id),
  constraint role_change_decider_fk foreign key (decided_by) references person (id),
  constraint role_change_commune_fk foreign key (commune) references commune (code),
  constraint role_change_state_ck check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'DONE')),
  constraint role_change_second_ck check (decided_by is null or proposed_by is null or decided_by <> proposed_by)
) engine = InnoDB;

create table if not exists network_operator (
  person_id uuid not null primary key comment 'deployment-wide: may stand in where a commune has no second person',
  since datetime(6) not null,
  constraint network_operator_fk foreign key (person_id) references person (id)
) engine = InnoDB;
