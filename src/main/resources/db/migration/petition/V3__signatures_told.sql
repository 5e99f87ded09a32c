-- a signature has its receipt, is told to the journal with others, and is known again by a key of its petition
alter table petition add column if not exists signing_key varchar(200) character set ascii collate ascii_bin null
  comment 'sealed: marks who signed by identity number; destroyed when its time is over' after closes_on;
alter table petition_signature
  add column if not exists receipt varchar(12) character set ascii collate ascii_bin null comment 'code that its giver keeps',
  add column if not exists level varchar(20) character set ascii collate ascii_bin null comment 'how well the commune knew them then; none on paper',
  add column if not exists withdrawn boolean not null default false comment 'taken back: not counted, and of nobody any more',
  add column if not exists told boolean not null default false comment 'whether the journal knows how it stands, with others',
  add unique key if not exists petition_signature_receipt (commune, receipt),
  add unique key if not exists petition_signature_person_once (commune, petition_id, person_id),
  add key if not exists petition_signature_news (commune, told);
