-- an account is opened by an e-mail address or a mobile number that was proven to be the person's; a password is a choice
alter table if exists person modify email varchar(190) character set ascii collate ascii_bin null comment 'lower case';
alter table if exists person modify password_hash varchar(300) character set ascii collate ascii_bin null comment 'none: the person comes in by links and codes';
alter table if exists person
  modify display_name varchar(300) not null,
  add column if not exists phone varchar(16) character set ascii collate ascii_bin null comment 'E.164' after email,
  drop column if exists confirmed_at;
alter table if exists person add unique key if not exists person_phone (phone);
alter table if exists person add constraint if not exists person_contact_ck check (email is not null or phone is not null);
drop table if exists email_confirmation;

create table if not exists entry_proof (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  token_hash varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of what stands in the link, or of the ticket that goes with a code',
  code_hash varchar(64) character set ascii collate ascii_bin comment 'SHA-256 of ticket and code; none for a link',
  wrong_codes int not null,
  contact varchar(190) character set ascii collate ascii_bin not null comment 'emptied when used',
  display_name varchar(300) not null,
  password_hash varchar(300) character set ascii collate ascii_bin comment 'what this very request chose, if any',
  language varchar(3) character set ascii collate ascii_bin not null,
  back varchar(500) not null,
  act varchar(40) character set ascii collate ascii_bin comment 'what the person began and this entry completes',
  act_content longtext,
  expires_at datetime(6) not null,
  used_at datetime(6),
  unique key entry_proof_token (commune, token_hash),
  key entry_proof_expired (commune, expires_at),
  constraint entry_proof_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
