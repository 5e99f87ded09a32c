create table if not exists proposal_vote (
  id uuid not null primary key comment 'random: its order says nothing',
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  proposal_id uuid not null,
  voter_key varchar(64) character set ascii collate ascii_bin not null comment 'a person votes once for a proposal',
  person_id uuid null comment 'forgotten with the account: the vote counts on',
  voted_on date not null,
  channel varchar(20) character set ascii collate ascii_bin not null,
  withdrawn boolean not null default false comment 'taken back: not counted, and of nobody any more',
  told boolean not null default false comment 'whether the journal knows how it stands, with others',
  unique key proposal_vote_once (commune, proposal_id, voter_key),
  unique key proposal_vote_person_once (commune, proposal_id, person_id),
  key proposal_vote_person (commune, person_id),
  key proposal_vote_news (commune, told),
  constraint proposal_vote_fk foreign key (commune, proposal_id) references proposal (commune, id),
  constraint proposal_vote_person_fk foreign key (person_id) references person (id)
) engine = InnoDB;
