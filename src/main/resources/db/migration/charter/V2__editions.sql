-- what was there is public: it is shown as its first version; none was open to adhesion yet
alter table charter
  add column if not exists invented boolean not null default false comment 'dates and figures are made up for the demonstration',
  add column if not exists revised_on date comment 'a later edition took its place',
  add column if not exists latest int not null default 1 comment 'number of the newest version',
  add column if not exists shown_version int not null default 1 comment 'number of the version that readers see; 0 while they see none',
  add column if not exists due_version int comment 'becomes public at due_at',
  add column if not exists due_at datetime(6),
  add column if not exists changed_at datetime(6) not null default current_timestamp(6),
  add key if not exists charter_due (commune, due_at),
  add constraint if not exists charter_state_ck check (state in
    ('INTERNAL_DRAFT', 'CIVIL_SOCIETY_CONSULTATION', 'PUBLIC_CONSULTATION', 'APPROVED', 'IN_FORCE', 'REVISED'));

-- what is there gets its code by the default, which is then taken away
alter table charter_article
  add column if not exists code varchar(40) character set ascii collate ascii_bin not null default (concat('a', number)) comment 'stays from edition to edition';
alter table charter_article
  alter column if exists code drop default,
  add unique key if not exists charter_article_code (commune, charter_id, code),
  drop key if exists charter_article_number;

alter table charter_commitment
  add column if not exists code varchar(40) character set ascii collate ascii_bin not null default (concat(lower(left(party, 2)), position)) comment 'stays from edition to edition';
alter table charter_commitment
  alter column if exists code drop default,
  add unique key if not exists charter_commitment_code (commune, charter_id, code),
  drop key if exists charter_commitment_number,
  drop column if exists number;

-- a step is known by what it leads to; its name is the same in every charter
alter table charter_step
  add column if not exists phase varchar(40) character set ascii collate ascii_bin not null
    default (elt(number, 'INTERNAL_DRAFT', 'CIVIL_SOCIETY_CONSULTATION', 'PUBLIC_CONSULTATION', 'APPROVED', 'IN_FORCE')),
  add column if not exists held_on date,
  add column if not exists ends_on date,
  add column if not exists link varchar(200) character set ascii collate ascii_bin comment 'address on the commune''s site',
  add column if not exists decision varchar(60) comment 'number of the council''s decision',
  add column if not exists document_hash char(64) character set ascii collate ascii_bin,
  add column if not exists document_name varchar(160);
alter table charter_step
  alter column if exists phase drop default,
  add unique key if not exists charter_step_phase (commune, charter_id, phase);
alter table charter_step
  drop key if exists charter_step_number,
  drop column if exists number,
  drop column if exists state,
  drop column if exists title_ar,
  drop column if exists title_fr,
  drop column if exists title_zgh;
