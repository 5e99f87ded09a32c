alter table commune
  add column if not exists emblem char(64) character set ascii collate ascii_bin comment 'hash of a small picture before the name';
