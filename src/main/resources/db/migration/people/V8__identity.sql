-- by whom a national identity service knows a person: deployment-wide, like the person
create table if not exists person_identity (
  id uuid not null primary key,
  version int not null,
  person_id uuid not null,
  issuer varchar(200) character set ascii collate ascii_bin not null,
  subject varchar(255) character set ascii collate ascii_bin not null comment 'OpenID Connect: at most 255 signs of ASCII',
  linked_at datetime(6) not null,
  unique key person_identity_subject (issuer, subject),
  unique key person_identity_person (person_id, issuer),
  constraint person_identity_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;
