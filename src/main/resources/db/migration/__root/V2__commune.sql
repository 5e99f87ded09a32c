create table if not exists commune (
  code varchar(12) character set ascii collate ascii_bin not null primary key comment 'HCP code; 0 is the network of communes',
  slug varchar(63) character set ascii collate ascii_bin not null unique,
  name_ar varchar(200) not null,
  name_fr varchar(200) not null,
  name_zgh varchar(200),
  province_ar varchar(200),
  province_fr varchar(200),
  province_zgh varchar(200),
  tagline_ar varchar(500),
  tagline_fr varchar(500),
  tagline_zgh varchar(500),
  population int not null comment 'legal population, census of 2024',
  arrondissements boolean not null,
  default_language varchar(3) character set ascii collate ascii_bin not null,
  brand varchar(7) character set ascii collate ascii_bin not null,
  constraint commune_population_ck check (population >= 0),
  constraint commune_brand_ck check (brand regexp '^#[0-9a-f]{6}$')
) engine = InnoDB;

create table if not exists commune_host (
  host varchar(253) character set ascii collate ascii_bin not null primary key comment 'exact, lower case',
  commune varchar(12) character set ascii collate ascii_bin not null,
  constraint commune_host_fk foreign key (commune) references commune (code)
) engine = InnoDB;

create table if not exists commune_number (
  commune varchar(12) character set ascii collate ascii_bin not null,
  series varchar(40) character set ascii collate ascii_bin not null,
  value bigint not null,
  primary key (commune, series),
  constraint commune_number_fk foreign key (commune) references commune (code)
) engine = InnoDB;
