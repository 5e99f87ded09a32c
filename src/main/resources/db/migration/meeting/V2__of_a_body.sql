alter table meeting
  add column if not exists body varchar(80) character set ascii collate ascii_bin comment 'slug of the body that met; none for a meeting with residents',
  add column if not exists document varchar(300) character set ascii collate ascii_bin comment 'address on this site of what was studied',
  add key if not exists meeting_body (commune, body, date);
