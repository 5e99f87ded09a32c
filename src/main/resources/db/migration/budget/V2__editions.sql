-- A file of budget lines that an editor handed in: kept as a draft, published whole.
create table if not exists budget_import (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  file_name varchar(200) not null,
  draft_key varchar(64) character set ascii collate ascii_bin comment 'hash of the content while it waits: the same file is one draft',
  state varchar(20) character set ascii collate ascii_bin not null,
  held boolean not null comment 'it was due, but another version had been published since its preview',
  author_id uuid not null,
  made_at datetime(6) not null,
  publish_at datetime(6),
  published_at datetime(6),
  published_by uuid,
  unique key budget_import_commune_id (commune, id),
  unique key budget_import_draft (commune, draft_key),
  key budget_import_due (commune, state, publish_at),
  constraint budget_import_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;

-- The lines of a year as one file brought them. The year says which of its editions is shown; the others stay.
create table if not exists budget_edition (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  budget_id uuid not null,
  import_id uuid comment 'empty for what was not imported',
  number int not null,
  invented boolean not null comment 'the figures were made up for a demonstration',
  line_count int not null,
  based_on int comment 'number of the edition that was shown when its publication was decided',
  published_at datetime(6),
  unique key budget_edition_commune_id (commune, id),
  unique key budget_edition_number (commune, budget_id, number),
  constraint budget_edition_budget_fk foreign key (commune, budget_id) references budget_year (commune, id),
  constraint budget_edition_import_fk foreign key (commune, import_id) references budget_import (commune, id)
) engine = InnoDB;

-- what was public before is its year's first edition, under the year's own id
alter table budget_year
  add column if not exists latest int not null default 1 comment 'number of its newest edition',
  add column if not exists shown int default 1 comment 'number of the edition that people read; empty while there are only drafts';

insert ignore into budget_edition (id, commune, version, budget_id, import_id, number, invented, line_count, published_at)
  select y.id, y.commune, 0, y.id, null, 1, y.invented,
    (select count(*) from budget_line l where l.commune = y.commune and l.budget_id = y.id), utc_timestamp(6)
  from budget_year y;

alter table budget_line
  add column if not exists edition_id uuid not null default (budget_id),
  add column if not exists article varchar(20) character set ascii collate ascii_bin not null default '',
  add column if not exists paragraph varchar(20) character set ascii collate ascii_bin not null default '' comment 'the line of an article',
  add column if not exists economic_code varchar(20) character set ascii collate ascii_bin not null default '',
  add column if not exists heading boolean not null default false comment 'it names what stands below it; its amounts are theirs',
  add column if not exists committed decimal(15,2) comment 'in dirhams; empty when not known',
  add column if not exists paid decimal(15,2) comment 'in dirhams; empty when not known';

alter table budget_line
  add key if not exists budget_line_budget (commune, budget_id),
  drop index if exists budget_line_chapter,
  add unique key if not exists budget_line_code (commune, edition_id, part, side, chapter, article, paragraph, economic_code);

alter table budget_line
  add constraint budget_line_edition_fk foreign key if not exists (commune, edition_id) references budget_edition (commune, id);

-- The projects that a chapter or an article pays for, in every year.
create table if not exists budget_project (
  id uuid not null primary key,
  commune varchar(12) character set ascii collate ascii_bin not null,
  version int not null,
  part varchar(20) character set ascii collate ascii_bin not null,
  side varchar(20) character set ascii collate ascii_bin not null,
  chapter varchar(20) character set ascii collate ascii_bin not null,
  article varchar(20) character set ascii collate ascii_bin not null,
  project varchar(80) character set ascii collate ascii_bin not null comment 'its key in the list of projects',
  unique key budget_project_once (commune, part, side, chapter, article, project),
  constraint budget_project_commune_fk foreign key (commune) references commune (code)
) engine = InnoDB;
