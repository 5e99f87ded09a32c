alter table budget_step
  add column if not exists date date comment 'where the day is known; the words say when otherwise';
