create table if not exists programme (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  summary_ar varchar(3000), summary_fr varchar(3000), summary_zgh varchar(3000),
  start_year int not null,
  end_year int not null,
  declared_total decimal(15,2) comment 'as the commune declared it, in dirhams',
  difference_note_ar varchar(1000), difference_note_fr varchar(1000), difference_note_zgh varchar(1000),
  objectives json not null,
  unique key programme_commune_id (commune, id),
  unique key programme_slug (commune, slug),
  constraint programme_commune_fk foreign key (commune) references commune (code),
  constraint programme_years_ck check (end_year >= start_year)
) engine = InnoDB;

create table if not exists programme_axis (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  programme_id uuid not null,
  position int not null,
  code varchar(20) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  unique key programme_axis_commune_id (commune, id),
  unique key programme_axis_code (commune, programme_id, code),
  constraint programme_axis_fk foreign key (commune, programme_id) references programme (commune, id)
) engine = InnoDB;

create table if not exists programme_project (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  axis_id uuid not null,
  number int not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  summary_ar varchar(3000), summary_fr varchar(3000), summary_zgh varchar(3000),
  activities json not null,
  partners json not null,
  start_date date,
  start_rule_ar varchar(500), start_rule_fr varchar(500), start_rule_zgh varchar(500),
  end_date date,
  end_rule_ar varchar(500), end_rule_fr varchar(500), end_rule_zgh varchar(500),
  cost decimal(15,2) not null comment 'estimated, in dirhams',
  cost_note_ar varchar(500), cost_note_fr varchar(500), cost_note_zgh varchar(500),
  unique key programme_project_commune_id (commune, id),
  unique key programme_project_slug (commune, slug),
  constraint programme_project_fk foreign key (commune, axis_id) references programme_axis (commune, id),
  constraint programme_project_cost_ck check (cost >= 0),
  constraint programme_project_dates_ck check (start_date is null or end_date is null or end_date >= start_date)
) engine = InnoDB;

create table if not exists programme_step (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  programme_id uuid not null,
  position int not null,
  date date not null,
  end_date date,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  text_ar varchar(3000), text_fr varchar(3000), text_zgh varchar(3000),
  link varchar(200) character set ascii collate ascii_bin comment 'address of the page that tells more',
  unique key programme_step_position (commune, programme_id, position),
  constraint programme_step_fk foreign key (commune, programme_id) references programme (commune, id)
) engine = InnoDB;
