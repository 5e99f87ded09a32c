-- a person's and an association's identity is deployment-wide; roles and mandates belong to a commune
create table if not exists person (
  id uuid not null primary key,
  version int not null,
  email varchar(190) character set ascii collate ascii_bin not null unique comment 'lower case',
  password_hash varchar(300) character set ascii collate ascii_bin not null,
  display_name varchar(120) not null,
  language varchar(3) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  confirmed_at datetime(6)
) engine = InnoDB;

create table if not exists email_confirmation (
  token_hash varchar(64) character set ascii collate ascii_bin not null primary key comment 'SHA-256 of the token in the mail',
  person_id uuid not null,
  password_hash varchar(300) character set ascii collate ascii_bin not null comment 'what this very registration chose',
  display_name varchar(120) not null,
  language varchar(3) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint email_confirmation_fk foreign key (person_id) references person (id)
) engine = InnoDB;

create table if not exists role_grant (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  role varchar(30) character set ascii collate ascii_bin not null,
  unique key role_grant_once (commune, person_id, role),
  constraint role_grant_person_fk foreign key (person_id) references person (id),
  constraint role_grant_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists association (
  id uuid not null primary key,
  version int not null,
  code varchar(40) character set ascii collate ascii_bin not null unique,
  name_ar varchar(300), name_fr varchar(300), name_zgh varchar(300),
  seat varchar(12) character set ascii collate ascii_bin not null comment 'HCP code of the commune of its seat',
  founded date not null,
  purpose_ar varchar(1000), purpose_fr varchar(1000), purpose_zgh varchar(1000)
) engine = InnoDB;

create table if not exists mandate (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  association_id uuid not null,
  person_id uuid not null,
  begins date not null,
  ends date,
  unique key mandate_commune_id (commune, id),
  unique key mandate_once (commune, association_id, person_id, begins),
  constraint mandate_association_fk foreign key (association_id) references association (id),
  constraint mandate_person_fk foreign key (person_id) references person (id),
  constraint mandate_commune_fk foreign key (commune) references commune (code),
  constraint mandate_dates_ck check (ends is null or ends >= begins)
) engine = InnoDB;
