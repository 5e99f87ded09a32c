create table if not exists meeting (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  title_ar varchar(300), title_fr varchar(300), title_zgh varchar(300),
  date date not null,
  start_time time comment 'Moroccan legal time; empty when it is not known',
  place_ar varchar(300), place_fr varchar(300), place_zgh varchar(300),
  text_ar varchar(3000), text_fr varchar(3000), text_zgh varchar(3000),
  attendance int comment 'empty when nobody counted',
  unique key meeting_commune_id (commune, id),
  unique key meeting_slug (commune, slug),
  key meeting_date (commune, date),
  constraint meeting_commune_fk foreign key (commune) references commune (code),
  constraint meeting_attendance_ck check (attendance is null or attendance >= 0)
) engine = InnoDB;

create table if not exists meeting_item (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  meeting_id uuid not null,
  position int not null,
  time varchar(20) comment 'as the agenda says it',
  text_ar varchar(1000), text_fr varchar(1000), text_zgh varchar(1000),
  unique key meeting_item_commune_id (commune, id),
  unique key meeting_item_position (commune, meeting_id, position),
  constraint meeting_item_fk foreign key (commune, meeting_id) references meeting (commune, id)
) engine = InnoDB;
