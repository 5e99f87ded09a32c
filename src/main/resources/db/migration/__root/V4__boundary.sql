create table if not exists commune_boundary (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  feature json not null comment 'GeoJSON feature, WGS 84',
  unique key commune_boundary_one (commune),
  constraint commune_boundary_fk foreign key (commune) references commune (code)
) engine = InnoDB;
