-- what came on paper has no account for its author; what was taken back needs no decision
alter table if exists moderation_case
  modify author_id uuid null comment 'none where it came on paper',
  drop constraint if exists moderation_case_state_ck;
alter table if exists moderation_case
  add constraint if not exists moderation_case_states_ck check (state in ('OPEN', 'DECIDED', 'WITHDRAWN'));
