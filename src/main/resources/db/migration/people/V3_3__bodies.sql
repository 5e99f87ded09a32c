-- bodies with members and terms; who sits in one is public because of the office
create table if not exists body (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  name_ar varchar(300), name_fr varchar(300), name_zgh varchar(300),
  about_ar varchar(1000), about_fr varchar(1000), about_zgh varchar(1000),
  formed date not null,
  dissolved date,
  unique key body_commune_id (commune, id),
  unique key body_slug (commune, slug),
  constraint body_commune_fk foreign key (commune) references commune (code),
  constraint body_dates_ck check (dissolved is null or dissolved >= formed)
) engine = InnoDB;

create table if not exists body_member (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  body_id uuid not null,
  person_id uuid comment 'the account, where the member has one and showed it',
  name_ar varchar(120), name_fr varchar(120), name_zgh varchar(120),
  role varchar(20) character set ascii collate ascii_bin not null,
  begins date not null,
  ends date,
  unique key body_member_name (commune, body_id, name_ar, begins),
  unique key body_member_person (commune, body_id, person_id, begins),
  constraint body_member_fk foreign key (commune, body_id) references body (commune, id),
  constraint body_member_person_fk foreign key (person_id) references person (id),
  constraint body_member_dates_ck check (ends is null or ends >= begins)
) engine = InnoDB;
