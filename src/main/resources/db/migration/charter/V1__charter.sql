create table if not exists charter (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  edition int not null comment 'counted up; earlier editions stay, because decisions cite them',
  state varchar(40) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  intro_ar varchar(3000), intro_fr varchar(3000), intro_zgh varchar(3000),
  unique key charter_commune_id (commune, id),
  unique key charter_edition (commune, edition),
  constraint charter_edition_ck check (edition >= 1),
  constraint charter_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists charter_section (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  charter_id uuid not null,
  position int not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  unique key charter_section_commune_id (commune, id),
  unique key charter_section_charter_id (commune, charter_id, id),
  unique key charter_section_code (commune, charter_id, code),
  constraint charter_section_fk foreign key (commune, charter_id) references charter (commune, id)
) engine = InnoDB;

create table if not exists charter_article (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  charter_id uuid not null comment 'said again beside the section: articles are numbered through the whole charter',
  section_id uuid not null,
  number int not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  text_ar varchar(4000), text_fr varchar(4000), text_zgh varchar(4000),
  unique key charter_article_commune_id (commune, id),
  unique key charter_article_number (commune, charter_id, number),
  constraint charter_article_fk foreign key (commune, charter_id, section_id) references charter_section (commune, charter_id, id),
  constraint charter_article_number_ck check (number >= 1)
) engine = InnoDB;

create table if not exists charter_commitment (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  charter_id uuid not null,
  position int not null,
  party varchar(20) character set ascii collate ascii_bin not null,
  number int not null comment 'within the party''s own',
  text_ar varchar(2000), text_fr varchar(2000), text_zgh varchar(2000),
  unique key charter_commitment_commune_id (commune, id),
  unique key charter_commitment_number (commune, charter_id, party, number),
  constraint charter_commitment_fk foreign key (commune, charter_id) references charter (commune, id)
) engine = InnoDB;

create table if not exists charter_step (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  charter_id uuid not null,
  number int not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  text_ar varchar(3000), text_fr varchar(3000), text_zgh varchar(3000),
  state varchar(20) character set ascii collate ascii_bin not null,
  unique key charter_step_number (commune, charter_id, number),
  constraint charter_step_fk foreign key (commune, charter_id) references charter (commune, id)
) engine = InnoDB;
