create table if not exists charter_adhesion (
  id uuid not null primary key comment 'random: its order says nothing',
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  adherent_key varchar(60) character set ascii collate ascii_bin not null comment 'a person or an association adheres once',
  person_id uuid null comment 'who adheres, or filed it for an association',
  association_id uuid null comment 'none: a citizen''s own',
  edition int not null comment 'in force on the day',
  adhered_on date not null,
  channel varchar(20) character set ascii collate ascii_bin not null,
  consent varchar(20) character set ascii collate ascii_bin not null comment 'version of the sentence that was agreed to',
  unique key charter_adhesion_once (commune, adherent_key),
  key charter_adhesion_person (commune, person_id),
  key charter_adhesion_list (commune, association_id, adhered_on),
  constraint charter_adhesion_fk foreign key (commune, edition) references charter (commune, edition),
  constraint charter_adhesion_person_fk foreign key (person_id) references person (id),
  constraint charter_adhesion_association_fk foreign key (association_id) references association (id)
) engine = InnoDB;
