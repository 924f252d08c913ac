-- What is known of a source besides its words, what file they were taken from, and who speaks where in them.
alter table evidence add column text_sha256 char(64);
alter table evidence add column fingerprint varchar(64);
alter table evidence add column file_name varchar(255) default '' not null;
alter table evidence add column media_type varchar(100) default 'text/plain' not null;
alter table evidence add column file_size bigint default 0 not null;
alter table evidence add column turns text default '[]' not null;
alter table evidence add column speakers varchar(500) default '' not null;
alter table evidence add column event varchar(200) default '' not null;
alter table evidence add column place varchar(200) default '' not null;
alter table evidence add column language varchar(8) default '' not null;
alter table evidence add column origin varchar(500) default '' not null;
alter table evidence add column supersedes uuid references evidence (id);

-- until now every source was pasted: its text was its original
update evidence set text_sha256 = sha256, fingerprint = cast(id as varchar(64));
alter table evidence alter column text_sha256 set not null;
alter table evidence alter column fingerprint set not null;

-- the same file is kept once; a version has one successor
alter table evidence add constraint evidence_kept_once unique (fingerprint);
alter table evidence add constraint evidence_superseded_once unique (supersedes);

-- For which stories evidence is at hand. It is kept once, and used for as many as need it.
create table evidence_use (
    evidence uuid                     not null references evidence (id),
    story    uuid                     not null,
    put_by   uuid                     not null,
    put_at   timestamp with time zone not null,
    primary key (evidence, story)
);
create index evidence_use_of_story on evidence_use (story);
insert into evidence_use (evidence, story, put_by, put_at) select id, story, captured_by, captured_at from evidence;

-- Evidence that is not any more what was kept. The hash noticed.
create table damage (
    evidence   uuid                     primary key references evidence (id),
    kind       varchar(20)              not null check (kind in ('FILE_MISSING', 'FILE_CHANGED', 'TEXT_CHANGED')),
    noticed_at timestamp with time zone not null
);
