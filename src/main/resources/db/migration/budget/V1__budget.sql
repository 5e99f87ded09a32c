create table if not exists budget_year (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  year int not null,
  invented boolean not null comment 'the figures were made up for a demonstration',
  note_ar varchar(2000), note_fr varchar(2000), note_zgh varchar(2000),
  unique key budget_year_commune_id (commune, id),
  unique key budget_year_year (commune, year),
  constraint budget_year_year_ck check (year between 1960 and 2200),
  constraint budget_year_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists budget_line (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  budget_id uuid not null,
  position int not null,
  part varchar(20) character set ascii collate ascii_bin not null,
  side varchar(20) character set ascii collate ascii_bin not null,
  chapter varchar(20) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  voted decimal(15,2) not null comment 'in dirhams',
  previous decimal(15,2) comment 'voted for the year before, in dirhams; empty when not known',
  unique key budget_line_commune_id (commune, id),
  unique key budget_line_chapter (commune, budget_id, part, side, chapter),
  constraint budget_line_fk foreign key (commune, budget_id) references budget_year (commune, id),
  constraint budget_line_amounts_ck check (voted >= 0 and (previous is null or previous >= 0))
) engine = InnoDB;

create table if not exists budget_term (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  budget_id uuid not null,
  position int not null,
  term_ar varchar(200), term_fr varchar(200), term_zgh varchar(200),
  meaning_ar varchar(1000), meaning_fr varchar(1000), meaning_zgh varchar(1000),
  unique key budget_term_position (commune, budget_id, position),
  constraint budget_term_fk foreign key (commune, budget_id) references budget_year (commune, id)
) engine = InnoDB;

create table if not exists budget_step (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  budget_id uuid not null,
  position int not null,
  when_ar varchar(300), when_fr varchar(300), when_zgh varchar(300),
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  text_ar varchar(2000), text_fr varchar(2000), text_zgh varchar(2000),
  unique key budget_step_position (commune, budget_id, position),
  constraint budget_step_fk foreign key (commune, budget_id) references budget_year (commune, id)
) engine = InnoDB;
