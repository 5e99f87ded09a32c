-- a passkey is bound to the host of a commune's site: that commune's
create table if not exists passkey (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  person_id uuid not null,
  credential_id varchar(1400) character set ascii collate ascii_bin not null comment 'Base64url',
  public_key varchar(3000) character set ascii collate ascii_bin not null comment 'COSE in Base64url, as the two below',
  signature_count bigint not null,
  uv_initialized boolean not null,
  transports varchar(100) character set ascii collate ascii_bin not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  attestation_object longtext,
  attestation_client_data longtext,
  label varchar(120) not null,
  both_factors boolean not null comment 'set up in a session in which the second factor had been shown',
  created_at datetime(6) not null,
  last_used_at datetime(6) not null,
  unique key passkey_credential (commune, credential_id),
  key passkey_person (commune, person_id),
  constraint passkey_person_fk foreign key (person_id) references person (id),
  constraint passkey_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
