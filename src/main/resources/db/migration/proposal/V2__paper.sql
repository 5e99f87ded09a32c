-- a proposal may come on paper, from someone without an account, and be taken back with a reason
alter table if exists proposal
  modify author_id uuid null comment 'none where it came on paper and nobody has claimed it',
  add column if not exists channel varchar(12) character set ascii collate ascii_bin not null default 'WEB',
  add column if not exists withdrawn_because varchar(300),
  drop constraint if exists proposal_state_ck;
alter table if exists proposal
  add constraint if not exists proposal_states_ck check (state in ('SUBMITTED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
  add constraint if not exists proposal_withdrawn_ck check ((state = 'WITHDRAWN') = (withdrawn_because is not null));
