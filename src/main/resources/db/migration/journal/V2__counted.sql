create index if not exists journal_entry_counted on journal_entry (commune, fact, at, channel);
