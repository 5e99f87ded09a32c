alter table commune
  add column if not exists languages varchar(20) character set ascii collate ascii_bin not null default 'AR,FR,ZGH' comment 'offered to readers, in this order',
  add column if not exists address_ar varchar(500),
  add column if not exists address_fr varchar(500),
  add column if not exists address_zgh varchar(500),
  add column if not exists hours_ar varchar(500),
  add column if not exists hours_fr varchar(500),
  add column if not exists hours_zgh varchar(500),
  add column if not exists telephone varchar(40),
  add column if not exists email varchar(190) character set ascii collate ascii_bin,
  add column if not exists website varchar(300) character set ascii collate ascii_bin;
